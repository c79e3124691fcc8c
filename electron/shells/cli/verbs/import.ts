import { basename } from 'node:path';
import { FaultError } from '../../../contract/faults.ts';
import type { ImportedFile } from '../../../contract/views.ts';
import { authorityRoles } from '../../../contract/words.ts';
import { readLimited } from '../../../services/read-limited.ts';
import { ask, choice, withUnlockedDossier } from '../dossier-session.ts';
import { filePasswords, passwordOptions } from '../secrets.ts';
import type { Verb } from '../verb.ts';

type Passwords = Awaited<ReturnType<typeof filePasswords>>;
type Given = Passwords & Readonly<{ name: string; base64: string }>;

/** The file as the core takes it, or the answer for one that cannot be read. */
async function readInput(path: string, passwords: Passwords): Promise<Given | ImportedFile> {
  const name = basename(path);
  try {
    const bytes = await readLimited(path, { name });
    return { ...passwords, name, base64: Buffer.from(bytes).toString('base64') };
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    return { name, outcome: 'refused', kind: null, findings: [], fault: error.fault, needsPassword: false };
  }
}

/** `import DIR FILE…`: takes delivered certificates, authorities and CRLs into the dossier. */
export const importVerb: Verb = {
  name: 'import',
  usage: 'DIR FILE… [--password-stdin] [--key-password-stdin] [--authority ingetrust|geotrust|igc-sante]',
  positionals: { min: 2, max: 51 },
  options: {
    authority: { type: 'string' },
    'passphrase-stdin': { type: 'boolean' },
    ...passwordOptions,
  },
  run: (context) => {
    const authorityRole = choice(context, 'authority', authorityRoles);
    return withUnlockedDossier(context, async ({ id }) => {
      const passwords = await filePasswords(context);
      const paths = context.positionals.slice(1);
      const read = await Promise.all(paths.map((path) => readInput(path, passwords)));
      const given = read.flatMap((file) => ('outcome' in file ? [] : [file]));
      const { files } =
        given.length === 0
          ? { files: [] }
          : await ask(context, 'install.import', { dossier: id, files: given, authorityRole });
      const answers = files.values();
      const results = read.flatMap((file) => ('outcome' in file ? [file] : (answers.next().value ?? [])));
      report(context, results);
      return results.every(({ outcome }) => outcome !== 'refused') ? 0 : 1;
    });
  },
};

function report(context: Parameters<Verb['run']>[0], results: readonly ImportedFile[]): void {
  if (context.json) {
    const files = results.map(({ name, outcome, kind, findings, fault }) => ({
      name,
      outcome,
      kind,
      findings: findings.map(context.message),
      error: fault && { code: fault.code, message: context.fault(fault).what },
    }));
    context.terminal.print(JSON.stringify({ files }));
    return;
  }
  for (const { name, outcome, findings, fault } of results) {
    context.terminal.print(context.text(`cli.import.${outcome}`, { name }));
    for (const finding of findings) context.terminal.print(`  ${context.message(finding)}`);
    if (fault !== undefined) {
      const { what, why, next } = context.fault(fault);
      for (const line of [what, why, next]) context.terminal.print(`  ${line}`);
    }
  }
}
