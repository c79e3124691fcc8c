import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { runCommandLine } from '../run-command-line.ts';

const passphrase = 'une phrase secrète assez longue';

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface RunOptions {
  readonly input?: string;
  /** Told each time that something more was written on standard error, with all of it. */
  readonly onNote?: (err: string) => void;
}

/** Runs the command line as a script would: arguments, standard input, exit code. */
export type Run = (args: readonly string[], options?: RunOptions) => Promise<Outcome>;

/** The command line in the process of the test, in a folder of its own. */
export interface CommandLine {
  readonly folder: string;
  readonly run: Run;
  readonly withPassphrase: Run;
  /** Makes a dossier for `gap.editeur-exemple.fr`. */
  readonly create: (dossier: string, ...more: string[]) => Promise<Outcome>;
  close(): Promise<void>;
}

/** Where a user's own things are kept, in the reader's language. */
const environmentIn = (folder: string): NodeJS.ProcessEnv => ({
  ...process.env,
  DIAPASON_USER_FOLDER: join(folder, 'user'),
  LC_ALL: 'fr_FR.UTF-8',
});

const passphraseLast =
  (run: Run): Run =>
  (args, options = {}) =>
    run([...args, '--passphrase-stdin'], { ...options, input: `${passphrase}\n` });

function collect(onText: (all: string) => void = () => undefined): { stream: Writable; text: () => string } {
  let text = '';
  const stream = new Writable({
    decodeStrings: false,
    write: (chunk: string, _encoding, done) => {
      text += chunk;
      onText(text);
      done();
    },
  });
  return { stream, text: () => text };
}

export async function openCommandLine(): Promise<CommandLine> {
  const folder = await mkdtemp(join(tmpdir(), 'cli-'));
  const run: Run = async (args, { input = '', onNote } = {}) => {
    const output = collect();
    const errors = collect(onNote);
    const code = await runCommandLine(args, {
      input: Readable.from(input === '' ? [] : [Buffer.from(input)]),
      output: output.stream,
      errors: errors.stream,
      environment: environmentIn(folder),
      interruption: () => new Promise(() => undefined),
    });
    return { code, out: output.text(), err: errors.text() };
  };
  const withPassphrase = passphraseLast(run);
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
