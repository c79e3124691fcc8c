import { explainVerdict } from '../../../services/explain-verdict.ts';
import { join } from 'node:path';
import { z } from 'zod';
import { createFetchCache } from '../../../services/fetch-cache.ts';
import { userFolders } from '../../../services/user-folders.ts';
import {
  purposes,
  revocationModes,
  verifyCase,
  type VerifyAnswer,
  type VerifyCase,
} from '../../../services/verify-chain.ts';
import { answerBatch } from '../batch.ts';
import { choice, textOption } from '../dossier-session.ts';
import { UsageError, type ExitCode, type Verb, type VerbContext } from '../verb.ts';
import { messageOf } from '../../../texts/message.ts';

const exitCodes: Readonly<Record<VerifyAnswer['verdict'], ExitCode>> = {
  accepted: 0,
  refused: 1,
  inconclusive: 3,
};

/** A date that stands for an instant: ISO 8601, day alone or with the time. */
const instant = z.string().transform((text, context) => {
  const date = new Date(text);
  if (/^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(date.getTime())) return date;
  context.addIssue('date');
  return z.NEVER;
});

const lineSchema = z.looseObject({
  leaf: z.string(),
  chain: z.array(z.string()).nullish(),
  trust: z.array(z.string()).nullish(),
  crls: z.array(z.string()).nullish(),
  ocsp: z.array(z.string()).nullish(),
  purpose: z.enum(purposes).nullish(),
  name: z.string().nullish(),
  at: instant.nullish(),
  revocation: z.enum(revocationModes).nullish(),
  strict: z.boolean().nullish(),
});

/** `verify`: whether a certificate would be accepted, offline, and why not. */
export const verifyVerb: Verb = {
  name: 'verify',
  usage:
    '--leaf F [--chain F]… --trust F… [--crl F]… [--ocsp F]… [--purpose client|server|any] [--name HOST] [--strict] | --batch CASES.jsonl',
  positionals: { min: 0, max: 0 },
  options: {
    leaf: { type: 'string' },
    chain: { type: 'string', multiple: true },
    trust: { type: 'string', multiple: true },
    crl: { type: 'string', multiple: true },
    ocsp: { type: 'string', multiple: true },
    fetch: { type: 'boolean' },
    purpose: { type: 'string' },
    name: { type: 'string' },
    at: { type: 'string' },
    revocation: { type: 'string' },
    strict: { type: 'boolean' },
    batch: { type: 'string' },
  },
  run: async (context) => {
    const batch = textOption(context, 'batch');
    if (batch !== undefined) {
      const isStrict = context.options['strict'] === true;
      await answerBatch(
        context,
        batch,
        (line) => answerLine(line, isStrict),
        () => unreadable(null),
      );
      return 0;
    }
    const answer = await verifyCase(caseFromOptions(context));
    print(context, answer);
    return exitCodes[answer.verdict];
  },
};

const unreadable = (id: unknown): object => ({ id, verdict: 'inconclusive', reason: 'INVALID_INPUT' });

/** @param isStrict unless the line itself says */
async function answerLine(line: Readonly<Record<string, unknown>>, isStrict: boolean): Promise<object> {
  const id = line['id'] ?? null;
  const parsed = lineSchema.safeParse(line);
  if (!parsed.success) return unreadable(id);
  const { leaf, chain, trust, crls, ocsp, purpose, name, at, revocation, strict } = parsed.data;
  const { verdict, reason, irregularities } = await verifyCase({
    leaf,
    chain: chain ?? [],
    trust: trust ?? [],
    crls: crls ?? [],
    ocsp: ocsp ?? [],
    purpose: purpose ?? 'any',
    name: name ?? undefined,
    at: at ?? new Date(),
    revocation: revocation ?? 'optional',
    strict: strict ?? isStrict,
  });
  const rules = new Set(irregularities.filter(({ isAdvice }) => !isAdvice).map(({ rule }) => rule));
  return rules.size === 0 ? { id, verdict, reason } : { id, verdict, reason, irregularities: [...rules] };
}

function caseFromOptions(context: VerbContext): VerifyCase {
  const leaf = textOption(context, 'leaf');
  if (leaf === undefined) throw new UsageError(messageOf('cli.errors.missingOption', { option: 'leaf' }));
  const trust = context.lists['trust'] ?? [];
  if (trust.length === 0) throw new UsageError(messageOf('cli.errors.missingOption', { option: 'trust' }));
  const at = textOption(context, 'at');
  const when = at === undefined ? { success: true as const, data: new Date() } : instant.safeParse(at);
  if (!when.success) throw new UsageError(messageOf('cli.errors.badDate', { value: at ?? '' }), 'at');
  return {
    leaf,
    chain: context.lists['chain'] ?? [],
    trust,
    crls: context.lists['crl'] ?? [],
    ocsp: context.lists['ocsp'] ?? [],
    fetch: context.options['fetch'] === true,
    cache: createFetchCache(join(userFolders().userFolder, 'cache')),
    purpose: choice(context, 'purpose', purposes) ?? 'any',
    name: textOption(context, 'name'),
    at: when.data,
    revocation: choice(context, 'revocation', revocationModes) ?? 'optional',
    strict: context.options['strict'] === true,
  };
}

function print(context: VerbContext, answer: VerifyAnswer): void {
  const { terminal, text, fault, json, options } = context;
  if (json) {
    terminal.print(JSON.stringify(answer));
    return;
  }
  const { verdict, reason, params, certificate, path, warnings, irregularities, fetched } = answer;
  if (verdict === 'inconclusive') {
    const { what, why, next } = fault({ code: reason, params });
    terminal.print(text('cli.verify.inconclusive', { why: what, reason }));
    terminal.print(`  ${why}\n  ${next}`);
  } else {
    printJudgement(context, answer);
  }
  if (certificate !== null) terminal.print(`  ${certificate}`);
  for (const warning of warnings) terminal.print(`  ! ${text(`reasons.${warning}`)}`);
  for (const { rule, clause, about, isAdvice } of irregularities) {
    // What is asked of the public web's authorities alone is of use to whoever asks for rigour.
    if (isAdvice && options['strict'] !== true) continue;
    const kind = reason === 'against-profile' ? 'irregularRefused' : 'irregular';
    const params = { about, what: text(`profile.${rule}`), clause };
    terminal.print(`  ${text(`cli.verify.${isAdvice ? 'irregularAdvice' : kind}`, params)}`);
  }
  for (const { url, outcome, why } of fetched)
    terminal.print(`  ${url}: ${outcome}${why === undefined ? '' : ` (${why})`}`);
  path.forEach((subject, level) => terminal.print(`  ${'  '.repeat(level)}↑ ${subject}`));
}

function printJudgement({ terminal, text, message }: VerbContext, answer: VerifyAnswer): void {
  if (answer.verdict !== 'refused') {
    terminal.print(text('cli.verify.accepted'));
    return;
  }
  const { why, next } = explainVerdict(answer);
  terminal.print(text('cli.verify.refused', { why: message(why), reason: answer.reason }));
  terminal.print(`  ${message(next)}`);
}
