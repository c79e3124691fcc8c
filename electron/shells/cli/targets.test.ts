/** @module-tag slow */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createServer as createTlsServer } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCommandLine, type CommandLine } from './testing/command-line.ts';
import { chooseFreePort } from '../../lab/free-port.ts';

let program: CommandLine;
let dossier: string;
const running: ChildProcess[] = [];

beforeAll(async () => {
  program = await openCommandLine();
  dossier = join(program.folder, 'exemple');
  await program.create(dossier);
  expect((await program.withPassphrase(['csr', dossier])).code).toBe(0);
  expect((await program.withPassphrase(['practice', dossier])).code).toBe(0);
});
afterAll(async () => {
  for (const child of running) child.kill();
  await program.close();
});

/** The Node server of `deploy`, as its bundle is made, once it listens. */
async function startGap(): Promise<number> {
  const port = await chooseFreePort();
  const out = join(program.folder, `gap-${port}`);
  const deployed = await program.withPassphrase([
    'deploy',
    dossier,
    '--kind',
    'node-server',
    '--out',
    out,
    '--install-folder',
    out,
    '--port',
    String(port),
  ]);
  expect(deployed.code).toBe(0);
  const child = spawn(process.execPath, [join(out, 'gap-server.mjs')], { stdio: 'ignore' });
  running.push(child);
  for (;;) {
    const open = await new Promise<boolean>((resolve) => {
      const probe = execFile(process.execPath, [
        '-e',
        `require('net').connect(${port},'127.0.0.1').on('connect',()=>process.exit(0)).on('error',()=>process.exit(1))`,
      ]);
      probe.once('exit', (code) => resolve(code === 0));
    });
    if (open) return port;
    if (child.exitCode !== null) throw new Error('the server did not start');
  }
}

interface Report {
  readonly summary: { readonly outcome: string; readonly fail: number };
  readonly scenarios: readonly {
    readonly id: string;
    readonly verdict: string;
    readonly explanation: string;
  }[];
}
const verdictsOf = (out: string): Record<string, string> =>
  Object.fromEntries((JSON.parse(out) as Report).scenarios.map(({ id, verdict }) => [id, verdict]));

// Each step is a process of its own: on a busy machine they add up.
it('writes the report that was asked for where the dossier cannot keep it, and says so', async () => {
  const runs = join(dossier, 'runs');
  const aside = join(dossier, 'runs-aside');
  const html = join(program.folder, 'seule-trace.html');
  await mkdir(runs, { recursive: true });
  await rename(runs, aside);
  await writeFile(runs, '');
  try {
    const { code, out, err } = await program.withPassphrase([
      'test',
      dossier,
      '--target',
      'rehearsal',
      '--only',
      'nominal',
      '--report',
      html,
    ]);
    expect(code).toBe(3);
    expect(out).toContain('nominal');
    expect(err).toContain('n’est pas dans le dossier');
    expect(await readFile(html, 'utf8')).toContain('<!doctype html>');
  } finally {
    await rm(runs);
    await rename(aside, runs);
  }
});

