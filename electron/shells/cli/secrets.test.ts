import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readSecrets } from './secrets.ts';

const three = 'phrase secrète\nété\nclé';
const read = (bytes: Uint8Array) => {
  const secrets = readSecrets({
    passphraseStdin: true,
    passwordStdin: true,
    keyPasswordStdin: true,
    ask: (question) => question,
    input: Readable.from([bytes]),
    errors: process.stderr,
  });
  return Promise.all([secrets.passphrase(), secrets.filePassword(), secrets.keyPassword()]);
};

describe('secrets on standard input', () => {
  const bom = '\ufeff';
  it.each([
    ['lines of Unix', Buffer.from(`${three}\n`)],
    ['lines of Windows', Buffer.from(three.replaceAll('\n', '\r\n'))],
    ['carriage returns alone', Buffer.from(three.replaceAll('\n', '\r'))],
    ['a byte-order mark', Buffer.from(`${bom}${three}\r\n`)],
    ['UTF-16, as PowerShell writes files', Buffer.from(`${bom}${three}\r\n`, 'utf16le')],
    ['Latin-1', Buffer.from(three, 'latin1')],
  ])('are the same with %s', async (_name, bytes) => {
    expect(await read(bytes)).toEqual(['phrase secrète', 'été', 'clé']);
  });

  it('that are not there are empty, and the passphrase is asked for in words', async () => {
    expect(await read(Buffer.from('phrase'))).toEqual(['phrase', '', '']);
    await expect(read(Buffer.from('\nx'))).rejects.toThrow();
  });
});
