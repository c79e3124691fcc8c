import { createInterface } from 'node:readline';
import type { Writable } from 'node:stream';
import { UsageError, type Input } from './verb.ts';
import { messageOf } from '../../texts/message.ts';

export interface SecretInput {
  passphrase(): Promise<string>;
  filePassword(): Promise<string | null>;
}

/**
 * Secrets come by standard input, a line each (passphrase first, then the file's password), or are asked for on a
 * terminal without echo: never by an argument, which other users of the machine could read.
 */
export function readSecrets(options: {
  passphraseStdin: boolean;
  passwordStdin: boolean;
  ask: (question: 'passphrase' | 'password') => string;
  input: Input;
  errors: Writable;
}): SecretInput {
  const { input } = options;
  const ask = (question: 'passphrase' | 'password'): Promise<string> =>
    askWithoutEcho(options.ask(question), input, options.errors);
  let lines: Promise<readonly string[]> | undefined;
  const stdinLines = (): Promise<readonly string[]> => (lines ??= readLines(input));
  return {
    passphrase: async () => {
      if (options.passphraseStdin) {
        const [line] = await stdinLines();
        if (line === undefined || line === '') throw new UsageError(messageOf('cli.errors.emptyPassphrase'));
        return line;
      }
      if (input.isTTY !== true) throw new UsageError(messageOf('cli.errors.noPassphrase'));
      return ask('passphrase');
    },
    filePassword: async () => {
      if (!options.passwordStdin) return null;
      if (input.isTTY === true) return ask('password');
      const all = await stdinLines();
      return all[options.passphraseStdin ? 1 : 0] ?? '';
    },
  };
}

async function readLines(input: Input): Promise<readonly string[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of input) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8').split(/\r?\n/);
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
