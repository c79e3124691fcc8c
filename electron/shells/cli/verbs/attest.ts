import { isoDateSchema, attestationIds, type AttestationId } from '../../../contract/words.ts';
import type { DossierView } from '../../../contract/views.ts';
import { items } from '../../../procedure/steps.ts';
import { ask, folderArgument, textOption, withDossier } from '../dossier-session.ts';
import { UsageError, type Verb, type VerbContext } from '../verb.ts';
import { messageOf } from '../../../texts/message.ts';

/** `attest DIR [ITEM]`: states that something was done, or takes it back; without an item, lists what can be stated. */
export const attestVerb: Verb = {
  name: 'attest',
  usage: 'DIR [ITEM] [--on DATE] [--undo]',
  positionals: { min: 1, max: 2 },
  options: { on: { type: 'string' }, undo: { type: 'boolean' } },
  run: async (context) => {
    const date = dateOf(context);
    const attestation = attestationOf(context);
    if (attestation === null) {
      list(context, await ask(context, 'dossier.inspect', { folder: folderArgument(context) }));
      return 0;
    }
    await withDossier(context, async ({ id }) =>
      list(context, await ask(context, 'dossier.attest', { dossier: id, attestation, date })),
    );
    return 0;
  },
};

function attestationOf({ positionals }: VerbContext): AttestationId | null {
  const [, value] = positionals;
  if (value === undefined) return null;
  const found = attestationIds.find((id) => id === value);
  if (found === undefined) {
    throw new UsageError(
      messageOf('cli.errors.unknownAttestation', { value, allowed: attestationIds.join(', ') }),
    );
  }
  return found;
}

/** The instant to note: a day is its noon in the reader's time zone, as the page writes it. Null takes it back. */
function dateOf(context: VerbContext): string | null {
  const value = textOption(context, 'on');
  if (context.options['undo'] === true) {
    if (value === undefined) return null;
    throw new UsageError(messageOf('cli.errors.together', { option: 'on', other: 'undo' }));
  }
  if (value === undefined) return new Date().toISOString();
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value);
  if (!isoDateSchema.safeParse(isDay ? `${value}T12:00:00Z` : value).success) {
    throw new UsageError(messageOf('cli.errors.badDate', { value }), 'on');
  }
  const date = new Date(isDay ? `${value}T12:00:00` : value);
  const endOfToday = new Date();
  endOfToday.setHours(24, 0, 0, 0);
  if (date >= endOfToday) throw new UsageError(messageOf('cli.errors.futureDate', { value }), 'on');
  return date.toISOString();
}

/** What this dossier asks a person to state, in the order of the steps, and what was stated beside that. */
function list(context: VerbContext, { assessment, attestations }: DossierView): void {
  const present = new Set(assessment.steps.flatMap((step) => step.items.map(({ id }) => id)));
  const asked = items.flatMap(({ id, attestation }) => (present.has(id) && attestation ? [attestation] : []));
  const noted = attestationIds.filter((id) => attestations[id] !== undefined);
  const lines = [...new Set([...asked, ...noted])].map((id) => ({
    id,
    label: context.text(`common.attestation.${id}`),
    date: attestations[id] ?? null,
  }));
  if (context.json) {
    context.terminal.print(JSON.stringify({ attestations: lines }));
    return;
  }
  if (lines.length === 0) {
    context.terminal.print(context.text('cli.attest.none'));
    return;
  }
  const width = Math.max(...lines.map(({ id }) => id.length));
  for (const { id, label, date } of lines) {
    const said = date === null ? label : context.text('cli.attest.stated', { label, statedDate: date });
    context.terminal.print(`${date === null ? '○' : '✓'} ${id.padEnd(width)}  ${said}`);
  }
}
