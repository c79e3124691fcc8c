import { kindFacts } from '../../../contract/deployment-kinds.ts';
import { deploymentKinds } from '../../../contract/deployment-kinds.ts';
import { ask, choice, textOption, withUnlockedDossier } from '../dossier-session.ts';
import { UsageError, type ExitCode, type Verb, type VerbContext } from '../verb.ts';
import { messageOf } from '../../../texts/message.ts';

function portOption(context: VerbContext, option: string): number | undefined {
  const value = textOption(context, option);
  if (value === undefined) return undefined;
  const port = Number(value);
  if (!/^\d+$/.test(value) || port < 1 || port > 65_535)
    throw new UsageError(messageOf('cli.errors.badPort', { value }));
  return port;
}

/** `deploy DIR`: writes the files, the configuration and the commands for a kind of server or client. */
export const deployVerb: Verb = {
  name: 'deploy',
  usage: `DIR --kind ${deploymentKinds.join('|')} [--out FOLDER] [--psp-name HOST]`,
  positionals: { min: 1, max: 1 },
  options: {
    kind: { type: 'string' },
    out: { type: 'string' },
    'install-folder': { type: 'string' },
    port: { type: 'string' },
    'application-port': { type: 'string' },
    'psp-name': { type: 'string' },
    legacy: { type: 'boolean' },
    'passphrase-stdin': { type: 'boolean' },
    'password-stdin': { type: 'boolean' },
  },
  run: (context) => {
    const kind = choice(context, 'kind', deploymentKinds);
    if (kind === undefined) throw new UsageError(messageOf('cli.errors.missingOption', { option: 'kind' }));
    const port = portOption(context, 'port') ?? 8443;
    const applicationPort = portOption(context, 'application-port');
    return withUnlockedDossier<ExitCode>(context, async ({ id }) => {
      const password = (await context.filePassword()) ?? undefined;
      const bundle = await ask(context, 'deploy.write', {
        dossier: id,
        kind,
        folder: textOption(context, 'out') ?? null,
        port,
        installFolder: textOption(context, 'install-folder') ?? kindFacts[kind].folder,
        flavour: context.options['legacy'] === true ? 'legacy' : 'modern',
        language: context.language,
        applicationPort,
        password,
        pspName: textOption(context, 'psp-name'),
      });
      const warnings = bundle.warnings.map(context.message);
      if (context.json) {
        context.terminal.print(JSON.stringify({ ...bundle, warnings }));
        return 0;
      }
      const { terminal, text } = context;
      terminal.print(
        text('cli.deploy.done', { folder: bundle.folder, proof: text(`deploy.proof.${bundle.proof}`) }),
      );
      for (const { path, secret } of bundle.files) {
        terminal.print(`  ${path}${secret ? ` (${text('cli.deploy.secret')})` : ''}`);
      }
      for (const warning of warnings) terminal.print(`! ${warning}`);
      terminal.print('');
      for (const command of bundle.commands) terminal.print(command);
      return 0;
    });
  },
};
