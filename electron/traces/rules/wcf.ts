import type { TraceRule } from '../trace-rule.ts';

const strings = 'dotnet/wcf, src/System.Private.ServiceModel/src/Resources/Strings.resx';

/** WCF: web services of .NET, client of the PSP. Its words on a secure channel are those of .NET Framework. */
export const wcfRules: readonly TraceRule[] = [
  {
    id: 'wcf-forbidden',
    pattern:
      /HTTP request was forbidden with client authentication scheme 'Anonymous'|requête HTTP a été interdite avec le schéma d['’]authentification (?:du )?client '(?:Anonymous|Anonyme)'/,
    sample:
      "System.ServiceModel.Security.MessageSecurityException: The HTTP request was forbidden with client authentication scheme 'Anonymous'.",
    source: 'https://github.com/dotnet/wcf/issues/4210',
    cause: 'client-certificate-missing',
    refusedBy: 'other-end',
    flow: 'gap-psp',
    maybe: ['certificate-refused', 'unknown-authority', 'revoked', 'expired'],
  },
  {
    id: 'wcf-identity',
    pattern:
      /Identity check failed for outgoing message\. The expected DNS identity|vérification d['’]identité pour le message sortant[^\n]{0,80}identité DNS/,
    sample:
      "System.ServiceModel.Security.MessageSecurityException: Identity check failed for outgoing message. The expected DNS identity of the remote endpoint was 'psp.exemple.invalid' but the remote endpoint provided DNS claim 'autre.exemple.invalid'.",
    source: '.NET Framework, System.ServiceModel: IdentityCheckFailedForOutgoingMessage',
    cause: 'name-mismatch',
    refusedBy: 'this-end',
    flow: 'gap-psp',
  },
  {
    id: 'wcf-private-key',
    pattern:
      /may not have a private key that is capable of key exchange|must have a private key that is capable of key exchange|clé privée (?:capable|compatible)[^\n]{0,20} échange de clés|clé privée capable d['’]échange de clés/,
    sample:
      "System.ArgumentException: It is likely that certificate 'CN=gap.exemple.invalid' may not have a private key that is capable of key exchange or the process may not have access rights for the private key.",
    source: '.NET Framework, System.ServiceModel: SslCertMayNotDoKeyExchange',
    cause: 'key-unreadable',
    refusedBy: 'this-end',
  },
  {
    id: 'wcf-no-certificate',
    pattern:
      /Cannot find the X\.509 certificate using the following search criteria|client certificate is not provided\. Specify a client certificate in ClientCredentials|trouver le certificat X\.509 (?:à l['’]aide des|avec les) critères de recherche|certificat client n['’]est pas fourni/,
    sample:
      "System.InvalidOperationException: Cannot find the X.509 certificate using the following search criteria: StoreName 'My', StoreLocation 'LocalMachine', FindType 'FindByThumbprint', FindValue '8A1F0C'.",
    source: `${strings}: CannotFindCert`,
    cause: 'own-certificate-missing',
    refusedBy: 'this-end',
  },
  {
    id: 'wcf-chain',
    pattern:
      /X\.509 certificate [^\n]{1,200} chain building failed|génération de la chaîne [^\n]{1,200} du certificat X\.509/,
    sample:
      'System.IdentityModel.Tokens.SecurityTokenValidationException: The X.509 certificate CN=psp.exemple.invalid chain building failed. The certificate that was used has a trust chain that cannot be verified. Replace the certificate or change the certificateValidationMode.',
    source: `${strings}: X509ChainBuildFail`,
    cause: 'certificate-refused',
    refusedBy: 'this-end',
  },
];
