import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPageFile } from './page-files.ts';

let parent: string;
let folder: string;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'page-files-'));
  folder = join(parent, 'renderer');
  await mkdir(join(folder, 'assets'), { recursive: true });
  await writeFile(join(parent, 'secret.json'), '"outside"');
  await writeFile(join(folder, 'index.html'), '<style nonce="__STYLE_NONCE__"></style>');
  await writeFile(join(folder, 'assets', 'index-abc.js'), 'export {};');
  await writeFile(join(folder, '.hidden.json'), '{}');
});
afterAll(() => rm(parent, { recursive: true, force: true }));

const textOf = (body: Uint8Array) => Buffer.from(body).toString('utf8');

describe('readPageFile', () => {
  it('gives the document under a policy of its own nonce, never twice the same', async () => {
    const first = await readPageFile(folder, '/');
    const second = await readPageFile(folder, '/');
    const nonce = /nonce="([^"]+)"/.exec(textOf(first.body))?.[1] ?? '';
    expect(nonce).toMatch(/^[A-Za-z0-9+/]{24}$/);
    expect(first.headers['Content-Security-Policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(first.headers['Content-Security-Policy']).not.toContain('unsafe');
    expect(first.headers['Cache-Control']).toBe('no-store');
    expect(textOf(second.body)).not.toBe(textOf(first.body));
  });

  it('gives built files with their type, kept by the browser', async () => {
    const file = await readPageFile(folder, '/assets/index-abc.js');
    expect(file.status).toBe(200);
    expect(file.headers['Content-Type']).toBe('text/javascript; charset=utf-8');
    expect(file.headers['Cache-Control']).toContain('immutable');
    expect(file.headers['X-Content-Type-Options']).toBe('nosniff');
  });

  it.each([
    '/missing.js',
    '/assets/',
    '/../secret.json',
    '/..%2fsecret.json',
    '/%2e%2e/secret.json',
    '/assets/..%2f..%2fsecret.json',
    '/assets/..\\..\\secret.json',
    '//secret.json',
    '/.hidden.json',
    '/index.html%00.js',
    '/%',
    '/assets/index-abc',
    'secret.json',
  ])('finds nothing at %s', async (path) => {
    expect((await readPageFile(folder, path)).status).toBe(404);
  });
});
