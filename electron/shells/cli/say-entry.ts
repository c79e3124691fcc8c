import { dayMs } from '../../contract/durations.ts';
import type { DescribedEntry } from '../../services/inspect-file.ts';
import type { VerbContext } from './verb.ts';

type Say = VerbContext['text'];

/** The facts of an entry, in the order in which they are said. */
const labels = [
  'claims',
  'friendlyName',
  'subject',
  'issuer',
  'selfSigned',
  'validity',
  'dnsNames',
  'ipAddresses',
  'keyUsage',
  'extendedKeyUsage',
  'keyAlgorithm',
  'bits',
  'curve',
  'signatureAlgorithm',
  'signatureIsValid',
  'version',
  'serial',
  'pathLength',
  'policies',
  'crlUrls',
  'deltaUrls',
  'ocspUrls',
  'caIssuersUrls',
  'number',
  'scope',
  'points',
  'revoked',
  'sha256',
  'spkiSha256',
] as const;

/** What an entry of a file is, then its facts, a line each, in the reader's language; nothing that is empty. */
export function sayEntry(entry: DescribedEntry, text: Say, now: Date): readonly [string, ...string[]] {
  const facts: Readonly<Record<string, unknown>> = { ...entry, ...sayApart(entry, text, now) };
  const lines = labels.flatMap((label) => {
    const value = sayValue(facts[label], text);
    if (value === '') return [];
    return [text('cli.inspect.line', { label: text(`cli.inspect.labels.${label}`), value })];
  });
  const title = entry.type === 'certificate' && entry.isCa ? 'authority' : entry.type;
  return [text(`cli.inspect.types.${title}`), ...lines];
}

/** The facts that are more than a value: what it claims to be, until when, what a list covers. */
function sayApart(entry: DescribedEntry, text: Say, now: Date): Readonly<Record<string, string>> {
  if (entry.type === 'certificate') {
    const { claims, notBefore, notAfter } = entry;
    const said = [claims?.environment, claims?.usage].flatMap((word) =>
      word === undefined || word === null ? [] : [text(`cli.inspect.claims.${word}`)],
    );
    return {
      claims: said.join(', '),
      validity: sayValidity(notBefore, notAfter, { text, now, past: 'expired' }),
    };
  }
  if (entry.type !== 'revocation-list') return {};
  const { thisUpdate, nextUpdate, deltaBase, limit } = entry;
  const scope =
    deltaBase !== null
      ? text('cli.inspect.listScope.base', { base: deltaBase })
      : limit === null
        ? text('cli.inspect.listScope.complete')
        : text(`installation.lists.limits.${limit}`);
  return { scope, validity: sayValidity(thisUpdate, nextUpdate, { text, now, past: 'stale' }) };
}

function sayValidity(
  from: string,
  until: string | null,
  { text, now, past }: { readonly text: Say; readonly now: Date; readonly past: 'expired' | 'stale' },
): string {
  const days = (ms: number): number => Math.max(1, Math.floor(ms / dayMs));
  const early = Date.parse(from) - now.getTime();
  const late = until === null ? 0 : now.getTime() - Date.parse(until);
  return [
    until === null
      ? text('cli.inspect.dates.since', { fromDate: from })
      : text('cli.inspect.dates.from', { fromDate: from, untilDate: until }),
    ...(early > 0 ? [text('cli.inspect.dates.early', { count: days(early) })] : []),
    ...(late > 0 ? [text(`cli.inspect.dates.${past}`, { count: days(late) })] : []),
  ].join(', ');
}

function sayValue(value: unknown, text: Say): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return text(value ? 'cli.inspect.yes' : 'cli.inspect.no');
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
