import { createHmac, randomBytes, timingSafeEqual, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { FaultError } from '../contract/faults.ts';
import {
  deriveKey,
  openPrivateKey,
  sealPrivateKey,
  type KeyDerivationSettings,
} from '../pki/keys/encrypted-key.ts';
import { spkiSha256 } from '../pki/keys/key.ts';
import { faultOfFile } from './file-fault.ts';
import type { FileStore } from './file-store.ts';

/**
 * The private keys of a dossier, each in `keys/<name>.pem`: PKCS#8 EncryptedPrivateKeyInfo (RFC 5958) under PBES2
 * (RFC 8018), which `openssl pkcs8` opens with the dossier's passphrase. Names: `auth-cli.<spkiSha256>`,
 * `ssl-serveur.<spkiSha256>`, `waiting.<spkiSha256>`, `lab.<name>`, `terminal.<spkiSha256>`.
 *
 * All keys share one salt, kept in `keys/vault.json`, so that one derivation opens them all. That file is a
 * convenience: when it is lost or damaged it is made again from the first key that the passphrase opens.
 */
export interface Vault {
  readonly unlocked: boolean;
  /** WRONG_PASSPHRASE; FILE_CORRUPT{name} when neither `vault.json` nor any key file is whole. */
  unlock(passphrase: string): Promise<void>;
  /** Forgets the key derived from the passphrase, and overwrites it. */
  lock(): void;
  /**
   * Keeps a key; resolves when it is on the disk. The same key under the same name is kept as it is. NOT_ALLOWED{path}
   * when another key, or a file that cannot be read, has that name; VAULT_LOCKED; the faults of `FileStore.write`.
   */
  put(name: string, key: KeyObject): Promise<void>;
  /** VAULT_LOCKED, KEY_MISSING{name, order}, FILE_CORRUPT{name}; WRONG_PASSPHRASE{name} for a key sealed in another vault. */
  get(name: string): Promise<KeyObject>;
  has(name: string): Promise<boolean>;
  /** Of all keys, sorted; the vault may be locked. */
  names(): Promise<string[]>;
}

/** PBKDF2-HMAC-SHA256 rounds of a new vault: OWASP, « Password Storage Cheat Sheet » (2023). */
export const defaultIterations = 600_000;
export const keysFolder = 'keys';
export const vaultFileName = 'vault.json';
const vaultPath = `${keysFolder}/${vaultFileName}`;
const keyEnding = '.pem';
const checkLabel = 'assistant-diapason vault check v1';

/** `iterations` is bounded: a damaged or malicious file must not make the product compute for hours. */
const vaultFileSchema = z.strictObject({
  version: z.literal(1),
  kdf: z.strictObject({
    salt: z.base64().min(1).max(128),
    iterations: z.number().int().min(1).max(20_000_000),
  }),
  /** HMAC-SHA256 of a fixed label under the derived key, hex: tells a wrong passphrase without opening a key. */
  check: z.string().regex(/^[0-9a-f]{64}$/),
});

interface Unlocked {
  readonly kdf: KeyDerivationSettings;
  readonly derived: Uint8Array;
}

const checkOf = (derived: Uint8Array): Buffer => createHmac('sha256', derived).update(checkLabel).digest();
const isSameKdf = (a: KeyDerivationSettings, b: KeyDerivationSettings): boolean =>
  a.iterations === b.iterations && Buffer.from(a.salt).equals(b.salt);

function keyPath(name: string): string {
  if (!/^[a-z0-9][a-z0-9._-]{0,150}$/.test(name))
    throw new FaultError('NOT_ALLOWED', { path: `${keysFolder}/${name}` });
  return `${keysFolder}/${name}${keyEnding}`;
}

const writeVaultFile = (store: FileStore, { kdf, derived }: Unlocked): Promise<void> => {
  const content = {
    version: 1,
    kdf: { salt: Buffer.from(kdf.salt).toString('base64'), iterations: kdf.iterations },
    check: checkOf(derived).toString('hex'),
  };
  return store.write(vaultPath, `${JSON.stringify(content, null, 2)}\n`);
};

function parseVaultFile(bytes: Uint8Array): { kdf: KeyDerivationSettings; check: Buffer } | null {
  try {
    const { kdf, check } = vaultFileSchema.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
    return {
      kdf: { salt: new Uint8Array(Buffer.from(kdf.salt, 'base64')), iterations: kdf.iterations },
      check: Buffer.from(check, 'hex'),
    };
  } catch {
    return null;
  }
}

async function keyNames(store: FileStore): Promise<string[]> {
  const files = await store.list(keysFolder);
  return files.filter((file) => file.endsWith(keyEnding)).map((file) => file.slice(0, -keyEnding.length));
}

/** Makes what `vault.json` held again, from the first key file that the passphrase opens. */
async function recover(store: FileStore, passphrase: string): Promise<Unlocked | FaultError> {
  let failure = new FaultError('FILE_CORRUPT', { name: vaultPath });
  for (const name of await keyNames(store)) {
    const pem = await store.read(`${keysFolder}/${name}${keyEnding}`);
    const tried: Unlocked[] = [];
    try {
      await openPrivateKey(Buffer.from(pem ?? []).toString('utf8'), async (kdf) => {
        const derived = await deriveKey(passphrase, kdf);
        tried.push({ kdf, derived });
        return derived;
      });
      const [opening] = tried;
      if (opening !== undefined) return opening;
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
      // One that is damaged, or that the platform cannot open: another may do.
      if (error.fault.code === 'WRONG_PASSPHRASE') failure = error;
    }
  }
  return failure;
}

async function startVault(store: FileStore, passphrase: string, iterations: number): Promise<Unlocked> {
  const kdf = { salt: new Uint8Array(randomBytes(16)), iterations };
  const started = { kdf, derived: await deriveKey(passphrase, kdf) };
  await writeVaultFile(store, started);
  return started;
}

/** What the passphrase opens; the vault's file is made again where it has to be. */
async function unlockStore(store: FileStore, passphrase: string): Promise<Unlocked> {
  const bytes = await store.read(vaultPath);
  const known = bytes === null ? null : parseVaultFile(bytes);
  if (known !== null) {
    const derived = await deriveKey(passphrase, known.kdf);
    if (!timingSafeEqual(checkOf(derived), known.check)) throw new FaultError('WRONG_PASSPHRASE');
    return { kdf: known.kdf, derived };
  }
  const isEmpty = (await keyNames(store)).length === 0;
  const recovered = isEmpty ? null : await recover(store, passphrase);
  if (recovered instanceof FaultError) throw recovered;
  if (bytes !== null) await store.setAside(vaultPath);
  // Without a key there is nothing that another passphrase could have protected.
  if (recovered === null) return startVault(store, passphrase, defaultIterations);
  await writeVaultFile(store, recovered);
  return recovered;
}

function vaultOf(store: FileStore, initially: Unlocked | null): Vault {
  let open = initially;
  /** Counts calls of `lock`, so that an unlocking under way does not undo one that came after it. */
  let locks = 0;
  let lastPut: Promise<unknown> = Promise.resolve();

  const opened = (): Unlocked => {
    if (open === null) throw new FaultError('VAULT_LOCKED');
    return open;
  };
  const read = async (name: string): Promise<KeyObject> => {
    const path = keyPath(name);
    const bytes = await store.read(path);
    if (bytes === null) throw new FaultError('KEY_MISSING', { name, order: name.split('.')[0] ?? '' });
    const current = opened();
    const ofAnotherVault = new FaultError('WRONG_PASSPHRASE', { name: path });
    try {
      return await openPrivateKey(Buffer.from(bytes).toString('utf8'), (kdf) =>
        isSameKdf(kdf, current.kdf) ? Promise.resolve(current.derived) : Promise.reject(ofAnotherVault),
      );
    } catch (error) {
      opened(); // Locked in the meantime, which explains everything.
      const fault = faultOfFile(error, path);
      if (fault.fault.code !== 'WRONG_PASSPHRASE' || fault === ofAnotherVault) throw fault;
      // The passphrase was checked when the vault was unlocked: what it does not open is damaged.
      throw new FaultError('FILE_CORRUPT', { name: path }, { cause: error });
    }
  };

  const put = async (name: string, key: KeyObject): Promise<void> => {
    const path = keyPath(name);
    opened();
    if ((await store.read(path)) !== null) {
      const present = await read(name).catch((error: unknown) => {
        opened(); // Locked in the meantime, which says nothing of the file.
        if (error instanceof FaultError) return null;
        throw error;
      });
      if (present !== null && spkiSha256(present) === spkiSha256(key)) return;
      throw new FaultError('NOT_ALLOWED', { path });
    }
    // Read here and used at once: `lock` overwrites the derived key, and a key sealed with zeros would be lost.
    const { derived, kdf } = opened();
    await store.write(path, sealPrivateKey(key, derived, kdf));
  };

  return {
    get unlocked() {
      return open !== null;
    },
    unlock: async (passphrase) => {
      const locksBefore = locks;
      const found = await unlockStore(store, passphrase);
      if (locks === locksBefore && open === null) open = found;
      else found.derived.fill(0);
    },
    lock: () => {
      locks += 1;
      open?.derived.fill(0);
      open = null;
    },
    put: (name, key) => {
      const turn = lastPut.then(() => put(name, key));
      lastPut = turn.catch(() => undefined);
      return turn;
    },
    get: async (name) => {
      opened();
      return read(name);
    },
    has: async (name) => (await store.read(keyPath(name))) !== null,
    names: () => keyNames(store),
  };
}

/** The vault of an existing dossier, locked. */
export function openVault(store: FileStore): Vault {
  return vaultOf(store, null);
}

/** A new vault, unlocked. Rejects with the faults of `FileStore.write`. */
export async function createVault(options: {
  store: FileStore;
  passphrase: string;
  iterations?: number;
}): Promise<Vault> {
  const { store, passphrase, iterations = defaultIterations } = options;
  return vaultOf(store, await startVault(store, passphrase, iterations));
}
