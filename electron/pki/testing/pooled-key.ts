import { createPrivateKey, type KeyObject } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { generateRsaKey as generateNewKey } from '../keys/key.ts';

export * from '../keys/key.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the keys that the test files of a run share. */
    keyPool: string;
  }
}

/** More than one test file makes; past it, a key comes a second time. */
const poolSize = 64;
let taken = 0;
let takenBy: string | undefined;

/**
 * In the place of `pki/keys/key.ts` in tests: RSA keys are made as there, at run time, but kept for the other files of the
 * run, since making them takes longer than most of what they are for. A file gets each key once.
 */
export async function generateRsaKey(bits: 2048 | 3072 | 4096): Promise<KeyObject> {
  const { testPath } = expect.getState();
  // Files share this module: each begins anew, so that all take the same few keys.
  if (testPath !== takenBy) taken = 0;
  takenBy = testPath;
  const index = taken++ % poolSize;
  const path = join(inject('keyPool'), `${bits}-${index}.pem`);
  const kept = await readFile(path).catch(() => null);
  if (kept !== null) return createPrivateKey(kept);
  const key = await generateNewKey(bits);
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, key.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  // Another file may have been quicker; a link never shows half a key.
  await link(draft, path).catch(() => undefined);
  await rm(draft);
  return key;
}
