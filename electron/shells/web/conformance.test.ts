import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Reply } from '../../contract/client.ts';
import { conformanceCases, judgeReply } from '../../contract/conformance.ts';
import { createCore, type Core } from '../../services/core.ts';
import { startWebShell, type WebShell } from './serve.ts';

let folder: string;
let core: Core;
let shell: WebShell;
let cookie: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'conformance-'));
  const makeCore: Parameters<typeof startWebShell>[0]['makeCore'] = (port) =>
    createCore({
      userFolder: join(folder, port.kind),
      dossiersFolder: join(folder, 'dossiers'),
      shell: port,
      version: '0.0.0',
    });
  core = await makeCore({ kind: 'in-process' });
  shell = await startWebShell({ makeCore, rendererFolder: folder });
  const entered = await fetch(shell.url, { redirect: 'manual' });
  cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
});
afterAll(async () => {
  await core.close();
  await shell.close();
  await rm(folder, { recursive: true, force: true });
});

async function callByHttp(method: string, input: unknown): Promise<Reply> {
  const origin = `http://127.0.0.1:${shell.port}`;
  const response = await fetch(`${origin}/api/${method}`, {
    method: 'POST',
    headers: { cookie, origin, 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
  return (await response.json()) as Reply;
}

describe.each([
  ['in process', (method: string, input: unknown) => core.call(method, input)],
  ['HTTP', callByHttp],
])('%s', (_name, call) => {
  it.each(conformanceCases.map((item) => [item.name, item] as const))('%s', async (_case, item) => {
    expect(judgeReply(item, await call(item.method, item.input))).toEqual([]);
  });
});
