import type { TraceCause, TraceRule } from '../trace-rule.ts';

const statuses =
  'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/www-administration-management/http-status-code';

interface SubStatus {
  readonly id: string;
  readonly number: number;
  readonly cause: TraceCause;
  readonly maybe: readonly TraceCause[];
}

const subStatuses: readonly SubStatus[] = [
  { id: 'client-missing', number: 7, cause: 'client-certificate-missing', maybe: [] },
  { id: 'client-revoked', number: 13, cause: 'revoked', maybe: ['revocation-unavailable'] },
  {
    id: 'client-untrusted',
    number: 16,
    cause: 'unknown-authority',
    maybe: ['incomplete-chain', 'self-signed'],
  },
  { id: 'client-expired', number: 17, cause: 'expired', maybe: ['not-yet-valid'] },
];

/** The page of IIS about the client's certificate: it goes to the client. */
const page = ({ id, number, cause, maybe }: SubStatus): TraceRule => ({
  id: `iis-${id}`,
  pattern: new RegExp(
    `(?:HTTP(?: Error| status)?|Erreur HTTP|Error 403) 403\\.${number}\\b|\\b403\\.${number}:? (?:- )?(?:Forbidden|[Cc]lient [Cc]ertificate)`,
  ),
  sample: `HTTP Error 403.${number} - Forbidden`,
  source: `${statuses}, 403.${number}`,
  cause,
  refusedBy: 'unknown',
  maybe,
});

/** What a line of the log says more than its sub-status: the Win32 status is the code of CryptoAPI, in decimal. */
const causesOfStatus: readonly (readonly [number: number, status: readonly number[], cause: TraceCause])[] = [
  // CRYPT_E_NO_REVOCATION_CHECK, CRYPT_E_REVOCATION_OFFLINE, CERT_E_REVOCATION_FAILURE.
  [13, [0x80092012, 0x80092013, 0x800b010e], 'revocation-unavailable'],
  // CRYPT_E_REVOKED, CERT_E_REVOKED.
  [13, [0x80092010, 0x800b010c], 'revoked'],
  [16, [0x800b010a], 'incomplete-chain'],
  [16, [0x800b0110], 'wrong-usage'],
  [16, [0x80096004], 'signature-invalid'],
];
const decided = (number: number): readonly number[] =>
  causesOfStatus.flatMap(([of, status]) => (of === number ? status : []));

/** The log stays with the server: sc-status, sc-substatus, sc-win32-status, then what the site adds (bytes, time taken). */
const logLine = (
  id: string,
  number: number,
  status: string,
  cause: TraceCause,
  example: number,
): TraceRule => ({
  id: `iis-log-${id}`,
  pattern: new RegExp(String.raw` 403 ${number} ${status}(?: \d{1,12}){0,4}(?=\s|$)`),
  sample: `2026-11-27 10:31:12 10.0.0.5 POST /tpe - 443 - 10.0.0.21 - - 403 ${number} ${example} 15`,
  source:
    'https://learn.microsoft.com/troubleshoot/developer/webapps/iis/www-authentication-authorization/errors-403-7-reject-client-certificate-rquest',
  cause,
  refusedBy: 'this-end',
  flow: 'tpe-gap',
});

const logRules: readonly TraceRule[] = [
  ...causesOfStatus.map(([number, status, cause]) =>
    logLine(`${number}-${cause}`, number, `(?:${status.join('|')})`, cause, status[0] ?? 0),
  ),
  ...subStatuses.map(({ id, number, cause, maybe }): TraceRule => {
    const others = decided(number);
    const notDecided = others.length === 0 ? '' : `(?!(?:${others.join('|')})\\b)`;
    // 64 and such say nothing of the certificate; CERT_E_UNTRUSTEDROOT says again what 16 does.
    const line = logLine(id, number, `${notDecided}\\d{1,10}`, cause, number === 16 ? 0x800b0109 : 64);
    return { ...line, maybe };
  }),
];

/** IIS Express tells its own console. */
const expressLine = (status: SubStatus): TraceRule => ({
  ...page(status),
  id: `iis-express-${status.id}`,
  pattern: new RegExp(`Request ended: \\S{1,300} with HTTP status 403\\.${status.number}\\b`),
  sample: `Request ended: https://localhost:44300/tpe with HTTP status 403.${status.number}`,
  source: 'https://github.com/aspnet/IISIntegration/issues/1422',
  refusedBy: 'this-end',
  flow: 'tpe-gap',
});

export const iisRules: readonly TraceRule[] = [
  ...logRules,
  ...subStatuses.map(expressLine),
  ...subStatuses.map(page),
];
