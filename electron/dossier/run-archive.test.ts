import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunReport, Target } from '../contract/views.ts';
import { openFileStore, type FileStore } from './file-store.ts';
import { createInventoryReader } from './inventory.ts';
import { runPath, targetKindOfRun } from './layout.ts';
import { listRuns, readRunReport } from './run-archive.ts';

let folder: string;
let store: FileStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'runs-'));
  store = await openFileStore({ folder });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const rehearsal: Target = { kind: 'rehearsal' };
const server: Target = {
  kind: 'gap-server',
  host: 'gap.fr',
  port: 443,
  serverName: 'gap.fr',
  terminal: 'simulated',
};

const reportOf = (runId: string, day: number, target: Target): RunReport => ({
  runId,
  target,
  durationMs: 1,
  productVersion: '1',
  certificates: [],
  scenarios: [],
  matrix: [],
  startedAt: `2026-11-${day}T09:00:00.000Z`,
  tls: { library: 'OpenSSL', version: '3', runtime: 'node', runtimeVersion: '20' },
  summary: {
    total: 0,
    pass: 0,
    warn: 0,
    fail: 0,
    notApplicable: 0,
    inconclusive: 0,
    crashed: 0,
    outcome: 'asExpected',
  },
});

const keep = (report: RunReport): Promise<void> => store.write(runPath(report), JSON.stringify(report));

describe('the runs of a dossier', () => {
  it('are listed, the newest first, and read whole by their id', async () => {
    await keep(reportOf('aaaa-1', 21, rehearsal));
    await keep(reportOf('bbbb-2', 22, server));
    expect((await listRuns(store)).map(({ runId }) => runId)).toEqual(['bbbb-2', 'aaaa-1']);
    expect(await readRunReport(store, 'bbbb-2')).toEqual(reportOf('bbbb-2', 22, server));
    await keep(reportOf('cccc-3', 23, rehearsal));
    expect((await listRuns(store)).map(({ runId }) => runId)).toEqual(['cccc-3', 'bbbb-2', 'aaaa-1']);
  });

  it('are none at first, and one that is not there is said to be missing', async () => {
    expect(await listRuns(store)).toEqual([]);
    await expect(readRunReport(store, 'nothing')).rejects.toMatchObject({ fault: { code: 'RUN_NOT_FOUND' } });
    await keep(reportOf('aaaa-1', 21, rehearsal));
    await expect(readRunReport(store, '1')).rejects.toMatchObject({ fault: { code: 'RUN_NOT_FOUND' } });
  });

  it('leave out what cannot be read, and say so of it alone', async () => {
    await keep(reportOf('aaaa-1', 21, rehearsal));
    await store.write('runs/2026-11-22T09-00-00.000Z-rehearsal-dddd-4.json', '{"runId":');
    expect((await listRuns(store)).map(({ runId }) => runId)).toEqual(['aaaa-1']);
    await expect(readRunReport(store, 'dddd-4')).rejects.toMatchObject({ fault: { code: 'FILE_CORRUPT' } });
  });

  it('of before certificates had their names beside them stay as they were', async () => {
    const certificate = {
      subject: 'C=FR, CN=Dupont\\, Jean',
      issuer: 'CN=AC',
      serialNumber: '01',
      notBefore: '2026-01-01T00:00:00.000Z',
      notAfter: '2029-01-01T00:00:00.000Z',
      sha256: '0'.repeat(64),
    };
    const survey: RunReport['survey'] = {
      chain: [certificate],
      checks: [],
      asksForCertificate: 'no',
      acceptedAuthorities: null,
      protocols: [],
      suites: [],
    };
    const old = { ...reportOf('aaaa-1', 21, server), survey };
    await keep(old);
    expect(await readRunReport(store, 'aaaa-1')).toEqual(old);
  });

  it('of before there were kinds are rehearsals', async () => {
    const old = { ...reportOf('aaaa-1', 21, rehearsal), target: 'rehearsal' };
    await store.write('runs/2026-11-21T09-00-00.000Z-aaaa-1.json', JSON.stringify(old));
    expect(await readRunReport(store, 'aaaa-1')).toEqual(reportOf('aaaa-1', 21, rehearsal));
  });
});

describe('the name of a run’s file', () => {
  it('tells what was tested', () => {
    expect(targetKindOfRun(runPath(reportOf('a-1', 21, server)).replace('runs/', ''))).toBe('gap-server');
    expect(targetKindOfRun(runPath(reportOf('a-1', 21, rehearsal)).replace('runs/', ''))).toBe('rehearsal');
    expect(targetKindOfRun('2026-11-21T09-00-00.000Z-0f3c-11ee.json')).toBe('rehearsal');
    expect(targetKindOfRun('notes.txt')).toBe('rehearsal');
  });

  it('lets the newest run of a kind be found under newer ones of other kinds', async () => {
    await keep(reportOf('aaaa-1', 21, rehearsal));
    await keep(reportOf('bbbb-2', 22, server));
    const { lastRun, lastRuns } = await createInventoryReader(store)();
    expect(lastRuns['gap-server']?.runId).toBe('bbbb-2');
    expect(lastRuns['gap-client']).toBeNull();
    expect([lastRun?.runId, lastRuns.rehearsal?.runId]).toEqual(['bbbb-2', 'aaaa-1']);
  });
});
