import { maybeOfAlert, type AlertName } from './alert-meanings.ts';
import type { TraceCause, TraceRule } from '../trace-rule.ts';

const resources = 'dotnet/runtime, src/libraries/System.Net.Security/src/Resources/Strings.resx';
const chainFlags =
  'dotnet/runtime: net_ssl_io_cert_chain_validation, with System.Security.Cryptography.X509Certificates.X509ChainStatusFlags';
const alertNames = 'dotnet/runtime, src/libraries/Common/src/System/Net/Security/TlsAlertMessage.cs';

/** .NET lists every status that it found, in an order of its own. ASP.NET Core lists those of a client's certificate likewise. */
const chain = (
  id: string,
  flags: string,
  cause: TraceCause,
  maybe: readonly TraceCause[] = [],
  source = chainFlags,
  unless = '',
): TraceRule => ({
  id: `dotnet-chain-${id}`,
  pattern: new RegExp(
    String.raw`(?:because of errors in the certificate chain:|Certificate validation failed, subject was) ${unless}[^\n]{0,400}?\b(?:${flags})\b`,
  ),
  sample: `System.Security.Authentication.AuthenticationException: The remote certificate is invalid because of errors in the certificate chain: ${flags.split('|')[0]}`,
  source,
  cause,
  refusedBy: 'this-end',
  maybe,
});
/** A chain that leads nowhere has no list either: that is a consequence, not told beside its reason. */
const unlessNoChain = String.raw`(?![^\n]{0,400}\b(?:PartialChain|UntrustedRoot|Revoked)\b)`;

const alert = (
  id: AlertName,
  name: string,
  cause: TraceCause,
  source = `${resources} and ${alertNames}`,
): TraceRule => ({
  id: `dotnet-alert-${id}`,
  pattern: new RegExp(`remote party sent a TLS alert: '${name}'`),
  sample: `System.Security.Authentication.AuthenticationException: Authentication failed because the remote party sent a TLS alert: '${name}'.`,
  source,
  cause,
  refusedBy: 'other-end',
  ...maybeOfAlert[id],
});

