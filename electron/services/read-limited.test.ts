import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FaultError } from '../contract/faults.ts';
import { importLimitBytes } from '../contract/methods.ts';
import { readFileContents } from '../pki/files/read-file.ts';
import { extension, mint, mintList } from '../pki/testing/mint.ts';
import { readLimited } from './read-limited.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'limited-'));
});
afterAll(() => rm(folder, { recursive: true }));

const faultOf = (path: string, limit?: number): Promise<unknown> =>
  readLimited(path, limit === undefined ? {} : { limitOf: () => limit }).then(
    () => null,
    (error: unknown) => (error instanceof FaultError ? error.fault : error),
  );

it('reads a file up to its limit, and not an octet more', async () => {
  const path = join(folder, 'a.pem');
  await writeFile(path, 'x'.repeat(100));
  expect((await readLimited(path, { limitOf: () => 100 })).length).toBe(100);
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

it('reads a CRL far past the limit of the rest, and nothing that only has its name', async () => {
  const issuer = await mint({ subject: 'CN=Issuer', ca: {} });
  const revoked = [{ serial: 'b1' }];
  const large = extension('1.2.3.4', false, new Uint8Array(importLimitBytes));
  const list = await mintList({ issuer, revoked, extensions: [large] });
  expect(list.der.length).toBeGreaterThan(importLimitBytes);
  const files = { 'der.crl': list.der, 'pem.crl': `comment\n${list.pem}` } as const;
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(folder, name), content);
    const bytes = await readLimited(join(folder, name));
    const [entry] = (await readFileContents(bytes, { name })).entries;
    expect(entry?.type === 'revocation-list' && entry.list.size).toBe(revoked.length);
  }
  await writeFile(join(folder, 'zeros.crl'), Buffer.alloc(importLimitBytes + 1));
  expect(await faultOf(join(folder, 'zeros.crl'))).toMatchObject({ code: 'FILE_TOO_LARGE' });
});
