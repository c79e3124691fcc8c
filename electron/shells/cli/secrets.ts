import { createInterface } from 'node:readline';
import type { Writable } from 'node:stream';
import { linesOf } from '../../services/text-lines.ts';
import { UsageError, type Input } from './verb.ts';
import { messageOf } from '../../texts/message.ts';

type Question = 'passphrase' | 'password' | 'keyPassword';

export interface SecretInput {
  passphrase(): Promise<string>;
  filePassword(): Promise<string | null>;
  keyPassword(): Promise<string | null>;
}

/**
 * Secrets come by standard input, a line each (passphrase, the file's password, its key's), or are asked for on a
 * terminal without echo: never by an argument, which other users of the machine could read.
 */
export function readSecrets(options: {
  passphraseStdin: boolean;
  passwordStdin: boolean;
  keyPasswordStdin: boolean;
  ask: (question: Question) => string;
  input: Input;
  errors: Writable;
}): SecretInput {
  const { input, passphraseStdin, passwordStdin, keyPasswordStdin } = options;
  const ask = (question: Question): Promise<string> =>
    askWithoutEcho(options.ask(question), input, options.errors);
  let lines: Promise<readonly string[]> | undefined;
  const stdinLines = (): Promise<readonly string[]> => (lines ??= readLines(input));
  const optional = async (question: Question, isGiven: boolean, line: number): Promise<string | null> => {
    if (!isGiven) return null;
    return input.isTTY === true ? ask(question) : ((await stdinLines())[line] ?? '');
  };
  return {
    passphrase: async () => {
      if (passphraseStdin) {
        const [line] = await stdinLines();
        if (line === undefined || line === '') throw new UsageError(messageOf('cli.errors.emptyPassphrase'));
        return line;
      }
      if (input.isTTY !== true) throw new UsageError(messageOf('cli.errors.noPassphrase'));
      return ask('passphrase');
    },
    filePassword: () => optional('password', passwordStdin, Number(passphraseStdin)),
    keyPassword: () =>
      optional('keyPassword', keyPasswordStdin, Number(passphraseStdin) + Number(passwordStdin)),
  };
}

/** Options of a verb that opens files. */
export const passwordOptions = {
  'password-stdin': { type: 'boolean' },
  'key-password-stdin': { type: 'boolean' },
} as const;

/** The passwords that a verb was given for its files, as the core takes them. */
export async function filePasswords(
  context: Pick<SecretInput, 'filePassword' | 'keyPassword'>,
): Promise<{ readonly password?: string | undefined; readonly keyPassword?: string | undefined }> {
  const password = await context.filePassword();
  const keyPassword = await context.keyPassword();
  return { password: password ?? undefined, keyPassword: keyPassword ?? undefined };
}

async function readLines(input: Input): Promise<readonly string[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of input) chunks.push(chunk as Buffer);
  return linesOf(Buffer.concat(chunks));
}

/** Reads a line from the terminal with the echo off. */
function askWithoutEcho(question: string, input: Input, errors: Writable): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = createInterface({ input, terminal: true });
    errors.write(question);
    reader.question('', (answer) => {
      reader.close();
      errors.write('\n');
      resolve(answer);
    });
    reader.once('SIGINT', () => {
      reader.close();
      reject(new UsageError(messageOf('cli.errors.noPassphrase')));
    });
  });
}