/** What SslStream says (.NET 5 and later), and .NET Framework before it. */
export const dotnetRules: readonly TraceRule[] = [
  chain('revoked', 'Revoked', 'revoked'),
  chain('dates', 'NotTimeValid', 'expired', ['not-yet-valid']),
  chain('usage', 'NotValidForUsage', 'wrong-usage'),
  chain('signature', 'NotSignatureValid', 'signature-invalid'),
  chain('weak', 'HasWeakSignature', 'weak-algorithm'),
  chain(
    'authority',
    'InvalidBasicConstraints|HasNotSupportedCriticalExtension|InvalidExtension',
    'authority-invalid',
  ),
  chain(
    'partial',
    'PartialChain',
    'incomplete-chain',
    ['unknown-authority'],
    'https://github.com/dotnet/aspnetcore/issues/54831',
  ),
  chain('untrusted', 'UntrustedRoot', 'unknown-authority', ['self-signed', 'proxy']),
  chain(
    'revocation-unknown',
    'RevocationStatusUnknown|OfflineRevocation',
    'revocation-unavailable',
    ['crl-stale'],
    chainFlags,
    unlessNoChain,
  ),
  chain(
    'other',
    'ExplicitDistrust|Cyclic|NotTimeNested|InvalidPolicyConstraints|NoIssuanceChainPolicy|InvalidNameConstraints|HasExcludedNameConstraint|HasNotPermittedNameConstraint',
    'certificate-refused',
  ),
  {
    id: 'dotnet-name',
    pattern:
      /according to the validation procedure: [\w, ]{0,120}?RemoteCertificateNameMismatch|Certificate name mismatch\./,
    sample:
      'System.Security.Authentication.AuthenticationException: The remote certificate is invalid according to the validation procedure: RemoteCertificateNameMismatch',
    source: 'https://github.com/abpframework/abp/issues/22046',
    cause: 'name-mismatch',
    refusedBy: 'this-end',
    flow: 'gap-psp',
  },
  {
    id: 'dotnet-no-certificate',
    pattern: /according to the validation procedure: [\w, ]{0,120}?RemoteCertificateNotAvailable/,
    sample:
      'System.Security.Authentication.AuthenticationException: The remote certificate is invalid according to the validation procedure: RemoteCertificateNotAvailable',
    source: `${resources}: net_ssl_io_cert_validation, with SslPolicyErrors`,
    cause: 'client-certificate-missing',
    refusedBy: 'this-end',
    flow: 'tpe-gap',
  },
  alert('bad-certificate', 'BadCertificate', 'certificate-refused'),
  alert('unsupported-certificate', 'UnsupportedCert', 'wrong-usage'),
  alert('certificate-revoked', 'CertificateRevoked', 'revoked'),
  alert('certificate-expired', 'CertificateExpired', 'expired'),
  alert('certificate-unknown', 'CertificateUnknown', 'certificate-refused'),
  alert('unknown-ca', 'UnknownCA', 'unknown-authority'),
  alert('access-denied', 'AccessDenied', 'certificate-refused'),
  alert('decrypt-error', 'DecryptError', 'wrong-key'),
  alert('protocol-version', 'ProtocolVersion', 'protocol-version'),
  alert(
    'handshake-failure',
    'HandshakeFailure',
    'handshake-failure',
    'https://github.com/SteamRE/DepotDownloader/issues/727',
  ),
  {
    id: 'dotnet-not-tls',
    pattern:
      /handshake failed due to an unexpected packet format|Cannot determine the frame size or a corrupted frame was received|[ée]chou[ée] en raison d['’]un format de paquet inattendu/,
    sample:
      'System.Security.Authentication.AuthenticationException: Cannot determine the frame size or a corrupted frame was received.',
    source: `${resources}: net_frame_read_size`,
    cause: 'not-tls',
    refusedBy: 'this-end',
    maybe: ['proxy'],
  },
  {
    id: 'dotnet-callback',
    pattern: /remote certificate was rejected by (?:the provided )?RemoteCertificateValidationCallback/,
    sample:
      'System.Security.Authentication.AuthenticationException: The remote certificate was rejected by RemoteCertificateValidationCallback.',
    source: `${resources}: net_ssl_io_cert_custom_validation`,
    cause: 'certificate-refused',
    refusedBy: 'this-end',
  },
  {
    id: 'dotnet-invalid-certificate',
    pattern:
      /remote certificate is invalid according to the validation procedure|certificat (?:distant|à distance) (?:n['’]est pas valide|est invalide) selon la procédure de validation/,
    sample:
      'System.Security.Authentication.AuthenticationException: The remote certificate is invalid according to the validation procedure.',
    source: 'https://github.com/win-acme/win-acme/issues/364',
    cause: 'certificate-refused',
    refusedBy: 'this-end',
    maybe: ['unknown-authority', 'name-mismatch', 'incomplete-chain', 'expired'],
  },
  {
    id: 'dotnet-trust',
    pattern:
      /Could not establish trust relationship for the SSL\/TLS secure channel|établir une relation (?:de confiance|d['’]approbation) pour le canal sécurisé SSL\/TLS/,
    sample:
      "System.Net.WebException: La connexion sous-jacente a été fermée : Impossible d'établir une relation de confiance pour le canal sécurisé SSL/TLS.",
    source: '.NET Framework in French, WebException: TrustFailure',
    cause: 'certificate-refused',
    refusedBy: 'this-end',
    flow: 'gap-psp',
    maybe: ['unknown-authority', 'name-mismatch', 'incomplete-chain', 'expired'],
  },
  {
    id: 'dotnet-secure-channel',
    pattern:
      /Could not (?:create SSL\/TLS secure channel|establish secure channel for SSL\/TLS)|Impossible (?:de créer un canal sécurisé (?:SSL\/TLS|ssl\/TLS)|d['’]établir un canal sécurisé pour SSL\/TLS)/,
    sample:
      'System.Net.WebException: La demande a été abandonnée : Impossible de créer un canal sécurisé SSL/TLS.',
    source: 'https://github.com/chylex/TweetDuck/issues/246',
    cause: 'handshake-failure',
    refusedBy: 'unknown',
    flow: 'gap-psp',
    maybe: ['protocol-version', 'cipher-suite', 'client-certificate-missing', 'key-unreadable'],
  },
  {
    id: 'dotnet-http',
    pattern:
      /SSL connection could not be established, see inner exception|connexion SSL n['’]a pas pu être établie, consultez l['’]exception interne|établir la connexion SSL, consultez l['’]exception interne/,
    sample:
      'System.Net.Http.HttpRequestException: The SSL connection could not be established, see inner exception.',
    source:
      'dotnet/runtime, src/libraries/System.Net.Http/src/Resources/Strings.resx: net_http_ssl_connection_failed',
    cause: 'handshake-failure',
    refusedBy: 'unknown',
    flow: 'gap-psp',
  },
  {
    id: 'dotnet-closed',
    pattern:
      /remote party has (?:probably )?closed the (?:transport stream|connection)|Received an unexpected EOF or 0 bytes from the transport stream|(?:partie|tiers) distante? a fermé le flux de transport|EOF inattendue? ou 0 octet/,
    sample:
      'System.IO.IOException: Authentication failed because the remote party has closed the transport stream.',
    source: `${resources}: net_auth_eof`,
    cause: 'connection-closed',
    refusedBy: 'other-end',
    maybe: ['protocol-version', 'certificate-refused', 'client-certificate-missing'],
  },
  {
    id: 'dotnet-underlying-closed',
    pattern:
      /underlying connection was closed: (?:An unexpected error occurred on a (?:send|receive)|The connection was closed unexpectedly)|connexion sous-jacente (?:a été|était) fermée : (?:[Uu]ne erreur inattendue s['’]est produite (?:lors|à la|pendant)|[Ll]a connexion a été (?:fermée|interrompue) de (?:manière|façon) inattendue)/,
    sample:
      'System.Net.WebException: The underlying connection was closed: An unexpected error occurred on a send. ---> System.IO.IOException: Unable to read data from the transport connection',
    source: 'https://github.com/dotnet/corefx/issues/41509',
    cause: 'connection-closed',
    refusedBy: 'other-end',
    flow: 'gap-psp',
    maybe: ['protocol-version', 'certificate-refused', 'client-certificate-missing'],
  },
];
