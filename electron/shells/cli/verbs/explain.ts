import { createReadStream } from 'node:fs';
import { FaultError } from '../../../contract/faults.ts';
import { flowIds } from '../../../contract/words.ts';
import { clauseOf } from '../../../procedure/clauses.ts';
import { decodeLog } from '../../../traces/decode-log.ts';
import { recogniseTrace, type RecognisedTrace } from '../../../traces/recognise-trace.ts';
import { traceOrigins } from '../../../traces/rules.ts';
import { traceLimit } from '../../../traces/worthy-lines.ts';
import { choice } from '../dossier-session.ts';
import { VerbFault, type Verb, type VerbContext } from '../verb.ts';

/** A character takes two bytes in the UTF-16 of Windows. */
const byteLimit = 2 * traceLimit + 2;

/** `explain [FILE]`: what an error of a TLS program means for a GAP. 0 recognised, 3 not. */
export const explainVerb: Verb = {
  name: 'explain',
  usage: '[FILE] [--flow tpe-gap|gap-psp]',
  positionals: { min: 0, max: 1 },
  options: { flow: { type: 'string' } },
  run: async (context) => {
    const flow = choice(context, 'flow', flowIds);
    const text = await readTrace(context, context.positionals[0] ?? '-');
    if (text.length > traceLimit) context.terminal.note(context.text('traces.tooLong'));
    const found = recogniseTrace(text, { flow });
    if (context.json) context.terminal.print(JSON.stringify(answer(context, found)));
    else if (found.length > 0) for (const one of found) print(context, one);
    else {
      for (const part of ['title', 'body', 'look'] as const) {
        context.terminal.print(context.text(`traces.unknown.${part}`));
      }
    }
    return found.length > 0 ? 0 : 3;
  },
};

/** The beginning of a file, or of standard input (`-`): no more than is looked at. */
async function readTrace(context: VerbContext, path: string): Promise<string> {
  const input = path === '-' ? context.input : createReadStream(path, { end: byteLimit - 1 });
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of input) {
      chunks.push(chunk as Buffer);
      length += (chunk as Buffer).length;
      if (length >= byteLimit) break;
    }
  } catch (error) {
    throw new VerbFault(new FaultError('FILE_NOT_FOUND', { name: path }, { cause: error }).fault);
  }
  const text = decodeLog(Buffer.concat(chunks).subarray(0, byteLimit));
  if (text === null) {
    throw new VerbFault(new FaultError('FILE_NOT_RECOGNISED', { name: path, looksLike: 'unknown' }).fault);
  }
  return text;
}

const answer = ({ message }: VerbContext, found: readonly RecognisedTrace[]): object => ({
  recognised: found.length > 0,
  found: found.map((one) => ({
    ...one,
    title: message(one.title),
    side: message(one.side),
    why: message(one.why),
    remedy: message(one.remedy),
    consequences: one.consequences.map((each) => ({ ...each, title: message(each.title) })),
  })),
});

function print({ terminal, text, message, language }: VerbContext, found: RecognisedTrace): void {
  const origin = traceOrigins[found.origin];
  terminal.print(message(found.title));
  terminal.print(`  ${message(found.side)}`);
  terminal.print(`  ${text('cli.explain.why', { text: message(found.why) })}`);
  terminal.print(`  ${text('cli.explain.remedy', { text: message(found.remedy) })}`);
  if (found.maybe.length > 0) {
    const others = found.maybe.map((cause) => text(`traces.causes.${cause}.title`)).join(', ');
    terminal.print(`  ${text('traces.maybe')} ${others}`);
  }
  if (found.consequences.length > 0) {
    const lines = found.consequences.map(({ title, line }) =>
      text('traces.followsLine', { title: message(title), line }),
    );
    terminal.print(`  ${text('traces.follows')} ${lines.join(', ')}`);
  }
  for (const clause of found.clauses) {
    const place = clauseOf(clause)?.place[language] ?? '';
    terminal.print(`  ${text('cli.explain.clause', { clause, place })}`);
  }
  terminal.print(`  ${text('cli.explain.step', { step: text(`common.step.${found.step}`) })}`);
  terminal.print(`  ${text('traces.excerpt', { line: found.line, origin })}`);
  terminal.print(`    ${found.excerpt}`);
}
