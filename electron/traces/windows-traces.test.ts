import { describe, expect, it } from 'vitest';
import { said, type Pasted } from './testing/said.ts';

const windows: readonly Pasted[] = [
  [
    'https://github.com/hmailserver/hmailserver/issues/439',
    '"TCPIP" 4412 "Certificate verification failed for session 5. Expected host: psp.exemple.fr, Windows error code: -2146885614"',
    'revocation-unavailable this-end ?',
  ],
  [
    'https://github.com/desktop/desktop/issues/6850',
    "schannel: next InitializeSecurityContext failed: Unknown error (0x80092013) - La fonction de révocation n'a pas pu vérifier la révocation car le serveur de révocation était déconnecté.",
    'revocation-unavailable this-end gap-psp',
  ],
  [
    'https://github.com/desktop/desktop/issues/9811',
    'schannel: next InitializeSecurityContext failed: Unknown error (0x80092012) - Funkcja odwołania nie może sprawdzić odwołania certyfikatu',
    'revocation-unavailable this-end gap-psp',
  ],
  [
    'https://github.com/curl/curl/issues/12239',
    'curl: (60) schannel: CertGetCertificateChain trust error CERT_TRUST_REVOCATION_STATUS_UNKNOWN',
    'revocation-unavailable this-end gap-psp',
  ],
  [
    'https://github.com/jborean93/requests-credssp/issues/18',
    'A fatal alert was generated and sent to the remote endpoint. This may result in termination of the connection. The TLS protocol defined fatal error code is 40. The Windows SChannel error state is 1205.',
    'handshake-failure this-end ?',
  ],
  [
    'https://kaushalp.github.io/2012/10/05/ssltls-alert-protocol-the-alert-codes',
    'The following fatal alert was received: 47.',
    'handshake-failure other-end ?',
  ],
  [
    'https://github.com/FreeRDP/FreeRDP/issues/7769',
    'An unknown connection request was received from a remote client application, but none of the cipher suites supported by the client application are supported by the server. The TLS connection request has failed.',
    'cipher-suite this-end tpe-gap',
  ],
  [
    'https://github.com/npackd/npackd/issues/255',
    'Download failed: Error 12057: It was not possible to connect to the revocation server or a definitive response could not be obtained.',
    'revocation-unavailable this-end gap-psp',
  ],
  [
    'https://github.com/VBA-tools/VBA-Web/issues/106',
    'ERROR - WebClient.Execute: -2147012721 (12175 / 80072f8f), Revocation information for the security certificate for this site is not available.',
    'revocation-unavailable this-end gap-psp',
  ],
  [
    'https://github.com/synopse/mORMot/issues/412',
    'WinHTTP security error. Status 65536, statusInfo: 16',
    'name-mismatch this-end gap-psp',
  ],
  [
    'https://github.com/dotnet/corefx/issues/29725',
    "WinHttpException : Error 12186 calling WINHTTP_CALLBACK_STATUS_REQUEST_ERROR, 'The client certificate credentials were not recognized.'.",
    'key-unreadable this-end gap-psp',
  ],
  [
    'https://github.com/kkent030315/libmhyprot/issues/8',
    'if you encounter error 0x800B010C, it means that the cert has been revoked',
    'revoked this-end ?',
  ],
];

const dotnet: readonly Pasted[] = [
  [
    'https://github.com/dotnet/runtime/issues/75595',
    `System.Net.Http.HttpRequestException: The SSL connection could not be established, see inner exception.
 ---> System.Security.Authentication.AuthenticationException: Authentication failed, see inner exception.
 ---> System.ComponentModel.Win32Exception (0x80090325): The certificate chain was issued by an authority that is not trusted.`,
    'unknown-authority other-end gap-psp',
  ],
  [
    'https://github.com/dotnet/runtime/issues/69315',
    ' ---> System.ComponentModel.Win32Exception (0x80090327): An unknown error occurred while processing the certificate.',
    'certificate-refused other-end ?',
  ],
  [
    'Microsoft’s French documents, Azure Update Management',
    'System.Net.WebException : la connexion sous-jacente était fermée : une erreur inattendue s’est produite à la réception. ---> System.ComponentModel.Win32Exception : le client et le serveur ne peuvent pas communiquer car ils n’ont pas d’algorithme en commun)',
    'cipher-suite this-end gap-psp',
  ],
  [
    'Microsoft’s French documents, SQL Server Scale Out',
    "System.ServiceModel.Security.MessageSecurityException : La requête HTTP a été interdite avec le schéma d’authentification client 'Anonyme'.",
    'client-certificate-missing other-end gap-psp',
  ],
  [
    'https://github.com/dotnet/wcf/issues/2499',
    `System.ServiceModel.Security.SecurityNegotiationException : Could not establish trust relationship for the SSL/TLS secure channel with authority 'psp.exemple.fr'.
  ----> System.ComponentModel.Win32Exception : Le jeton fourni à la fonction n’est pas valide`,
    'not-tls this-end gap-psp',
  ],
  [
    'A French WCF trace',
    'Échec de la génération de la chaîne CN=PSP du certificat X.509. Une chaîne de certificats a été traitée mais s’est terminée par un certificat racine qui n’est pas approuvé par le fournisseur d’approbation.',
    'unknown-authority this-end ?',
  ],
  [
    'https://github.com/dotnet/aspnetcore/issues/35117',
    `dbug: Microsoft.AspNetCore.Server.Kestrel.Https.Internal.HttpsConnectionMiddleware[1]
      Failed to authenticate HTTPS connection.
      System.IO.IOException:  Received an unexpected EOF or 0 bytes from the transport stream.`,
    'connection-closed other-end tpe-gap',
  ],
  [
    'https://github.com/dotnet/aspnetcore/issues/10971',
    'System.ComponentModel.Win32Exception (0x8009030D): The credentials supplied to the package were not recognized',
    'key-unreadable this-end ?',
  ],
  [
    'https://github.com/snowflakedb/snowflake-connector-net/issues/85',
    'Remote certificate has errors:\nCertificate name mismatch.\nRemote certificate was verified as invalid by the user.',
    'name-mismatch this-end gap-psp',
  ],
  [
    'https://github.com/CyberSource/cybersource-sdk-dotnet/issues/40',
    'System.Security.Cryptography.CryptographicException:\nInvalid provider type specified.',
    'key-unreadable this-end ?',
  ],
  [
    'https://github.com/Sustainsys/Saml2/issues/387',
    '[CryptographicException: The specified network password is not correct.\n]',
    'keystore-password this-end ?',
  ],
  [
    'dotnet/runtime: a chain that leads nowhere has no list either',
    'The remote certificate is invalid because of errors in the certificate chain: PartialChain, RevocationStatusUnknown, OfflineRevocation',
    'incomplete-chain this-end ?',
  ],
  [
    'https://github.com/aspnet/IISIntegration/issues/1422',
    'iisexpress stdout: Request ended: https://localhost:44300/GetClientCert with HTTP status 403.16',
    'unknown-authority this-end tpe-gap',
  ],
];

