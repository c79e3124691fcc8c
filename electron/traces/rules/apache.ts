import type { TraceCause, TraceRule } from '../trace-rule.ts';

const server = 'Apache 2.4.71, mod_ssl, SSLVerifyClient require';
const proxy = 'Apache 2.4.71, mod_ssl, SSLProxyVerify require';

const verification = (
  whose: 'client' | 'remote',
  id: string,
  number: number,
  text: string,
  cause: TraceCause,
  maybe: readonly TraceCause[] = [],
): TraceRule => ({
  id: `apache-${whose}-${id}`,
  pattern: new RegExp(
    `\\[${whose} [^\\]\\n]{1,60}\\] (?:AH02276|AH02039): Certificate Verification: Error \\(${number}\\)`,
  ),
  sample: `[Tue Nov 24 09:30:38.812421 2026] [ssl:info] [pid 29985:tid 29994] [${whose} 127.0.0.1:39984] AH02276: Certificate Verification: Error (${number}): ${text} [subject: CN=localhost / issuer: CN=SIM int / serial: 08 / notbefore: Jan  1 00:00:00 2024 GMT / notafter: Jan  1 00:00:00 2033 GMT]`,
  source: whose === 'client' ? server : proxy,
  cause,
  refusedBy: 'this-end',
  flow: whose === 'client' ? 'tpe-gap' : 'gap-psp',
  maybe,
});

/** Verifications in the error log of Apache: `[client …]` where it is the server, `[remote …]` where it is the client of another. */
export const apacheRules: readonly TraceRule[] = [
  verification('client', 'expired', 10, 'certificate has expired', 'expired'),
  verification('client', 'no-crl', 3, 'unable to get certificate CRL', 'revocation-unavailable'),
  verification('client', 'crl-expired', 12, 'CRL has expired', 'crl-stale'),
  verification(
    'client',
    'no-local-issuer',
    20,
    'unable to get local issuer certificate',
    'unknown-authority',
    ['incomplete-chain'],
  ),
  verification('client', 'revoked', 23, 'certificate revoked', 'revoked'),
  verification('remote', 'expired', 10, 'certificate has expired', 'expired'),
  verification(
    'remote',
    'no-local-issuer',
    20,
    'unable to get local issuer certificate',
    'unknown-authority',
    ['incomplete-chain'],
  ),
  verification('client', 'not-yet-valid', 9, 'certificate is not yet valid', 'not-yet-valid'),
  verification('client', 'self-signed', 18, 'self-signed certificate', 'self-signed'),
  verification(
    'client',
    'self-signed-in-chain',
    19,
    'self-signed certificate in certificate chain',
    'unknown-authority',
  ),
  verification(
    'client',
    'first-certificate',
    21,
    'unable to verify the first certificate',
    'incomplete-chain',
    ['unknown-authority'],
  ),
  verification('client', 'too-long', 22, 'certificate chain too long', 'authority-invalid'),
  verification('client', 'usage', 26, 'unsuitable certificate purpose', 'wrong-usage'),
  verification('remote', 'not-yet-valid', 9, 'certificate is not yet valid', 'not-yet-valid'),
  verification('remote', 'self-signed', 18, 'self-signed certificate', 'self-signed'),
  verification(
    'remote',
    'self-signed-in-chain',
    19,
    'self-signed certificate in certificate chain',
    'unknown-authority',
    ['proxy'],
  ),
  verification('remote', 'revoked', 23, 'certificate revoked', 'revoked'),
  verification('remote', 'no-crl', 3, 'unable to get certificate CRL', 'revocation-unavailable'),
  verification('remote', 'crl-expired', 12, 'CRL has expired', 'crl-stale'),
];
