import type { FlowId, Message, StepId } from '../contract/words.ts';
import type { ClauseId } from '../procedure/clauses.ts';
import { causeFacts, clausesOfCause, stepOfCause } from './causes.ts';
import { traceRules, type TraceOrigin } from './rules.ts';
import { flowOfLine, flowOfText } from './flow-of-text.ts';
import { rootsOf, type Match, type Root } from './root-causes.ts';
import type { TraceCause, TraceSide } from './trace-rule.ts';
import { lineNumber, traceLimit, worthyLines, type WorthyLine } from './worthy-lines.ts';
import { assumeKey, messageOf } from '../texts/message.ts';

/** Longest excerpt, in UTF-16 units: a line of a log may hold a whole request. */
const excerptLimit = 400;

/** A message that was found, with what it means for a GAP. */
export interface RecognisedTrace {
  readonly rule: string;
  readonly origin: TraceOrigin;
  readonly cause: TraceCause;
  readonly refusedBy: TraceSide;
  /** Told by the words, or given with the text; null where neither says it. */
  readonly flow: FlowId | null;
  /** One clause where the flow is known, one per flow where it is not. */
  readonly clauses: readonly ClauseId[];
  readonly step: StepId;
  /** Other causes for which the same words are said. */
  readonly maybe: readonly TraceCause[];
  /** The line that was recognised, cut around the match where it is long. */
  readonly excerpt: string;
  /** Its number, from 1. */
  readonly line: number;
  /** What happened, who refused whom, why, what to do. */
  readonly title: Message;
  readonly side: Message;
  readonly why: Message;
  readonly remedy: Message;
  /** What other lines say that follows from it. */
  readonly consequences: readonly TraceConsequence[];
}

/** A message that says nothing of its own: it follows from the one it stands under. */
export type TraceConsequence = Pick<
  RecognisedTrace,
  'rule' | 'origin' | 'cause' | 'refusedBy' | 'excerpt' | 'line' | 'title'
>;

/** The line around a match, what cannot be shown taken out. */
function excerptOf({ line: { text }, at }: Match): string {
  const from = Math.max(0, Math.min(at - 80, text.length - excerptLimit));
  const to = Math.min(text.length, from + excerptLimit);
  const shown = text
    .slice(from, to)
    .replace(/\p{Cc}\[[\d;]{0,20}[A-Za-z]/gu, '')
    .replace(/[\p{Cc}\p{Cf}\ufffd]+/gu, ' ')
    .trim();
  return `${from > 0 ? '… ' : ''}${shown}${to < text.length ? ' …' : ''}`;
}

/** The first line that each rule knows, in the order of the rules. All lines are searched at once: a join costs nothing. */
function matchRules(lines: readonly WorthyLine[]): readonly Match[] {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of lines) {
    starts.push(length);
    length += text.length + 1;
  }
  const text = lines.map((line) => line.text).join('\n');
  return traceRules.flatMap((rule) => {
    const found = rule.pattern.exec(text);
    if (found === null) return [];
    const index = starts.findLastIndex((start) => start <= found.index);
    const line = lines[index];
    return line === undefined ? [] : [{ rule, line, at: found.index - (starts[index] ?? 0) }];
  });
}

/** What is known of the flow beyond the match itself. */
interface Surroundings {
  readonly text: string;
  readonly told: FlowId | null;
  readonly given: FlowId | null;
}

/** Words come before what the reader says: the message was written by one end only. */
function flowOfMatch({ rule, line }: Match, { told, given }: Surroundings): FlowId | null {
  return (
    rule.flow ?? flowOfLine(line.text) ?? causeFacts[rule.cause].flows?.[rule.refusedBy] ?? told ?? given
  );
}

/** Key of the sentence that says who refused whom; what nobody refused has one sentence, whoever wrote it. */
export function sideKey(cause: TraceCause, side: TraceSide, flow: FlowId | null) {
  const { group } = causeFacts[cause];
  if (group === 'local') return 'traces.sides.local';
  if (group === 'network') return `traces.sides.network.${flow ?? 'any'}` as const;
  return `traces.sides.${group}.${side}.${flow ?? 'any'}` as const;
}

function describe({ match, consequences }: Root, around: Surroundings): RecognisedTrace {
  const { cause, refusedBy, maybe = [] } = match.rule;
  const flow = flowOfMatch(match, around);
  // Not every cause is told by every end: the rules name those that are.
  const told: string = `${cause}.${refusedBy}`;
  return {
    ...quote(match, around),
    flow,
    clauses: clausesOfCause(cause, refusedBy, flow),
    step: stepOfCause(cause, refusedBy, flow),
    maybe,
    side: messageOf(sideKey(cause, refusedBy, flow)),
    why: { key: assumeKey(`traces.causes.${told}.why`) },
    remedy: { key: assumeKey(`traces.causes.${told}.remedy`) },
    consequences: consequences.map((one) => quote(one, around)),
  };
}

/** What a message says, and where. */
function quote(match: Match, { text }: Surroundings): TraceConsequence {
  const { id, origin, cause, refusedBy } = match.rule;
  return {
    rule: id,
    origin,
    cause,
    refusedBy,
    excerpt: excerptOf(match),
    line: lineNumber(text, match.line.start),
    title: messageOf(`traces.causes.${cause}.title`),
  };
}

/**
 * Recognises the messages of TLS libraries and servers in a pasted text: what each says, which end refused, the clause and
 * the step it belongs to. A line is explained once, a cause is told once; the root cause comes first, and what follows from
 * it (« it failed », without saying why) stands under it. Empty where nothing is known: no guess is made.
 *
 * Reads at most `traceLimit` characters, never throws, and takes a bounded time whatever the text holds.
 */
export function recogniseTrace(
  text: string,
  options: { readonly flow?: FlowId | undefined } = {},
): readonly RecognisedTrace[] {
  const roots = rootsOf(matchRules(worthyLines(text)), text);
  if (roots.length === 0) return [];
  const around = { text, told: flowOfText(text.slice(0, traceLimit)), given: options.flow ?? null };
  return roots.map((root) => describe(root, around));
}
