import type { KeyObject } from 'node:crypto';

/** Where a lab keeps what it made. The dossier gives one on its folder and its vault; tests give one in memory. */
export interface LabStore {
  read(name: string): Promise<Uint8Array | null>;
  write(name: string, bytes: Uint8Array): Promise<void>;
  /** Private keys pass by here and nowhere else, so that the dossier's vault can seal them. */
  readKey(name: string): Promise<KeyObject | null>;
  writeKey(name: string, key: KeyObject): Promise<void>;
}

/** A store that forgets everything when the process ends. */
export function memoryLabStore(): LabStore {
  const files = new Map<string, Uint8Array>();
  const keys = new Map<string, KeyObject>();
  return {
    read: (name) => Promise.resolve(files.get(name) ?? null),
    write: (name, bytes) => {
      files.set(name, Uint8Array.from(bytes));
      return Promise.resolve();
    },
    readKey: (name) => Promise.resolve(keys.get(name) ?? null),
    writeKey: (name, key) => {
      keys.set(name, key);
      return Promise.resolve();
    },
  };
}
