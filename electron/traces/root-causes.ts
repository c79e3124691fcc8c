import { causeFacts } from './causes.ts';
import type { KnownTrace } from './rules.ts';
import type { TraceCause, TraceSide } from './trace-rule.ts';
import type { WorthyLine } from './worthy-lines.ts';

/** A rule that knows a line. */
export interface Match {
  readonly rule: KnownTrace;
  readonly line: WorthyLine;
  /** Where in the line. */
  readonly at: number;
}

/** A message that explains, and those that follow from what it says. */
export interface Root {
  readonly match: Match;
  readonly consequences: readonly Match[];
}

/** Within this distance, in UTF-16 units, two messages of one line are the same event: a log may be one line of JSON. */
const sameEvent = 1000;

const isVague = ({ rule }: Match): boolean => causeFacts[rule.cause].isVague === true;
const isLocal = ({ rule }: Match): boolean => causeFacts[rule.cause].group === 'local';
const oppositeOf = (side: TraceSide): TraceSide => (side === 'this-end' ? 'other-end' : 'this-end');

/** What the address of a list or of a responder, or the classes that fetch them, are known by. */
const revocationPlace =
  /\bcrl\b|\.crl\b|\/crl|ocsp|revocation|révocation|DistributionPointFetcher|URICertStore|CertPath/i;

/** The match with the frames of stack that follow its line. */
function withFrames({ line, at }: Match, text: string): string {
  const [, frames = ''] =
    /^[^\n]{0,4000}\n((?:\s{1,20}at [^\n]{1,300}\n?){0,12})/.exec(
      text.slice(line.start, line.start + 8000),
    ) ?? [];
  return `${line.text.slice(Math.max(0, at - 300), at + 500)}\n${frames}`;
}

/** A list's address that does not answer: nobody called the PSP, and revocation cannot be checked. */
function asRevocation(match: Match, text: string): Match {
  const { rule } = match;
  if (causeFacts[rule.cause].group !== 'network' || !revocationPlace.test(withFrames(match, text)))
    return match;
  const { flow: _client, maybe: _others, ...rest } = rule;
  return { ...match, rule: { ...rest, cause: 'revocation-unavailable', refusedBy: 'this-end' } };
}

/** What `openssl s_client` sums up once it went on all the same. */
const isAside = ({ line }: Match): boolean =>
  /^\s*(?:Verify return code|Verification error): /.test(line.text);

/** A line is explained once: by what says why before what does not, then in the order of the rules. */
function onePerLine(matches: readonly Match[]): readonly Match[] {
  const kept: Match[] = [];
  for (const match of [...matches.filter((one) => !isVague(one)), ...matches.filter(isVague)]) {
    const isExplained = kept.some(
      ({ line, at }) => line.start === match.line.start && Math.abs(at - match.at) < sameEvent,
    );
    if (!isExplained) kept.push(match);
  }
  return matches.filter((match) => kept.includes(match));
}

/** Whether a match says nothing that those before it have not said, those that say who refused coming first. */
function addsNothing({ rule }: Match, earlier: readonly Match[]): boolean {
  return earlier.some(({ rule: before }) => {
    const sameSide = before.refusedBy === rule.refusedBy || rule.refusedBy === 'unknown';
    if (before.cause === rule.cause) return sameSide;
    return sameSide && (before.maybe ?? []).includes(rule.cause) && (rule.maybe ?? []).includes(before.cause);
  });
}

/** What a program does when it could not load its own files: it shows no certificate, or it does not start. */
const withoutOwnFiles: ReadonlySet<TraceCause> = new Set([
  'client-certificate-missing',
  'cipher-suite',
  'certificate-refused',
  'handshake-failure',
  'connection-closed',
  'unreachable',
]);
const withoutAuthorities: ReadonlySet<TraceCause> = new Set([
  'unknown-authority',
  'incomplete-chain',
  'certificate-refused',
  'handshake-failure',
]);
const throughProxy: ReadonlySet<TraceCause> = new Set([
  'not-tls',
  'connection-closed',
  'unreachable',
  'timeout',
]);

/** Whether what a match says of this end's own files follows from what another one says of them. */
function followsInFiles(root: Match, match: Match): boolean {
  if (!isLocal(root)) return false;
  if (isVague(match) || isVague(root)) return isVague(match) && !isVague(root);
  return (
    (match.rule.maybe ?? []).includes(root.rule.cause) && !(root.rule.maybe ?? []).includes(match.rule.cause)
  );
}

/** Whether what a match says follows from what another one says. */
function followsFrom(root: Match, match: Match): boolean {
  if (isLocal(match)) return followsInFiles(root, match);
  const { cause, refusedBy } = match.rule;
  const from = root.rule.cause;
  if (from === 'authorities-missing' && withoutAuthorities.has(cause) && refusedBy !== 'other-end')
    return true;
  if (isLocal(root) && from !== 'authorities-missing' && withoutOwnFiles.has(cause)) return true;
  if (isVague(match) && isVague(root)) return tellsSide(root) && !tellsSide(match);
  // Of the same end, if it says which; a cut says nothing of who cut.
  const anyEnd = refusedBy === 'unknown' || cause === 'connection-closed';
  if (isVague(match) && (anyEnd || root.rule.refusedBy !== oppositeOf(refusedBy))) return true;
  if (from === 'alternative-name-missing') return cause === 'name-mismatch';
  return from === 'proxy' && throughProxy.has(cause);
}

/** This end's own files first: the rest follows from them; what does not say why, last. */
const rank = (match: Match): number => (isLocal(match) ? 0 : isVague(match) ? 2 : 1);
const tellsSide = ({ rule }: Match): boolean => rule.refusedBy !== 'unknown';

/** In UTF-16 units of the text. */
const distance = (one: Match, other: Match): number => Math.abs(one.line.start - other.line.start);

/** The messages that explain, each with what follows from it, the root cause first; `text` is the whole text. */
export function rootsOf(found: readonly Match[], text: string): readonly Root[] {
  const said = found.filter((match) => !isAside(match));
  const events = onePerLine(said.length > 0 ? said : found).map((match) => asRevocation(match, text));
  const matches: Match[] = [];
  for (const match of events.toSorted((one, other) => Number(tellsSide(other)) - Number(tellsSide(one)))) {
    if (!addsNothing(match, matches)) matches.push(match);
  }
  const ordered = matches.toSorted((one, other) => rank(one) - rank(other));
  const roots = ordered.filter(
    (match) => !ordered.some((root) => root !== match && followsFrom(root, match)),
  );
  /** The nearest: a log may hold the words of several programs. */
  const rootOf = (one: Match): Match | undefined =>
    roots
      .filter((root) => followsFrom(root, one))
      .toSorted((left, right) => distance(left, one) - distance(right, one))[0];
  return roots.map((match) => ({
    match,
    consequences: ordered.filter((one) => !roots.includes(one) && rootOf(one) === match),
  }));
}
