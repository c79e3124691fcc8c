import type { TraceCause, TraceRule } from '../trace-rule.ts';

const statuses =
  'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/www-administration-management/http-status-code';

/** Sub-statuses of IIS about the client's certificate: its page goes to the client, its log stays with the server. */
const status = (
  id: string,
  number: number,
  cause: TraceCause,
  maybe: readonly TraceCause[],
  more: Partial<Pick<TraceRule, 'sample' | 'source'>> = {},
): TraceRule => ({
  id: `iis-${id}`,
  pattern: new RegExp(`HTTP(?: Error)? 403\\.${number}\\b`),
  sample: `HTTP Error 403.${number} - Forbidden`,
  source: `${statuses}, 403.${number}`,
  cause,
  refusedBy: 'unknown',
  maybe,
  ...more,
});

export const iisRules: readonly TraceRule[] = [
  status('client-missing', 7, 'client-certificate-missing', []),
  status('client-revoked', 13, 'revoked', ['revocation-unavailable']),
  status('client-untrusted', 16, 'unknown-authority', ['incomplete-chain', 'self-signed']),
  status('client-expired', 17, 'expired', ['not-yet-valid']),
];