const publishers: readonly Pasted[] = [
  [
    'https://faq.pcsoft.fr/24051-faq-read.awp',
    'Le chargement du fichier de certificat a échoué.\n\nCode erreur : 101820\nErreur interne :\nerror:0A00018E:SSL routines::ca md too weak',
    'own-certificate-weak this-end ?',
  ],
  [
    'https://faq.pcsoft.fr/24051-faq-read.awp',
    "Vous avez appelé la fonction HTTPEnvoie.\nCode erreur : 100138\nMessage d'erreur système 35\nSSL connect error 35",
    'handshake-failure unknown gap-psp',
  ],
  [
    'https://blogs.pcsoft.fr',
    "Erreur 100138\nUne erreur système a été détectée pendant l'envoi de la requête HTTP.\nDétail de l'erreur système : La vérification du certificat SSL ou de la clé SSH a échoué.",
    'certificate-refused this-end gap-psp',
  ],
  [
    'https://github.com/IndySockets/Indy/issues/317',
    "Project GapPaiement.exe raised exception class EIdOSSLUnderlyingCryptoError with message 'Error connecting with SSL.\nerror:14077410:SSL routines:SSL23_GET_SERVER_HELLO:sslv3 alert handshake failure'.",
    'handshake-failure other-end gap-psp',
  ],
  [
    'https://github.com/IndySockets/Indy/issues/125',
    'EIdOSSLConnectError Error connecting with SSL.\nEOF was observed that violates the protocol',
    'connection-closed other-end gap-psp',
  ],
  [
    'IndySockets/Indy in the French of RAD Studio',
    'EIdOSSLLoadingKeyError : Impossible de charger la clé, vérifiez le mot de passe.',
    'keystore-password this-end ?',
  ],
  [
    'https://github.com/antoniojmsjr/RESTClientLib/issues/1',
    'Exception class EIdOSSLCouldNotLoadSSLLibrary: Could not load SSL library.',
    'tls-library-missing this-end ?',
  ],
  [
    'https://github.com/danieleteti/delphimvcframework/issues/832',
    "Exception class ENetHTTPRequestException with message 'Error opening certificate file: (-2146885629) Erro ao ler ou gravar no arquivo'.",
    'own-certificate-refused this-end gap-psp',
  ],
];

const wrong = (rows: readonly Pasted[]): string[] =>
  rows.flatMap(([source, text, right]) => (said(text) === right ? [] : [`${source}: ${said(text)}`]));

describe('what people pasted', () => {
  it('of SChannel, its events and WinHTTP', () => expect(wrong(windows)).toEqual([]));
  it('of .NET, WCF, Kestrel and IIS', () => expect(wrong(dotnet)).toEqual([]));
  it('of WinDev and Delphi', () => expect(wrong(publishers)).toEqual([]));
});

describe('a line of the log of IIS', () => {
  const line = (status: string): string =>
    `2026-11-27 10:31:12 10.0.0.5 POST /tpe - 443 - 10.0.0.21 curl/8.5.0 - ${status} 15`;

  it('is told by its sub-status, and by its Win32 status where that says more', () => {
    expect(said(line('403 7 5'))).toBe('client-certificate-missing this-end tpe-gap');
    expect(said(line('403 16 2148204809'))).toBe('unknown-authority this-end tpe-gap');
    expect(said(line('403 16 2148204810'))).toBe('incomplete-chain this-end tpe-gap');
    expect(said(line('403 17 2148204801'))).toBe('expired this-end tpe-gap');
    expect(said(line('403 13 2148081680'))).toBe('revoked this-end tpe-gap');
    expect(said(line('403 13 2148081683'))).toBe('revocation-unavailable this-end tpe-gap');
  });

  it('says nothing of other refusals, nor does a line of another server', () => {
    for (const text of [
      line('403 14 0'),
      line('200 0 0'),
      '10.0.0.21 - - "GET / HTTP/1.1" 403 16 "-" "curl"',
    ])
      expect(said(text)).toBe('');
  });
});
