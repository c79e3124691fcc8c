import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openUserFile } from './user-file.ts';

let userFolder: string;
beforeAll(async () => {
  userFolder = await mkdtemp(join(tmpdir(), 'user-file-'));
});
afterAll(() => rm(userFolder, { recursive: true, force: true }));

it('is empty where the system does not give it', async () => {
  await mkdir(join(userFolder, 'folder.json'));
  const file = openUserFile({ userFolder, name: 'folder.json', migrations: [] });
  expect(await file.read()).toEqual({ version: 0 });
});

it('is not taken for empty where a migration breaks', async () => {
  await writeFile(join(userFolder, 'old.json'), '{"recent":[1]}');
  const bug = new TypeError('a bug');
  const migrations = [
    () => {
      throw bug;
    },
  ];
  await expect(openUserFile({ userFolder, name: 'old.json', migrations }).read()).rejects.toBe(bug);
});
