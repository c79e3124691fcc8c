import { maybeOfAlert, type AlertName } from './alert-meanings.ts';
import type { TraceCause, TraceRule } from '../trace-rule.ts';

const resources = 'dotnet/runtime, src/libraries/System.Net.Security/src/Resources/Strings.resx';
const alertNames = 'dotnet/runtime, src/libraries/Common/src/System/Net/Security/TlsAlertMessage.cs';

const chain = (
  id: string,
  flag: string,
  cause: TraceCause,
  source: string,
  maybe: readonly TraceCause[] = [],
): TraceRule => ({
  id: `dotnet-chain-${id}`,
  // .NET lists every status that it found, in an order of its own.
  pattern: new RegExp(`because of errors in the certificate chain: [\\w, ]{0,200}?\\b${flag}\\b`),
  sample: `System.Security.Authentication.AuthenticationException: The remote certificate is invalid because of errors in the certificate chain: ${flag}`,
  source,
  cause,
  refusedBy: 'this-end',
  maybe,
});

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

const flags =
  'dotnet/runtime: net_ssl_io_cert_chain_validation, with System.Security.Cryptography.X509Certificates.X509ChainStatusFlags';

/** What SslStream says (.NET 5 and later), and .NET Framework before it. */
export const dotnetRules: readonly TraceRule[] = [
  chain('revoked', 'Revoked', 'revoked', flags),
  chain('dates', 'NotTimeValid', 'expired', flags, ['not-yet-valid']),
  chain('usage', 'NotValidForUsage', 'wrong-usage', flags),
  chain('signature', 'NotSignatureValid', 'signature-invalid', flags),
  chain('partial', 'PartialChain', 'incomplete-chain', 'https://github.com/dotnet/aspnetcore/issues/54831', [
    'unknown-authority',
  ]),
  chain('untrusted', 'UntrustedRoot', 'unknown-authority', flags, ['self-signed', 'proxy']),
  chain('revocation-unknown', 'RevocationStatusUnknown', 'revocation-unavailable', flags, ['crl-stale']),
  {
    id: 'dotnet-name',
    pattern: /according to the validation procedure: [\w, ]{0,120}?RemoteCertificateNameMismatch/,
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
    id: 'dotnet-no-private-key',
    pattern: /server mode SSL must use a certificate with the associated private key/,
    sample:
      'System.NotSupportedException: The server mode SSL must use a certificate with the associated private key.',
    source: `${resources}: net_ssl_io_no_server_cert`,
    cause: 'key-unreadable',
    refusedBy: 'this-end',
    flow: 'tpe-gap',
  },
  {
    id: 'dotnet-not-tls',
    pattern:
      /handshake failed due to an unexpected packet format|Cannot determine the frame size or a corrupted frame was received/,
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
      /remote certificate is invalid according to the validation procedure|certificat distant n['’]est pas valide selon la procédure de validation/,
    sample:
      'System.Security.Authentication.AuthenticationException: The remote certificate is invalid according to the validation procedure.',
    source: 'https://github.com/win-acme/win-acme/issues/364',
    cause: 'certificate-refused',
    refusedBy: 'this-end',
    maybe: ['unknown-authority', 'name-mismatch', 'incomplete-chain', 'expired'],
  },
  {
    id: 'dotnet-secure-channel',
    pattern: /Could not create SSL\/TLS secure channel/,
    sample: 'System.Net.WebException: The request was aborted: Could not create SSL/TLS secure channel.',
    source: '.NET Framework, WebException: SecureChannelFailure',
    cause: 'handshake-failure',
    refusedBy: 'unknown',
    flow: 'gap-psp',
    maybe: ['protocol-version', 'cipher-suite', 'client-certificate-missing', 'key-unreadable'],
  },
  {
    id: 'dotnet-closed',
    pattern:
      /remote party has closed the transport stream|Received an unexpected EOF or 0 bytes from the transport stream/,
    sample:
      'System.IO.IOException: Authentication failed because the remote party has closed the transport stream.',
    source: `${resources}: net_auth_eof`,
    cause: 'connection-closed',
    refusedBy: 'other-end',
    maybe: ['protocol-version', 'certificate-refused', 'client-certificate-missing'],
  },
];
