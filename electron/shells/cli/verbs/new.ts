import { checkDomain, checkFqdn, checkHostLabel, fqdnOf } from '../../../procedure/domain-rules.ts';
import { emptyProfile } from '../../../procedure/profile-rules.ts';
import type { Profile } from '../../../contract/views.ts';
import type { Message } from '../../../contract/words.ts';
import { ask, choice, folderArgument, textOption } from '../dossier-session.ts';
import { UsageError, type Verb, type VerbContext } from '../verb.ts';
import { messageOf } from '../../../texts/message.ts';

function required(context: VerbContext, option: string): string {
  const value = textOption(context, option);
  if (value === undefined || value.trim() === '')
    throw new UsageError(messageOf('cli.errors.missingOption', { option }));
  return value.trim();
}

/** Stops at a value that the rules on names find wrong. */
function refuse(option: string, wrong: Message | null): void {
  if (wrong !== null) throw new UsageError(wrong, option);
}

function profileFrom(context: VerbContext): Profile {
  const server = required(context, 'server');
  const domain = required(context, 'domain');
  refuse('server', checkHostLabel(server));
  refuse('domain', checkDomain(domain));
  const base: Profile = {
    ...emptyProfile,
    publisher: {
      ...emptyProfile.publisher,
      name: required(context, 'publisher'),
      identifier: textOption(context, 'siret') ?? '',
    },
    gap: { ...emptyProfile.gap, server, domain, tpeFqdn: '' },
    cardCase: choice(context, 'case', ['A', 'B'] as const) ?? null,
  };
  const tpeFqdn = textOption(context, 'tpe-fqdn') ?? fqdnOf(base) ?? '';
  refuse('tpe-fqdn', checkFqdn(tpeFqdn));
  return { ...base, gap: { ...base.gap, tpeFqdn } };
}

/** `new DIR`: creates a dossier. */
export const newVerb: Verb = {
  name: 'new',
  usage: 'DIR --publisher NAME --server HOST --domain DOMAIN [--tpe-fqdn FQDN]',
  positionals: { min: 1, max: 1 },
  options: {
    publisher: { type: 'string' },
    siret: { type: 'string' },
    server: { type: 'string' },
    domain: { type: 'string' },
    'tpe-fqdn': { type: 'string' },
    case: { type: 'string' },
    'passphrase-stdin': { type: 'boolean' },
  },
  run: async (context) => {
    const profile = profileFrom(context);
    const dossier = await ask(context, 'dossier.create', {
      folder: folderArgument(context),
      passphrase: await context.passphrase(),
      remember: false,
      profile,
    });
    await context.call('dossier.close', { dossier: dossier.id });
    if (context.json) {
      context.terminal.print(JSON.stringify({ id: dossier.id, folder: dossier.folder, fqdn: dossier.fqdn }));
    } else {
      context.terminal.print(
        context.text('cli.new.done', { folder: dossier.folder, fqdn: dossier.fqdn ?? '' }),
      );
    }
    return 0;
  },
};
