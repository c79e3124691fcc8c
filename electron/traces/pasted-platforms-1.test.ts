import { describe, expect, it } from 'vitest';
import { said, type Pasted } from './testing/said.ts';

const pasted: readonly Pasted[] = [
  [
    'https://github.com/openssl/openssl/issues/10528',
    'EIdOSSLCreatingContextError\nError creating SSL context',
    'tls-library-missing this-end ?',
  ],
  [
    'https://github.com/aspnet/IISIntegration/issues/1422',
    'iisexpress stdout: Request ended: https://localhost:44300/GetClientCert with HTTP status 403.16',
    'unknown-authority this-end tpe-gap',
  ],
  [
    'https://github.com/meysamhadeli/booking-microservices/issues/278',
    'System.Security.Cryptography.CryptographicException: The certificate data cannot\n2023-10-04 09:41:19 be read with the provided password, the password may be incorrect.',
    'keystore-password this-end ?',
  ],
  [
    'https://github.com/dotnet/aspnetcore/issues/28709',
    'System.Security.Cryptography.CryptographicException: A certificate referenced a private key which was already referenced, or could not be loaded.',
    'keystore-format this-end ?',
  ],
  [
    'https://github.com/sandboxie-plus/Sandboxie/issues/1322',
    'A PKCS #11 module returned CKR_GENERAL_ERROR, indicating that an unrecoverable error has occurred.\nError code: SEC_ERROR_PKCS11_GENERAL_ERROR',
    'key-unreadable this-end ?',
  ],
  [
    'https://github.com/webcompat/web-bugs/issues/131507',
    'An error occurred during a connection to psp.exemple.fr. PR_END_OF_FILE_ERROR\nError code: PR_END_OF_FILE_ERROR',
    'connection-closed other-end gap-psp',
  ],
  [
    'https://github.com/ravendb/docs/issues/601',
    'The PKCS#12 operation failed for unknown reasons.',
    'keystore-format this-end ?',
  ],
  [
    'https://github.com/VBA-tools/VBA-Web/issues/440',
    'WebClient.Execute: -2147210493 (11011 / 80042b03), An error occurred during execute\n-2146885628 (80092004): Impossible de trouver l’objet ou la propriété.',
    'own-certificate-missing this-end ?',
  ],
  [
    'https://github.com/grpc/grpc-java/issues/9418',
    'io.netty.handler.ssl.SslHandshakeTimeoutException: handshake timed out after 10000ms',
    'timeout unknown ?',
  ],
  [
    'https://github.com/grpc/grpc-java/issues/3991',
    'io.grpc.StatusRuntimeException: UNAVAILABLE: Channel closed while performing protocol negotiation',
    'connection-closed other-end ?',
  ],
  [
    'https://github.com/grpc/grpc-java/issues/3444',
    'javax.net.ssl.SSLHandshakeException: General OpenSslEngine problem',
    'certificate-refused this-end ?',
  ],
  [
    'https://github.com/dotnet/core/issues/4314',
    'System.Security.Authentication.AuthenticationException: The remote certificate is invalid according to the validation procedure.',
    'certificate-refused this-end ?',
  ],
  [
    'https://github.com/git-for-windows/git/issues/4467',
    "fatal: unable to access 'https://host/x.git/': schannel: CertGetCertificateChain trust error CERT_TRUST_REVOCATION_STATUS_UNKNOWN",
    'revocation-unavailable this-end ?',
  ],
  [
    'https://github.com/git-for-windows/git/issues/6179',
    "fatal: unable to access 'https://host/x.git/': schannel: SEC_E_UNTRUSTED_ROOT (0x80090325) - The certificate chain was issued by an authority that is not trusted.",
    'unknown-authority this-end ?',
  ],
  [
    'https://github.com/desktop/desktop/issues/2884',
    "fatal: unable to access 'https://github.com/': schannel: next InitializeSecurityContext failed: Unknown error (0x80092012) - The revocation function was unable to check revocation for the certificate.",
    'revocation-unavailable this-end gap-psp',
  ],
  [
    'https://github.com/aspnet/KestrelHttpServer/issues/1853',
    'Failed to authenticate HTTPS connection.\nSystem.IO.IOException: Authentication failed because the remote party has closed the transport stream.',
    'connection-closed other-end ?',
  ],
  [
    'https://github.com/dotnet/docs/issues/55898',
    'System.IO.IOException: Received an unexpected EOF or 0 bytes from the transport stream.',
    'connection-closed other-end ?',
  ],
  [
    'https://github.com/dotnet/corefx/issues/30847',
    'System.Security.Authentication.AuthenticationException: A call to SSPI failed, see inner exception. ---> System.ComponentModel.Win32Exception: The token supplied to the function is invalid',
    'not-tls this-end ?',
  ],
  [
    'https://github.com/danieleteti/delphimvcframework/issues/832',
    "exception class ENetHTTPRequestException with message 'Error opening certificate file: (-2146885629) Ocorreu um erro ao ler ou gravar em um arquivo.'",
    'own-certificate-refused this-end gap-psp',
  ],
  [
    'https://github.com/synopse/mORMot/issues/413',
    "EWinHTTP with message 'winhttp.dll error 12044 (ERROR_WINHTTP_CLIENT_AUTH_CERT_NEEDED)'",
    'client-certificate-missing other-end gap-psp',
  ],
  [
    'https://github.com/spring-projects/spring-framework/issues/23370',
    'io.netty.handler.codec.DecoderException: javax.net.ssl.SSLHandshakeException: Received fatal alert: handshake_failure',
    'handshake-failure other-end ?',
  ],
];

describe('what people pasted of Java, .NET, Windows and Delphi', () => {
  it.each(pasted)('%s', (_source, text, right) => {
    expect(said(text)).toBe(right);
  });
});
