import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FaultError } from '../contract/faults.ts';
import { readLimited } from './read-limited.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'limited-'));
});
afterAll(() => rm(folder, { recursive: true }));

const faultOf = (path: string, limit?: number): Promise<unknown> =>
  readLimited(path, limit).then(
    () => null,
    (error: unknown) => (error instanceof FaultError ? error.fault : error),
  );

it('reads a file up to its limit, and not an octet more', async () => {
  const path = join(folder, 'a.pem');
  await writeFile(path, 'x'.repeat(100));
  expect((await readLimited(path, 100)).length).toBe(100);
  expect(await faultOf(path, 99)).toMatchObject({
    code: 'FILE_TOO_LARGE',
    params: { sizeBytes: 100, limitBytes: 99 },
  });
});

it('tells a folder as a folder, and a path that leads nowhere', async () => {
  expect(await faultOf(folder)).toMatchObject({
    code: 'FILE_NOT_RECOGNISED',
    params: { looksLike: 'folder' },
  });
  expect(await faultOf(join(folder, 'none'))).toMatchObject({ code: 'FILE_NOT_FOUND' });
});

it.skipIf(process.platform === 'win32')('stops at the limit of what has no end and no size', async () => {
  expect(await faultOf('/dev/zero', 1_000_000)).toMatchObject({ code: 'FILE_TOO_LARGE' });
});
