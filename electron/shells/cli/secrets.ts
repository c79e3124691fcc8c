import { createInterface } from 'node:readline';
import { UsageError } from './verb.ts';
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
}): SecretInput {
  let lines: Promise<readonly string[]> | undefined;
  const stdinLines = (): Promise<readonly string[]> => (lines ??= readStandardInput());
  return {
    passphrase: async () => {
      if (options.passphraseStdin) {
        const [line] = await stdinLines();
        if (line === undefined || line === '') throw new UsageError(messageOf('cli.errors.emptyPassphrase'));
        return line;
      }
      if (!process.stdin.isTTY) throw new UsageError(messageOf('cli.errors.noPassphrase'));
      return askWithoutEcho(options.ask('passphrase'));
    },
    filePassword: async () => {
      if (!options.passwordStdin) return null;
      if (process.stdin.isTTY) return askWithoutEcho(options.ask('password'));
      const all = await stdinLines();
      return all[options.passphraseStdin ? 1 : 0] ?? '';
    },
  };
}

async function readStandardInput(): Promise<readonly string[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8').split(/\r?\n/);
}

/** Reads a line from the terminal with the echo off. */
function askWithoutEcho(question: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = createInterface({ input: process.stdin, terminal: true });
    process.stderr.write(question);
    reader.question('', (answer) => {
      reader.close();
      process.stderr.write('\n');
      resolve(answer);
    });
    reader.once('SIGINT', () => {
      reader.close();
      reject(new UsageError(messageOf('cli.errors.noPassphrase')));
    });
  });
}
