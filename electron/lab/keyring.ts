import type { KeyObject } from 'node:crypto';
import { generateRsaKey } from '../pki/keys/key.ts';
import type { LabStore } from './lab-store.ts';
import { createCache } from './cache.ts';

export type Keyring = (name: string) => Promise<KeyObject>;

/**
 * The lab's private keys, read from the store or made off the main thread. A key is in the store before anything
 * is signed with it. What the store throws (VAULT_LOCKED) passes through.
 */
export function openKeyring(store: LabStore, bits: 2048): Keyring {
  const cache = createCache<KeyObject>();
  return (name) =>
    cache.getOrMake(
      name,
      () => true,
      async () => {
        const kept = await store.readKey(name);
        if (kept !== null) return kept;
        const key = await generateRsaKey(bits);
        await store.writeKey(name, key);
        return key;
      },
    );
}
