/** @module-tag slow */
import { createHash } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Output } from '../contract/methods.ts';
import { evidenceFormats, type RunReport, type Target } from '../contract/views.ts';
import { openTestCore, type TestCore } from './testing/core.ts';
import { chooseFreePort } from '../lab/free-port.ts';

let test: TestCore;
let dossier: string;
let folder: string;
let rehearsal: RunReport;

beforeAll(async () => {
  test = await openTestCore();
  ({ id: dossier, folder } = await test.practised());
  rehearsal = await test.rehearse(dossier, ['nominal', 'client-revoked']);
});
afterAll(() => test.end());

/** Starts a run, lets `meanwhile` happen, and waits for the report. */
async function run(
  target: Target,
  meanwhile: (started: Output<'connectivity.start'>) => Promise<unknown> = () => Promise.resolve(),
): Promise<RunReport> {
  const finished = new Promise<RunReport>((resolve, reject) => {
    const unsubscribe = test.core.subscribe((event) => {
      if (event.name === 'run.failed') reject(new Error(event.payload.fault.code));
      if (event.name !== 'run.finished') return;
      unsubscribe();
      resolve(event.payload.report);
    });
  });
  const started = await test.ask('connectivity.start', { dossier, target });
  await meanwhile(started);
  return finished;
}

const gapServer = (port: number, terminal: 'simulated' | 'own' = 'simulated'): Target => ({
  kind: 'gap-server',
  host: '127.0.0.1',
  port,
  serverName: 'gap.editeur-exemple.fr',
  terminal,
});
const gapClient = (port: number): Target => ({
  kind: 'gap-client',
  address: '127.0.0.1',
  pspName: 'localhost',
  arrangement: 'ports',
  port,
});

describe('what a target needs of the dossier', () => {
  it('is told when it is missing', async () => {
    const psp: Target = { kind: 'psp', host: '127.0.0.1', port: 1, serverName: 'localhost' };
    expect(await test.faultOf('connectivity.start', { dossier, target: psp })).toBe('PEER_AUTHORITY_MISSING');
    expect(await test.faultOf('connectivity.start', { dossier, target: gapServer(1, 'own') })).toBe(
      'TERMINAL_MISSING',
    );
  });

  it('is a free port for the simulated PSP', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as AddressInfo;
    expect(await test.faultOf('connectivity.start', { dossier, target: gapClient(port) })).toBe(
      'PORT_IN_USE',
    );
    await new Promise((resolve) => taken.close(resolve));
    // The run that could not start does not stand in the way of the next one.
    const report = await run(gapClient(0), ({ runId }) => test.ask('connectivity.finish', { runId }));
    expect(report.summary.outcome).toBe('couldNotTell');
  });
});

describe('a GAP that is not there', () => {
  it('is never green', async () => {
    const report = await run(gapServer(await chooseFreePort()));
    expect(report.summary).toMatchObject({ pass: 0, outcome: 'couldNotTell' });
    expect(report.target).toMatchObject({ kind: 'gap-server' });
    const view = await test.ask('dossier.read', { dossier });
    const item = view.assessment.steps
      .flatMap(({ items }) => items)
      .find(({ id }) => id === 'gap-server-qualified');
    expect(item?.state).toBe('todo');
  });

  it('has nothing to tell of a revocation', async () => {
    const report = await run({
      kind: 'revocation-drill',
      host: '127.0.0.1',
      port: await chooseFreePort(),
      serverName: 'localhost',
      everySeconds: 0.2,
      giveUpAfterSeconds: 1,
      staleAfterSeconds: null,
    });
    expect(report.summary.outcome).toBe('couldNotTell');
  });
});

describe('the simulated PSP', () => {
  it('says where it waits, and reports that nobody called', async () => {
    const report = await run(gapClient(0), async ({ runId, listeners, scenarios }) => {
      expect(listeners.length).toBe(scenarios.length);
      expect(new Set(listeners.map(({ port }) => port)).size).toBe(listeners.length);
      await test.ask('connectivity.finish', { runId });
    });
    expect(report.callCounts).toMatchObject({ total: 0, noise: 0 });
    expect(report.scenarios.every(({ verdict }) => verdict === 'inconclusive')).toBe(true);
  });

  it('may listen on the loopback interface at least', async () => {
    const { interfaces } = await test.ask('connectivity.interfaces', {});
    expect(interfaces[0]).toMatchObject({ loopback: true });
    expect(interfaces.map(({ address }) => address)).toContain('127.0.0.1');
  });
});

