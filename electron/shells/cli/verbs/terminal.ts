import { basename } from 'node:path';
import { FaultError } from '../../../contract/faults.ts';
import { readLimited } from '../../../services/read-limited.ts';
import { ask, withUnlockedDossier } from '../dossier-session.ts';
import { filePasswords, passwordOptions } from '../secrets.ts';
import { VerbFault, type ExitCode, type Verb } from '../verb.ts';

/** `terminal DIR FILE…`: takes the key and certificate of a real test terminal; without a file, says which one is there. */
export const terminalVerb: Verb = {
  name: 'terminal',
  usage: 'DIR [FILE…] [--password-stdin] [--key-password-stdin]',
  positionals: { min: 1, max: 6 },
  options: { 'passphrase-stdin': { type: 'boolean' }, ...passwordOptions },
  run: (context) =>
    withUnlockedDossier<ExitCode>(context, async ({ id }) => {
      const [, ...paths] = context.positionals;
      const passwords = await filePasswords(context);
      const { terminal } =
        paths.length === 0
          ? await ask(context, 'terminal.read', { dossier: id })
          : await ask(context, 'terminal.import', {
              dossier: id,
              files: await Promise.all(paths.map((path) => givenFile(path, passwords))),
            });
      if (context.json) context.terminal.print(JSON.stringify({ terminal }));
      else if (terminal === null) context.terminal.print(context.text('cli.terminal.none'));
      else
        context.terminal.print(
          context.text('cli.terminal.done', { name: terminal.commonName, untilDate: terminal.notAfter }),
        );
      return terminal === null ? 3 : 0;
    }),
};

async function givenFile(
  path: string,
  passwords: Awaited<ReturnType<typeof filePasswords>>,
): Promise<typeof passwords & Readonly<{ name: string; base64: string }>> {
  const name = basename(path);
  try {
    const bytes = await readLimited(path, { name });
    return { ...passwords, name, base64: Buffer.from(bytes).toString('base64') };
  } catch (error) {
    throw error instanceof FaultError ? new VerbFault(error.fault) : error;
  }
}
