import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../dossier/durable-file.ts';
import type { FetchStore } from '../pki/revocation/fetch-revocation.ts';

/** CRLs and OCSP answers on disk, a file each named by the hash of its address. Losing one costs a look-up, no more. */
export function createFetchCache(folder: string): FetchStore {
  const pathOf = (name: string): string =>
    join(folder, `${createHash('sha256').update(name).digest('hex')}.bin`);
  return {
    read: (name) => readFile(pathOf(name)).catch(() => null),
    write: async (name, bytes) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await replaceFile(pathOf(name), bytes);
    },
  };
}