describe('the simulated authorities', () => {
  it('are written into the dossier, or where they are wanted', async () => {
    const inside = await test.ask('connectivity.exportSimulation', { dossier, folder: null, language: 'fr' });
    expect(inside.folder).toBe(join(folder, 'simulation'));
    for (const { name } of inside.files) {
      const content = await readFile(join(inside.folder, name), 'latin1');
      expect(content.length).toBeGreaterThan(0);
      expect(content).not.toContain('PRIVATE KEY');
    }
    const outside = join(test.folder, 'ailleurs');
    const other = await test.ask('connectivity.exportSimulation', {
      dossier,
      folder: outside,
      language: 'en',
    });
    expect(other.files.map(({ name }) => name).sort()).toEqual(inside.files.map(({ name }) => name).sort());
    // A PSP is revoked under the name that is called: its list follows when it starts to wait.
    const lists = join(outside, 'simulation-psp-crl.pem');
    const before = await readFile(lists, 'utf8');
    await run({ ...gapClient(0), pspName: 'psp.autre-nom.test' } as Target, ({ runId }) =>
      test.ask('connectivity.finish', { runId }),
    );
    expect(await readFile(lists, 'utf8')).not.toBe(before);
    const file = join(test.folder, 'un-fichier');
    await writeFile(file, '');
    expect(
      await test.faultOf('connectivity.exportSimulation', {
        dossier,
        folder: join(file, 'x'),
        language: 'fr',
      }),
    ).toBe('FOLDER_NOT_WRITABLE');
  });
});

describe('the runs that a dossier keeps', () => {
  it('are listed, read and compared', async () => {
    const { runs } = await test.ask('runs.list', { dossier });
    expect(runs.map(({ runId }) => runId)).toContain(rehearsal.runId);
    const { report } = await test.ask('runs.read', { dossier, runId: rehearsal.runId });
    expect(report).toEqual(rehearsal);
    await test.ask('practice.revoke', { dossier, order: 'auth-cli' });
    const after = await test.rehearse(dossier, ['nominal', 'client-revoked']);
    const comparison = await test.ask('runs.compare', {
      dossier,
      before: rehearsal.runId,
      after: after.runId,
    });
    expect(comparison.worse).toMatchObject([
      { flow: 'gap-psp', id: 'nominal', before: 'pass', after: 'fail' },
    ]);
    expect(comparison.better).toEqual([]);
    expect(await test.faultOf('runs.read', { dossier, runId: 'none' })).toBe('RUN_NOT_FOUND');
  });

  it.each(evidenceFormats)('give evidence as %s, the same each time', async (format) => {
    const wish = { dossier, runId: rehearsal.runId, format, language: 'fr' as const, path: null };
    const { path, sha256 } = await test.ask('evidence.write', wish);
    const content = await readFile(path);
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
    const elsewhere = join(test.folder, 'preuves', `preuve.${format}`);
    const again = await test.ask('evidence.write', { ...wish, path: elsewhere });
    expect(again).toEqual({ path: elsewhere, sha256 });
    expect((await stat(elsewhere)).size).toBe(content.length);
  });

  it('cannot be written where there is no folder to write to', async () => {
    const file = join(test.folder, 'un-autre-fichier');
    await writeFile(file, '');
    const wish = { dossier, runId: rehearsal.runId, format: 'json' as const, language: 'fr' as const };
    expect(await test.faultOf('evidence.write', { ...wish, path: join(file, 'x.json') })).toBe(
      'FOLDER_NOT_WRITABLE',
    );
    expect(await test.faultOf('evidence.write', { ...wish, runId: 'none', path: null })).toBe(
      'RUN_NOT_FOUND',
    );
  });
});
