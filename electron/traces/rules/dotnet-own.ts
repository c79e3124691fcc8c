import type { TraceRule } from '../trace-rule.ts';

/** What .NET says of one's own certificate, key or file: nobody refused anybody. */
export const dotnetOwnRules: readonly TraceRule[] = [
  {
    id: 'dotnet-libcurl-without-client-certificates',
    pattern:
      /The handler does not support client authentication certificates (?:with this combination of|on this)/,
    sample:
      'The handler does not support client authentication certificates with this combination of libcurl (7.29.0) and its SSL backend ("NSS/3.16.2.3 Basic ECC").',
    source: 'dotnet/corefx, System.Net.Http: net_http_libcurl_clientcerts_notsupported_sslbackend',
    cause: 'tls-library-missing',
    refusedBy: 'this-end',
  },
  {
    id: 'dotnet-no-private-key',
    pattern: /server mode SSL must use a certificate with the associated private key/,
    sample:
      'System.NotSupportedException: The server mode SSL must use a certificate with the associated private key.',
    source:
      'dotnet/runtime, src/libraries/System.Net.Security/src/Resources/Strings.resx: net_ssl_io_no_server_cert',
    cause: 'key-unreadable',
    refusedBy: 'this-end',
    flow: 'tpe-gap',
  },
  {
    id: 'dotnet-own-usage',
    pattern: /X509(?:EnhancedKeyUsage|KeyUsage)Extension \d{1,10} is not valid for Client Authentication/,
    sample:
      'IsValidClientCertificate For Certificate 1845633296 - current X509EnhancedKeyUsageExtension 47980820 is not valid for Client Authentication.',
    source: 'https://github.com/dotnet/runtime/issues/87571',
    cause: 'own-certificate-usage',
    refusedBy: 'this-end',
    flow: 'gap-psp',
  },
  {
    id: 'dotnet-file',
    pattern:
      /CryptographicException[^\n]{0,40}: (?:The system cannot find the file specified|Le fichier spécifié est introuvable)/,
    sample: 'System.Security.Cryptography.CryptographicException: The system cannot find the file specified.',
    source:
      'dotnet/runtime, X509Certificate2 of a PFX file: the file, or the profile that would hold its key',
    cause: 'own-certificate-missing',
    refusedBy: 'this-end',
    maybe: ['key-unreadable'],
  },
  {
    id: 'dotnet-no-certificate-in-file',
    pattern:
      /CryptographicException[^\n]{0,40}: (?:Cannot find the requested object|Impossible de trouver l['’]objet demandé)/,
    sample: 'System.Security.Cryptography.CryptographicException: Cannot find the requested object.',
    source: 'dotnet/runtime, X509Certificate2 of a file that is no certificate: CRYPT_E_NO_MATCH',
    cause: 'keystore-format',
    refusedBy: 'this-end',
  },
  {
    id: 'dotnet-key-reference',
    pattern: /certificate referenced a private key which was already referenced, or could not be loaded/,
    sample:
      'System.Security.Cryptography.CryptographicException: A certificate referenced a private key which was already referenced, or could not be loaded.',
    source:
      'dotnet/runtime, src/libraries/System.Security.Cryptography/src/Resources/Strings.resx: Cryptography_Pfx_BadKeyReference; https://github.com/dotnet/aspnetcore/issues/28709',
    cause: 'keystore-format',
    refusedBy: 'this-end',
    maybe: ['key-unreadable'],
  },
  {
    id: 'dotnet-password',
    pattern:
      /(?:certificate data cannot |^|\s)be read with the provided password, the password may be incorrect/,
    sample:
      'System.Security.Cryptography.CryptographicException: The certificate data cannot be read with the provided password, the password may be incorrect.',
    source:
      'dotnet/runtime, src/libraries/System.Security.Cryptography/src/Resources/Strings.resx: Cryptography_Pfx_BadPassword',
    cause: 'keystore-password',
    refusedBy: 'this-end',
  },
];
