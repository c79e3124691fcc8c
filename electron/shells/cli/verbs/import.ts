import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { importLimitBytes } from '../../../contract/methods.ts';
import type { Fault } from '../../../contract/faults.ts';
import type { ImportedFile } from '../../../contract/views.ts';
import { authorityRoles } from '../../../contract/words.ts';
import { ask, choice, withUnlockedDossier } from '../dossier-session.ts';
import type { Verb } from '../verb.ts';

type ReadFile = Readonly<{ name: string; base64: string }> | ImportedFile;

const refused = (name: string, fault: Fault): ImportedFile => ({
  name,
  outcome: 'refused',
  kind: null,
  findings: [],
  fault,
  needsPassword: false,
});

/** A file too large is told from its size alone and never read. */
async function readInput(path: string): Promise<ReadFile> {
  const name = basename(path);
  try {
    const { size } = await stat(path);
    if (size > importLimitBytes) {
      return refused(name, {
        code: 'FILE_TOO_LARGE',
        params: { name, sizeBytes: size, limitBytes: importLimitBytes },
      });
    }
    return { name, base64: (await readFile(path)).toString('base64') };
  } catch {
    return refused(name, { code: 'FILE_NOT_FOUND', params: { name: path } });
  }
}

/** `import DIR FILE…`: takes delivered certificates, authorities and CRLs into the dossier. */
export const importVerb: Verb = {
  name: 'import',
  usage: 'DIR FILE… [--password-stdin] [--authority ingetrust|geotrust|igc-sante]',
  positionals: { min: 2, max: 51 },
  options: {
    authority: { type: 'string' },
    'passphrase-stdin': { type: 'boolean' },
    'password-stdin': { type: 'boolean' },
  },
  run: (context) => {
    const authorityRole = choice(context, 'authority', authorityRoles);
    return withUnlockedDossier(context, async ({ id }) => {
      const password = await context.filePassword();
      const results: ImportedFile[] = [];
      for (const path of context.positionals.slice(1)) {
        const file = await readInput(path);
        if ('outcome' in file) {
          results.push(file);
          continue;
        }
        const { files } = await ask(context, 'install.import', {
          dossier: id,
          files: [{ ...file, password: password ?? undefined }],
          authorityRole,
        });
        results.push(...files);
      }
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
