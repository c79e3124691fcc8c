import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { inlineFonts } from '../../../../build/inline-fonts.ts';

const passphrase = 'une phrase secrète assez longue';

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly input?: string;
  /** Told each time that something more was written on standard error, with all of it. */
  readonly onNote?: (err: string) => void;
}

/** The built command line, in a folder of its own. */
export interface CommandLine {
  readonly folder: string;
  /** Runs it as a script would: arguments, standard input, exit code. */
  readonly run: (args: readonly string[], options?: RunOptions) => Promise<Outcome>;
  readonly withPassphrase: (args: readonly string[], options?: RunOptions) => Promise<Outcome>;
  /** Makes a dossier for `gap.editeur-exemple.fr`. */
  readonly create: (dossier: string, ...more: string[]) => Promise<Outcome>;
  close(): Promise<void>;
}

export async function openCommandLine(): Promise<CommandLine> {
  const folder = await mkdtemp(join(tmpdir(), 'cli-'));
  const program = join(folder, 'cli.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, '..', 'main.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    plugins: [inlineFonts],
    banner: {
      js: [
        "import { createRequire as r } from 'node:module'; const require = r(import.meta.url);",
        'const __dirname = import.meta.dirname; const __filename = import.meta.filename;',
      ].join('\n'),
    },
  });
  const run: CommandLine['run'] = (args, { input = '', onNote } = {}) =>
    new Promise((resolve, reject) => {
      const env = { ...process.env, DIAPASON_USER_FOLDER: join(folder, 'user'), LC_ALL: 'fr_FR.UTF-8' };
      const child = spawn(process.execPath, [program, ...args], { env });
      let out = '';
      let err = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        err += text;
        onNote?.(err);
      });
      child.once('error', reject);
      child.once('close', (code) => resolve({ code, out, err }));
      // A program that ends before reading its input closes the pipe.
      child.stdin.on('error', () => undefined);
      child.stdin.end(input);
    });
  const withPassphrase: CommandLine['withPassphrase'] = (args, options = {}) =>
    run([...args, '--passphrase-stdin'], { ...options, input: `${passphrase}\n` });
  return {
    folder,
    run,
    withPassphrase,
    create: (dossier, ...more) =>
      withPassphrase([
        'new',
        dossier,
        '--publisher',
        'Éditeur Exemple',
        '--server',
        'gap',
        '--domain',
        'editeur-exemple.fr',
        ...more,
      ]),
    close: () => rm(folder, { recursive: true, force: true }),
  };
}
