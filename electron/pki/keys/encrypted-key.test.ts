import { randomBytes, type KeyObject } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deriveKey, openPrivateKey, sealPrivateKey, type KeyDerivationSettings } from './encrypted-key.ts';
import { generateRsaKey, spkiSha256 } from './key.ts';
import { encodePem, findPemBlocks } from '../asn1/pem.ts';
import { catchFault } from '../testing/catch-fault.ts';
import { openWorkbench } from '../testing/workbench.ts';

const passphrase = 'une phrase déjà longue';
const withPassphrase =
  (text: string) =>
  (kdf: KeyDerivationSettings): Promise<Uint8Array> =>
    deriveKey(text, kdf);

describe('sealed private keys', () => {
  const bench = openWorkbench();
  const kdf = { salt: randomBytes(16), iterations: 1_000 };
  let key: KeyObject;
  let sealed: string;
  beforeAll(async () => {
    key = await generateRsaKey(2048);
    sealed = sealPrivateKey(key, await deriveKey(passphrase, kdf), kdf);
  });
  afterAll(() => {
    bench.close();
  });

  it('opens with the passphrase, here and in OpenSSL', async () => {
    expect(spkiSha256(await openPrivateKey(sealed, withPassphrase(passphrase)))).toBe(spkiSha256(key));
    const file = bench.write('sealed.pem', sealed);
    bench.write('passphrase', passphrase);
    const opened = bench.run('openssl', 'pkcs8', '-in', file, '-passin', 'file:passphrase');
    expect(opened).toBe(key.export({ type: 'pkcs8', format: 'pem' }));
    const layout = bench.run('openssl', 'asn1parse', '-in', file);
    for (const word of ['PBES2', 'PBKDF2', 'hmacWithSHA256', 'aes-256-cbc']) expect(layout).toContain(word);
  });

  it('never seals twice in the same way, nor leaves the key in clear', async () => {
    const derived = await deriveKey(passphrase, kdf);
    expect(sealPrivateKey(key, derived, kdf)).not.toBe(sealPrivateKey(key, derived, kdf));
    const plain = Buffer.from(key.export({ type: 'pkcs8', format: 'der' }));
    const [block] = findPemBlocks(sealed);
    expect(Buffer.from(block?.der ?? []).includes(plain.subarray(100, 140))).toBe(false);
  });

  it('opens what OpenSSL sealed in the same way', async () => {
    bench.write('plain.pem', key.export({ type: 'pkcs8', format: 'pem' }));
    bench.write('passphrase', passphrase);
    bench.run(
      'openssl',
      'pkcs8',
      '-topk8',
      '-in',
      'plain.pem',
      '-out',
      'theirs.pem',
      '-v2',
      'aes-256-cbc',
      '-v2prf',
      'hmacWithSHA256',
      '-iter',
      '5000',
      '-passout',
      'file:passphrase',
    );
    const theirs = Buffer.from(bench.read('theirs.pem')).toString();
    expect(spkiSha256(await openPrivateKey(theirs, withPassphrase(passphrase)))).toBe(spkiSha256(key));
  });

  it('draws the same key from an accent typed as one character or two', async () => {
    const [one, two] = await Promise.all(
      [passphrase.normalize('NFC'), passphrase.normalize('NFD')].map((text) => deriveKey(text, kdf)),
    );
    expect(one).toEqual(two);
    expect(await deriveKey('une autre', kdf)).not.toEqual(one);
  });

  it('refuses a wrong passphrase', async () => {
    for (const wrong of ['autre', '', `${passphrase} `]) {
      expect((await catchFault(() => openPrivateKey(sealed, withPassphrase(wrong)))).code).toBe(
        'WRONG_PASSPHRASE',
      );
    }
  });

  it('does not give a damaged key', async () => {
    const [block] = findPemBlocks(sealed);
    const der = Uint8Array.from(block?.der ?? []);
    for (const offset of [der.length - 300, der.length - 600, der.length - 900, der.length - 1100]) {
      const damaged = Uint8Array.from(der);
      damaged[offset] = (damaged[offset] ?? 0) ^ 0x10;
      const pem = encodePem('ENCRYPTED PRIVATE KEY', damaged);
      const { code } = await catchFault(() => openPrivateKey(pem, withPassphrase(passphrase)));
      expect(['FILE_CORRUPT', 'WRONG_PASSPHRASE']).toContain(code);
    }
  });

  it('refuses what it did not seal, before drawing any key', async () => {
    const never = (): Promise<Uint8Array> => Promise.reject(new Error('asked'));
    bench.write('plain.pem', key.export({ type: 'pkcs8', format: 'pem' }));
    for (const [args, code] of [
      [['-v2', 'aes-128-cbc'], 'FILE_UNSUPPORTED_ALGORITHM'],
      [['-v2', 'aes-256-cbc', '-v2prf', 'hmacWithSHA1'], 'FILE_UNSUPPORTED_ALGORITHM'],
      [['-scrypt'], 'FILE_UNSUPPORTED_ALGORITHM'],
      [['-v1', 'PBE-SHA1-3DES'], 'FILE_UNSUPPORTED_ALGORITHM'],
    ] as const) {
      bench.run(
        'openssl',
        'pkcs8',
        '-topk8',
        '-in',
        'plain.pem',
        '-out',
        'o.pem',
        ...args,
        '-passout',
        'pass:secret',
      );
      const pem = Buffer.from(bench.read('o.pem')).toString();
      expect((await catchFault(() => openPrivateKey(pem, never))).code).toBe(code);
    }
    const bomb = sealPrivateKey(key, randomBytes(32), { salt: kdf.salt, iterations: 2 ** 31 });
    expect((await catchFault(() => openPrivateKey(bomb, never))).code).toBe('FILE_UNSUPPORTED_ALGORITHM');
    expect((await catchFault(() => openPrivateKey(sealed.slice(0, 300), never))).code).toBe('FILE_CORRUPT');
    expect((await catchFault(() => openPrivateKey('', never))).code).toBe('FILE_CORRUPT');
  });
});
