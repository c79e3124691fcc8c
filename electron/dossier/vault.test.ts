import { spawnSync } from 'node:child_process';
import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deriveKey, sealPrivateKey } from '../pki/keys/encrypted-key.ts';
import { generateRsaKey, spkiSha256 } from '../pki/keys/key.ts';
import { openFileStore, type FileStore } from './file-store.ts';
import { createVault, openVault, type Vault } from './vault.ts';

const passphrase = 'une phrase de passe d’été';
const hasOpenssl = spawnSync('openssl', ['version']).status === 0;
const newKey = (): KeyObject => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const refusal = (code: string) => ({ fault: { code } });

let folder: string;
let store: FileStore;
let vault: Vault;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diapason-vault-'));
  store = await openFileStore({ folder });
  vault = await createVault({ store, passphrase, iterations: 10 });
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const file = (name: string): string => join(folder, 'keys', name);
async function reopened(unlockWith = passphrase): Promise<Vault> {
  const again = openVault(store);
  await again.unlock(unlockWith);
  return again;
}

describe('a key in the vault', () => {
  it('comes back, to the passphrase alone', async () => {
    const key = newKey();
    await vault.put('auth-cli.ab', key);
    expect(spkiSha256(await vault.get('auth-cli.ab'))).toBe(spkiSha256(key));

    const again = openVault(store);
    expect(again.unlocked).toBe(false);
    expect(await again.has('auth-cli.ab')).toBe(true);
    expect(await again.names()).toEqual(['auth-cli.ab']);
    await expect(again.get('auth-cli.ab')).rejects.toMatchObject(refusal('VAULT_LOCKED'));
    await expect(again.put('auth-cli.cd', key)).rejects.toMatchObject(refusal('VAULT_LOCKED'));
    await expect(again.unlock('une autre phrase de passe')).rejects.toMatchObject(
      refusal('WRONG_PASSPHRASE'),
    );
    expect(again.unlocked).toBe(false);

    await again.unlock(passphrase);
    expect(spkiSha256(await again.get('auth-cli.ab'))).toBe(spkiSha256(key));
    again.lock();
    expect(again.unlocked).toBe(false);
    await expect(again.get('auth-cli.ab')).rejects.toMatchObject(refusal('VAULT_LOCKED'));
  });

  it('is not said to be damaged for a fault of ours', async () => {
    await vault.put('lab.x', newKey());
    await rm(file('vault.json'));
    await expect(openVault(store).unlock(null as unknown as string)).rejects.toBeInstanceOf(TypeError);
  });

  it('is neither there nor missing for a vault that is locked meanwhile', async () => {
    const key = newKey();
    await vault.put('auth-cli.ab', key);
    let reads = 0;
    const again = openVault({
      ...store,
      read: async (path) => {
        const bytes = await store.read(path);
        // The second look at the key, after it was found to be there.
        if (path.endsWith('auth-cli.ab.pem') && ++reads === 2) again.lock();
        return bytes;
      },
    });
    await again.unlock(passphrase);
    await expect(again.put('auth-cli.ab', key)).rejects.toMatchObject(refusal('VAULT_LOCKED'));
  });

  it('opens whatever the keyboard composed the passphrase with', async () => {
    await vault.put('lab.x', newKey());
    expect(passphrase.normalize('NFD')).not.toBe(passphrase);
    await (await reopened(passphrase.normalize('NFD'))).get('lab.x');
  });

  it.skipIf(!hasOpenssl)('is a file that openssl opens', async () => {
    const slow = await createVault({ store: await openFileStore({ folder }), passphrase });
    const key = await generateRsaKey(2048);
    await slow.put('ssl-serveur.ab', key);
    const open = (pass: string) =>
      spawnSync('openssl', ['pkcs8', '-in', file('ssl-serveur.ab.pem'), '-passin', 'stdin'], {
        input: `${pass}\n`,
      });
    const right = open(passphrase);
    expect(right.stderr.toString()).toBe('');
    expect(spkiSha256(createPublicKey(right.stdout))).toBe(spkiSha256(key));
    expect(open('une autre phrase').status).not.toBe(0);
    const described = spawnSync('openssl', [
      'asn1parse',
      '-in',
      file('ssl-serveur.ab.pem'),
    ]).stdout.toString();
    for (const word of ['PBES2', 'PBKDF2', 'hmacWithSHA256', 'aes-256-cbc', ':0927C0'])
      expect(described).toContain(word);
  });

  it.skipIf(process.platform === 'win32')(
    'is private to the user, and unreadable without the passphrase',
    async () => {
      await vault.put('auth-cli.ab', newKey());
      expect((await stat(file('auth-cli.ab.pem'))).mode & 0o777).toBe(0o600);
      expect((await stat(join(folder, 'keys'))).mode & 0o777).toBe(0o700);
      expect(await readFile(file('auth-cli.ab.pem'), 'utf8')).toMatch(
        /^-----BEGIN ENCRYPTED PRIVATE KEY-----/,
      );
      expect(await readFile(file('vault.json'), 'utf8')).not.toContain(passphrase);
    },
  );

  it('is never replaced by another', async () => {
    const first = newKey();
    await vault.put('lab.x', first);
    const before = await readFile(file('lab.x.pem'), 'utf8');
    await vault.put('lab.x', first);
    await expect(vault.put('lab.x', newKey())).rejects.toMatchObject(refusal('NOT_ALLOWED'));
    expect(await readFile(file('lab.x.pem'), 'utf8')).toBe(before);

    await writeFile(file('lab.y.pem'), 'damaged');
    await expect(vault.put('lab.y', newKey())).rejects.toMatchObject(refusal('NOT_ALLOWED'));
    expect(await readFile(file('lab.y.pem'), 'utf8')).toBe('damaged');

    const race = await Promise.allSettled(
      [newKey(), newKey(), newKey()].map((key) => vault.put('lab.z', key)),
    );
    expect(race.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
  });

  it('is sealed with the passphrase or not at all when the vault is locked meanwhile', async () => {
    const putting = ['lab.a', 'lab.b', 'lab.c'].map((name) => vault.put(name, newKey()));
    await Promise.resolve();
    vault.lock();
    const results = await Promise.allSettled(putting);
    const again = await reopened();
    for (const name of await again.names()) await again.get(name);
    expect((await again.names()).length).toBe(results.filter(({ status }) => status === 'fulfilled').length);
  });

  it('is told missing, damaged, or of another vault', async () => {
    await expect(vault.get('auth-cli.none')).rejects.toMatchObject({
      fault: { code: 'KEY_MISSING', params: { name: 'auth-cli.none', order: 'auth-cli' } },
    });
    await vault.put('lab.x', newKey());
    const pem = await readFile(file('lab.x.pem'), 'utf8');
    await writeFile(file('lab.cut.pem'), pem.slice(0, 120));
    await expect(vault.get('lab.cut')).rejects.toMatchObject({
      fault: { code: 'FILE_CORRUPT', params: { name: 'keys/lab.cut.pem' } },
    });
    const kdf = { salt: new Uint8Array(16), iterations: 10 };
    const { kdf: own } = JSON.parse(await readFile(file('vault.json'), 'utf8')) as {
      kdf: { salt: string; iterations: number };
    };
    const ownKdf = { salt: new Uint8Array(Buffer.from(own.salt, 'base64')), iterations: own.iterations };
    await writeFile(file('lab.garbled.pem'), sealPrivateKey(newKey(), new Uint8Array(32), ownKdf));
    await expect(vault.get('lab.garbled')).rejects.toMatchObject(refusal('FILE_CORRUPT'));
    await writeFile(file('lab.other.pem'), sealPrivateKey(newKey(), await deriveKey('autre', kdf), kdf));
    await expect(vault.get('lab.other')).rejects.toMatchObject({
      fault: { code: 'WRONG_PASSPHRASE', params: { name: 'keys/lab.other.pem' } },
    });
  });

  it.each(['', '../x', 'x/y', 'Été', 'x'.repeat(200)])(
    'has a name that is a file name: %j is none',
    async (name) => {
      await expect(vault.put(name, newKey())).rejects.toMatchObject(refusal('NOT_ALLOWED'));
      await expect(vault.get(name)).rejects.toMatchObject(refusal('NOT_ALLOWED'));
    },
  );
});

describe('vault.json', () => {
  it.each([
    ['lost', async () => rm(file('vault.json'))],
    ['damaged', async () => writeFile(file('vault.json'), '{"version":1')],
    [
      'asking for hours of computing',
      async () =>
        writeFile(file('vault.json'), '{"version":1,"kdf":{"salt":"AA==","iterations":1e12},"check":""}'),
    ],
  ])('is made again when it is %s', async (_how, spoil) => {
    await mkdir(file(''), { recursive: true });
    await writeFile(file('a-first.pem'), 'damaged');
    await vault.put('lab.x', newKey());
    await spoil();
    await expect(reopened('une autre phrase de passe')).rejects.toMatchObject(refusal('WRONG_PASSPHRASE'));
    const again = await reopened();
    await again.get('lab.x');
    await again.put('lab.y', newKey());
    await expect(reopened('une autre phrase de passe')).rejects.toMatchObject(refusal('WRONG_PASSPHRASE'));
    await (await reopened()).get('lab.y');
    const { kdf } = JSON.parse(await readFile(file('vault.json'), 'utf8')) as { kdf: { iterations: number } };
    expect(kdf.iterations).toBe(10);
  });

  it('lost along with every whole key is reported', async () => {
    await rm(file('vault.json'));
    await writeFile(file('lab.x.pem'), 'damaged');
    await expect(reopened()).rejects.toMatchObject(refusal('FILE_CORRUPT'));
    expect(await readFile(file('lab.x.pem'), 'utf8')).toBe('damaged');
  });
});
