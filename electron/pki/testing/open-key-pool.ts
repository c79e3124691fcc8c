import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type {} from './pooled-key.ts';

/** Before the first test file of a run: an empty pool of keys, gone with the run. */
export default async function openKeyPool(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'keys-'));
  project.provide('keyPool', folder);
  return () => rm(folder, { recursive: true, force: true });
}