describe('the GAP as server', () => {
  it('is qualified, with its reports, when it does all that it must', async () => {
    const port = await startGap();
    const junit = join(program.folder, 'gap.xml');
    const [pdf, html] = [join(program.folder, 'gap.pdf'), join(program.folder, 'gap.html')];
    const { code, out, err } = await program.withPassphrase([
      'test',
      dossier,
      '--target',
      `gap-server=127.0.0.1:${port}`,
      '--json',
      '--junit',
      junit,
      '--report',
      pdf,
      '--report',
      html,
    ]);
    expect(verdictsOf(out), err).toMatchObject({
      nominal: 'pass',
      'client-revoked': 'pass',
      'crl-stale': 'pass',
    });
    expect(code).toBe(0);
    expect(await readFile(junit, 'utf8')).toContain('<testsuite');
    expect((await readFile(pdf)).subarray(0, 5).toString()).toBe('%PDF-');
    expect(await readFile(html, 'utf8')).toContain('<!doctype html>');
  });

  it('fails when it asks for no certificate', async () => {
    const { code: deployed } = await program.withPassphrase([
      'deploy',
      dossier,
      '--kind',
      'nginx',
      '--out',
      join(program.folder, 'careless'),
    ]);
    expect(deployed).toBe(0);
    const pem = (name: string) => readFile(join(program.folder, 'careless', name));
    const server = createTlsServer(
      { cert: await pem('gap-server.pem'), key: await pem('gap-server.key') },
      (socket) => {
        socket.on('error', () => undefined).once('data', () => socket.end('HTTP/1.1 200 OK\r\n\r\n'));
      },
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const { code, out } = await program.withPassphrase([
      'test',
      dossier,
      '--target',
      `gap-server=https://127.0.0.1:${port}/`,
      '--json',
      '--only',
      'nominal,client-missing,client-revoked',
    ]);
    server.close();
    expect(verdictsOf(out)).toMatchObject({ 'client-missing': 'fail', 'client-revoked': 'fail' });
    expect(code).toBe(1);
  });

  it('leaves the question open when nothing listens', async () => {
    const { code, out } = await program.withPassphrase([
      'test',
      dossier,
      '--target',
      `gap-server=127.0.0.1:${await chooseFreePort()}`,
    ]);
    expect(code).toBe(3);
    expect(out).toContain('Impossible de conclure');
  });
});

describe('the GAP as client', () => {
  it('is judged at its calls, and a careless one is caught', async () => {
    let isCalling = false;
    const { code, out, err } = await program.withPassphrase(
      ['test', dossier, '--target', 'gap-client=0', '--only', 'server-expired', '--wait', '60', '--json'],
      {
        onNote: (err) => {
          const port = /localhost:(\d+)/.exec(err)?.[1];
          if (port === undefined || isCalling) return;
          isCalling = true;
          const call = execFile(
            'openssl',
            ['s_client', '-connect', `localhost:${port}`, '-quiet'],
            () => undefined,
          );
          call.stdin?.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
        },
      },
    );
    expect(verdictsOf(out), err).toEqual({ 'server-expired': 'fail' });
    expect(code).toBe(1);
  });

  it('leaves the question open when it never calls', async () => {
    const { code, err } = await program.withPassphrase([
      'test',
      dossier,
      '--target',
      'gap-client=0',
      '--wait',
      '0.2',
    ]);
    expect(code).toBe(3);
    expect(err).toContain('nominal');
  });
});

it('the PSP needs its authorities', async () => {
  const { code, out } = await program.withPassphrase([
    'test',
    dossier,
    '--target',
    'psp=127.0.0.1:1',
    '--json',
  ]);
  expect(code).toBe(3);
  expect(JSON.parse(out)).toMatchObject({ error: { code: 'PEER_AUTHORITY_MISSING' } });
});

it('what is exported, kept and compared', async () => {
  const { withPassphrase, folder } = program;
  const exported = await withPassphrase([
    'simulation',
    dossier,
    '--out',
    join(folder, 'simulation'),
    '--json',
  ]);
  expect(exported.code).toBe(0);
  const { files } = JSON.parse(exported.out) as { files: { name: string }[] };
  expect(files.map(({ name }) => name)).toContain('README.md');

  for (let round = 0; round < 2; round += 1) {
    await withPassphrase(['test', dossier, '--target', 'rehearsal', '--only', 'nominal']);
  }
  const listed = await withPassphrase(['report', dossier, '--json']);
  const { runs } = JSON.parse(listed.out) as { runs: { runId: string }[] };
  const [after = '', before = ''] = runs.map(({ runId }) => runId);
  const compared = await withPassphrase([
    'report',
    dossier,
    '--compare',
    `${before.slice(0, 8)},last`,
    '--json',
  ]);
  expect(compared.code).toBe(0);
  expect(JSON.parse(compared.out)).toMatchObject({ after: { runId: after }, worse: [], better: [], same: 2 });
  const html = join(folder, 'preuve.html');
  expect((await withPassphrase(['report', dossier, '--out', html])).code).toBe(0);
  expect(await readFile(html, 'utf8')).toMatch(/^<!doctype html>/i);
  expect((await withPassphrase(['report', dossier, '--run', 'zz', '--out', html])).code).toBe(3);
  expect((await withPassphrase(['terminal', dossier])).code).toBe(3);
});

describe('a wrong target', () => {
  it.each([
    [['--target', 'gap-server'], 'gap-server'],
    [['--target', 'gap-server=gap.fr'], 'gap-server=gap.fr'],
    [['--target', 'gap-client=http'], 'gap-client=http'],
    [['--target', 'gap-client=9443', '--listen', 'localhost'], '--listen'],
    [['--target', 'psp=:443'], 'psp=:443'],
    [['--target', 'moon'], 'moon'],
    [['--target', 'rehearsal', '--report', 'preuve.doc'], '.pdf'],
    [['--target', 'gap-client=0', '--wait', 'jamais'], '--wait'],
  ])('%j exits with 2 before any passphrase is asked for', async (args, named) => {
    const { code, err } = await program.run(['test', 'DIR', ...args]);
    expect(code).toBe(2);
    expect(err).toContain(named);
  });
});
