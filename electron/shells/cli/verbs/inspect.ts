import { z } from 'zod';
import type { Fault } from '../../../contract/faults.ts';
import { visible } from '../../../contract/visible.ts';
import { inspectFile } from '../../../services/inspect-file.ts';
import { answerBatch } from '../batch.ts';
import { textOption } from '../dossier-session.ts';
import { filePasswords, passwordOptions } from '../secrets.ts';
import { sayEntry } from '../say-entry.ts';
import { UsageError, type Verb, type VerbContext } from '../verb.ts';
import { messageOf } from '../../../texts/message.ts';

const lineSchema = z.looseObject({
  id: z.unknown(),
  file: z.string(),
  password: z.string().optional(),
  keyPassword: z.string().optional(),
});

const describeFault = (context: VerbContext, fault: Fault): object => ({
  code: fault.code,
  message: context.fault(fault).what,
});

/** `inspect FILE…`: what files of keys and certificates hold. */
export const inspectVerb: Verb = {
  name: 'inspect',
  usage: 'FILE… [--password-stdin] [--key-password-stdin] | --batch FILES.jsonl',
  positionals: { min: 0, max: 10_000 },
  options: { batch: { type: 'string' }, ...passwordOptions },
  run: async (context) => {
    const batch = textOption(context, 'batch');
    if ((batch === undefined) === (context.positionals.length === 0)) {
      throw new UsageError(messageOf('cli.errors.positionals', { usage: `inspect ${inspectVerb.usage}` }));
    }
    if (batch !== undefined) {
      await answerBatch(
        context,
        batch,
        (line) => answerLine(context, line),
        () => ({ id: null, error: { code: 'INVALID_INPUT' } }),
      );
      return 0;
    }
    const passwords = await filePasswords(context);
    let unread = 0;
    for (const file of context.positionals) {
      const found = await inspectFile(file, passwords);
      if ('fault' in found) unread += 1;
      print(context, found);
    }
    return unread === 0 ? 0 : 1;
  },
};

async function answerLine(context: VerbContext, line: Readonly<Record<string, unknown>>): Promise<object> {
  const parsed = lineSchema.safeParse(line);
  const id = line['id'] ?? null;
  if (!parsed.success)
    return { id, error: describeFault(context, { code: 'INVALID_INPUT', params: { field: 'file' } }) };
  const { file, password, keyPassword } = parsed.data;
  const found = await inspectFile(file, { password, keyPassword });
  return 'fault' in found ? { id, file, error: describeFault(context, found.fault) } : { id, ...found };
}

function print(context: VerbContext, found: Awaited<ReturnType<typeof inspectFile>>): void {
  const { terminal, json } = context;
  if ('fault' in found) {
    const { file, fault } = found;
    if (json) terminal.print(JSON.stringify({ file, error: describeFault(context, fault) }));
    else {
      terminal.print(`✗ ${visible(file)}`);
      const { what, why, next } = context.fault(fault);
      for (const line of [what, why, next]) terminal.print(`  ${line}`);
    }
    return;
  }
  if (json) {
    terminal.print(JSON.stringify(found));
    return;
  }
  terminal.print(`${visible(found.file)} (${found.kind})`);
  if (found.passwordUnused === true) terminal.print(`  ${context.text('intake.passwordUnused')}`);
  for (const entry of found.entries) {
    const [title, ...facts] = sayEntry(entry, context.text, new Date());
    terminal.print(`  ${title}`);
    for (const fact of facts) terminal.print(`    ${fact}`);
  }
}
