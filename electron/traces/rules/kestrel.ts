import type { TraceRule } from '../trace-rule.ts';

const strings = 'dotnet/aspnetcore, src/Servers/Kestrel/Core/src/CoreStrings.resx';

/** Kestrel, the server of ASP.NET Core: the connection of a terminal, and its own certificate as it starts. */
export const kestrelRules: readonly TraceRule[] = [
  {
    id: 'kestrel-own-usage',
    pattern: /cannot be used as an SSL server certificate\. It has an Extended Key Usage extension/,
    sample:
      'System.InvalidOperationException: Certificate 8A1F0C cannot be used as an SSL server certificate. It has an Extended Key Usage extension but the usages do not include Server Authentication (OID 1.3.6.1.5.5.7.3.1).',
    source: `${strings}: InvalidServerCertificateEku`,
    cause: 'own-certificate-usage',
    refusedBy: 'this-end',
  },
  {
    id: 'kestrel-no-certificate',
    pattern:
      /No server certificate was specified, and the default developer certificate could not be found|requested certificate [^\n]{1,200} could not be found in (?:LocalMachine|CurrentUser)\//,
    sample:
      'System.InvalidOperationException: Unable to configure HTTPS endpoint. No server certificate was specified, and the default developer certificate could not be found or is out of date.',
    source: `${strings}: NoCertSpecifiedNoDevelopmentCertificateFound`,
    cause: 'own-certificate-missing',
    refusedBy: 'this-end',
  },
  {
    id: 'kestrel-timeout',
    pattern: /Authentication of the HTTPS connection timed out/,
    sample: 'Authentication of the HTTPS connection timed out.',
    source: `${strings}: AuthenticationTimedOut`,
    cause: 'timeout',
    refusedBy: 'unknown',
    flow: 'tpe-gap',
  },
  {
    id: 'kestrel-failed',
    pattern: /Failed to authenticate HTTPS connection/,
    sample: 'Failed to authenticate HTTPS connection.',
    source: 'https://github.com/dotnet/aspnetcore/issues/35117',
    cause: 'handshake-failure',
    refusedBy: 'unknown',
    flow: 'tpe-gap',
  },
  {
    id: 'aspnetcore-client-certificate',
    pattern: /Certificate validation failed, subject was /,
    sample:
      'warn: Microsoft.AspNetCore.Authentication.Certificate.CertificateAuthenticationHandler[2] Certificate validation failed, subject was CN=TPE 12. ',
    source:
      'dotnet/aspnetcore, src/Security/Authentication/Certificate/src/LoggingExtensions.cs: CertificateValidationFailed',
    cause: 'certificate-refused',
    refusedBy: 'this-end',
    flow: 'tpe-gap',
  },
  {
    id: 'aspnetcore-no-client-certificate',
    pattern: /No client certificate found\./,
    sample:
      'dbug: Microsoft.AspNetCore.Authentication.Certificate.CertificateAuthenticationHandler[0] No client certificate found.',
    source:
      'dotnet/aspnetcore, src/Security/Authentication/Certificate/src/LoggingExtensions.cs: NoCertificate',
    cause: 'client-certificate-missing',
    refusedBy: 'this-end',
    flow: 'tpe-gap',
  },
];
