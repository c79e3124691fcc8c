import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Identity, Lab } from '../../../lab/lab.ts';
import { runCommand } from '../../testing/child-process.ts';
import { gapName } from '../../testing/open-stage.ts';
import { planSimulation } from '../plan-simulation.ts';
import { readme as words } from '../../../texts/simulation/readme.ts';
import { simulationPlaces } from '../file-names.ts';

/** An export as a user has it: copied to a GAP that holds its own certificate, and nothing else of the lab. */
export interface InstalledSimulation {
  /** Stands for `/etc/diapason-simulation`. */
  readonly folder: string;
  /** Holds the GAP's own files, and what programs need besides. */
  readonly run: string;
  /** The lines of the README for a program and a direction, in one of their languages, with paths as they are here. */
  readonly lines: (direction: 'server' | 'client', program: string, language: string) => readonly string[];
  /** Runs the README's commands for a program and a direction that write files. */
  readonly prepare: (direction: 'server' | 'client', program: string) => Promise<void>;
  readonly readme: string;
  remove(): Promise<void>;
}

export async function installSimulation(lab: Lab): Promise<InstalledSimulation> {
  const root = await mkdtemp(join(tmpdir(), 'diapason-simulation-'));
  // Servers that drop root's rights go through it.
  await chmod(root, 0o755);
  const [folder, run] = [join(root, 'export'), join(root, 'gap')];
  await Promise.all([mkdir(folder), mkdir(run)]);
  const { files } = await planSimulation({ lab, language: 'en', fqdn: gapName });
  for (const { name, content } of files) await writeFile(join(folder, name), content);
  await writeIdentity(
    run,
    'gap-server',
    await lab.identity({ role: 'gap-server', form: 'valid', name: gapName }),
  );
  await writeIdentity(run, 'gap-client', await lab.identity({ role: 'gap-client', form: 'valid' }));
  const { intermediate } = await lab.authority('igc-sante');
  await writeFile(join(run, 'gap-authority.pem'), intermediate.pem);
  const text = await readFile(join(folder, 'README.md'), 'utf8');
  const readme = text.replaceAll(simulationPlaces.posix, folder).replaceAll('sudo ', '');

  const blocks = (direction: 'server' | 'client', program: string): { language: string; code: string }[] => {
    const part = readme.split(`\n## ${words.headings[direction].en}\n`)[1]?.split('\n## ')[0] ?? '';
    const section = part.split(`\n### ${program}\n`)[1]?.split('\n### ')[0] ?? '';
    return [...section.matchAll(/```(\S+)\n([^]*?)\n```/g)].map(([, language = '', code = '']) => ({
      language,
      code,
    }));
  };
  return {
    folder,
    run,
    readme,
    lines: (direction, program, language) => {
      const found = blocks(direction, program).filter((block) => block.language === language);
      if (found.length === 0) throw new Error(`no ${language} for ${program} in the README`);
      return found.flatMap(({ code }) => code.split('\n'));
    },
    async prepare(direction, program) {
      for (const { language, code } of blocks(direction, program)) {
        if (language !== 'sh' || !code.startsWith('cd ')) continue;
        const { code: exit, output } = await runCommand('sh', ['-e', '-c', code]);
        if (exit !== 0) throw new Error(`a command of the README failed: ${output}`);
      }
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

/** Certificate with its chain, and key, as PEM. */
export async function writeIdentity(folder: string, name: string, identity: Identity): Promise<void> {
  const { certificate, chain, key } = identity;
  await writeFile(join(folder, `${name}.pem`), [certificate, ...chain].map(({ pem }) => pem).join(''));
  await writeFile(join(folder, `${name}-chain.pem`), chain.map(({ pem }) => pem).join(''));
  await writeFile(join(folder, `${name}.key`), key.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
}
