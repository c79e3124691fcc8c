import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createKeychain, type SecretStorage } from './keychain.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keychain-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Stands for the system's store: turns bytes over, so that what is on the disk can be told from the secret. */
function storage(
  options: Partial<{ backend: string; available: boolean; rotated: boolean }> = {},
): SecretStorage {
  const turn = (bytes: Buffer) => Buffer.from(bytes.map((byte) => byte ^ 0xff));
  return {
    getSelectedStorageBackend: () =>
      (options.backend ?? 'gnome_libsecret') as ReturnType<SecretStorage['getSelectedStorageBackend']>,
    isAsyncEncryptionAvailable: () => Promise.resolve(options.available ?? true),
    encryptStringAsync: (text) => Promise.resolve(turn(Buffer.from(text))),
    decryptStringAsync: (bytes) =>
      Promise.resolve({ result: turn(bytes).toString(), shouldReEncrypt: options.rotated ?? false }),
  };
}

const secret = 'canari-phrase-secrète';

describe('the keychain', () => {
  it('keeps, gives back and forgets a secret, encrypted, for its owner alone', async () => {
    const keychain = await createKeychain(folder, storage(), 'linux');
    expect(keychain.state).toBe('available');
    expect(await keychain.recall('dossier')).toBeNull();
    await keychain.remember('dossier', secret);
    expect(await keychain.recall('dossier')).toBe(secret);
    expect(await keychain.recall('another')).toBeNull();
    const [file = ''] = await readdir(join(folder, 'keychain'));
    expect(file).not.toContain('dossier');
    expect(await readFile(join(folder, 'keychain', file), 'latin1')).not.toContain('canari');
    expect((await stat(join(folder, 'keychain', file))).mode & 0o077).toBe(0);
    await keychain.forget('dossier');
    await keychain.forget('dossier');
    expect(await keychain.recall('dossier')).toBeNull();
  });

  it('keeps a secret again when the system changed its key', async () => {
    const keychain = await createKeychain(folder, storage({ rotated: true }), 'linux');
    await keychain.remember('dossier', secret);
    expect(await keychain.recall('dossier')).toBe(secret);
    expect(await keychain.recall('dossier')).toBe(secret);
  });

  it('gives a secret back that it cannot keep again', async () => {
    await (await createKeychain(folder, storage(), 'linux')).remember('dossier', secret);
    const system = storage({ rotated: true });
    system.encryptStringAsync = () => Promise.reject(new Error('no bus'));
    expect(await (await createKeychain(folder, system, 'linux')).recall('dossier')).toBe(secret);
  });

  it.each([
    ['linux', { backend: 'basic_text' }, 'plain-text'],
    ['linux', { backend: 'unknown' }, 'plain-text'],
    ['linux', { available: false }, 'unavailable'],
    ['win32', { available: false }, 'unavailable'],
  ] as const)('on %s with %o keeps nothing: %s', async (platform, options, state) => {
    const keychain = await createKeychain(folder, storage(options), platform);
    expect(keychain.state).toBe(state);
    await expect(keychain.remember('dossier', secret)).rejects.toMatchObject({
      fault: { code: 'KEYCHAIN_UNAVAILABLE' },
    });
    expect(await keychain.recall('dossier')).toBeNull();
    expect(await readdir(folder)).toEqual([]);
  });

  it('does without a system that breaks, or is too old', async () => {
    const broken = { ...storage(), isAsyncEncryptionAvailable: () => Promise.reject(new Error('no bus')) };
    expect((await createKeychain(folder, broken, 'linux')).state).toBe('unavailable');
    expect((await createKeychain(folder, {} as SecretStorage, 'linux')).state).toBe('unavailable');
  });
});
