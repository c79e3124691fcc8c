import type { Dossier } from '../dossier/dossier.ts';
import { FaultError } from '../contract/faults.ts';
import type { FileStore } from '../dossier/file-store.ts';
import type { LabStore } from '../lab/lab-store.ts';

const labFile = (name: string): string => `lab/${name}`;
const labKey = (name: string): string => `lab.${name}`;

/** Keeps a lab's certificates in the dossier's `lab/` and its keys, sealed, in the vault. */
export function labStoreOf({ store, vault }: Pick<Dossier, 'store' | 'vault'>): LabStore {
  return {
    read: (name) => store.read(labFile(name)),
    write: (name, bytes) => store.write(labFile(name), bytes),
    readKey: async (name) => ((await vault.has(labKey(name))) ? vault.get(labKey(name)) : null),
    writeKey: (name, key) => vault.put(labKey(name), key),
  };
}

/** The lab of a dossier that is only looked at: what is there can be read; nothing is kept, no key is made. */
export function readOnlyLabStore(store: FileStore): LabStore {
  const refuse = (): Promise<never> => Promise.reject(new FaultError('DOSSIER_NOT_OPEN'));
  return {
    read: (name) => store.read(labFile(name)),
    write: () => Promise.resolve(),
    readKey: refuse,
    writeKey: refuse,
  };
}

/** Whether a lab was founded in this dossier. */
export const hasLab = async (store: FileStore): Promise<boolean> => (await store.list('lab')).length > 0;
