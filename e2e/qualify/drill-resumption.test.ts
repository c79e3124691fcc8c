/** @module-tag slow */
/** @module-tag alone */
import { connect } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planSimulationLists } from '../../electron/deploy/simulation/plan-simulation.ts';
import { simulationPem } from '../../electron/deploy/simulation/file-names.ts';
import { startApplication, type Application } from '../../electron/deploy/testing/open-stage.ts';
import type { ScenarioResult } from '../../electron/contract/views.ts';
import { runRevocationDrill } from '../../electron/scenarios/drill/run-revocation-drill.ts';
import type { Edits } from './servers/bundled-server.ts';
import { opensslServers } from './servers/gap-servers.ts';
import { gapName, openGapLab, type GapLab } from './servers/open-gap-lab.ts';

let lab: GapLab;
let application: Application;
let folder: string;
beforeAll(async () => {
  [lab, application, folder] = await Promise.all([
    openGapLab(),
    startApplication(),
    mkdtemp(join(tmpdir(), 'diapason-drill-')),
  ]);
});
afterAll(async () => {
  await application.close();
  await rm(folder, { recursive: true });
});

/** What HAProxy answers to a command of its administration socket. */
function command(socketPath: string, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const socket = connect(socketPath, () => socket.end(`${text}\n`));
    socket.on('data', (part: Buffer) => (said += part.toString()));
    socket.on('error', reject).on('close', () => resolve(said));
  });
}

/** The lists as the export writes them, handed to HAProxy while it runs. */
async function updateLists(socketPath: string): Promise<void> {
  const files = planSimulationLists(await lab.lab.simulationFiles());
  const pem = String(files.find(({ name }) => name === simulationPem.tpeLists)?.content).trim();
  const [found = ''] = /^\/.*tpe-crl\.pem$/m.exec(await command(socketPath, 'show ssl crl-file')) ?? [];
  const file = found.replaceAll(' ', '\\ ');
  await command(socketPath, `set ssl crl-file ${file} <<\n${pem}\n`);
  expect(await command(socketPath, `commit ssl crl-file ${file}`)).toContain('Success');
}

async function drill(edits: Edits): Promise<readonly ScenarioResult[]> {
  const socketPath = join(folder, 'admin.sock');
  const administered: Edits = [
    ...edits,
    [/global\n/, `global\n    stats socket ${socketPath} level admin\n`],
  ];
  const started = await opensslServers.haproxy.startEdited(lab, administered, application.port);
  try {
    const report = await runRevocationDrill({
      runId: 'drill',
      lab: lab.lab,
      now: () => new Date(),
      signal: new AbortController().signal,
      finish: new AbortController().signal,
      trust: lab.subject.trust,
      publish: () => updateLists(socketPath),
      target: {
        kind: 'revocation-drill',
        host: '127.0.0.1',
        port: started.server.port,
        serverName: gapName,
        everySeconds: 0.2,
        giveUpAfterSeconds: 5,
        staleAfterSeconds: null,
      },
    });
    return report.scenarios;
  } finally {
    await started.close();
  }
}

describe.skipIf(!opensslServers.haproxy.isPresent)('HAProxy whose lists are renewed while it runs', () => {
  it('lets a revoked terminal in again by its session, where it keeps sessions', async () => {
    const [revoked, resumed] = await drill([[/tune\.ssl\.cachesize 0/, '']]);
    expect(revoked).toMatchObject({ id: 'drill-revoked', verdict: 'pass' });
    expect(resumed).toMatchObject({
      id: 'session-resumed-after-revocation',
      verdict: 'fail',
      clause: 'annex.tpe.client.revocation',
      explanation: { key: 'qualification.drill.resumed.accepted' },
      remedy: { key: 'qualification.resumed.remedy' },
    });
  });

  it('does not, as the bundle sets it up', async () => {
    const [revoked, resumed] = await drill([]);
    expect(revoked?.verdict).toBe('pass');
    expect(resumed).toMatchObject({ verdict: 'pass' });
  });
});
