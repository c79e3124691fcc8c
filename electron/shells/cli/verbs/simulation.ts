import { ask, textOption, withUnlockedDossier } from '../dossier-session.ts';
import type { ExitCode, Verb } from '../verb.ts';

/** `simulation DIR`: the simulated authorities and their lists, to install on a test GAP. */
export const simulationVerb: Verb = {
  name: 'simulation',
  usage: 'DIR [--out FOLDER]',
  positionals: { min: 1, max: 1 },
  options: { out: { type: 'string' }, 'passphrase-stdin': { type: 'boolean' } },
  run: (context) =>
    withUnlockedDossier<ExitCode>(context, async ({ id }) => {
      const written = await ask(context, 'connectivity.exportSimulation', {
        dossier: id,
        folder: textOption(context, 'out') ?? null,
        language: context.language,
      });
      const { terminal, text, message, json } = context;
      if (json) {
        const files = written.files.map(({ name, purpose }) => ({ name, purpose: message(purpose) }));
        terminal.print(JSON.stringify({ ...written, files }));
        return 0;
      }
      terminal.print(text('cli.simulation.done', { folder: written.folder }));
      for (const { name, purpose } of written.files)
        terminal.print(`  ${name.padEnd(34)} ${message(purpose)}`);
      if (!written.followed) terminal.note(text('cli.simulation.notFollowed'));
      return 0;
    }),
};
