/** @module-tag slow */
/** @module-tag once */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { patienceMs } from '../../electron/contract/testing/patience.ts';
import { findProgram } from '../../electron/deploy/testing/child-process.ts';
import { openGapClient } from '../../electron/scenarios/gap-client/open-gap-client.ts';
import { makeGapMaterial, type GapMaterial } from './clients/gap-material.ts';

let material: GapMaterial;
beforeAll(async () => {
  material = await makeGapMaterial();
  const { intermediate } = await material.lab.authority('geotrust');
  await writeFile(join(material.folder, 'pinned.pem'), intermediate.pem);
});
afterAll(() => material.close());

/** A client of OpenSSL that says a line to whom it accepts. */
async function call(port: number, trust: readonly string[]): Promise<void> {
  const child = spawn(
    'openssl',
    [
      's_client',
      '-connect',
      `127.0.0.1:${port}`,
      '-servername',
      'localhost',
      '-quiet',
      '-cert',
      'gap.pem',
      '-key',
      'gap.key',
      '-cert_chain',
      'gap-chain.pem',
      '-no-CApath',
      '-no-CAstore',
      '-verify_return_error',
      ...trust,
    ],
    { cwd: material.folder, stdio: ['pipe', 'ignore', 'ignore'] },
  );
  child.stdin.on('error', () => undefined);
  child.stdin.write('bonjour\n');
  const deadline = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  await once(child, 'close');
  clearTimeout(deadline);
}

async function qualify(trust: readonly string[]) {
  const { root } = await material.lab.authority('igc-sante');
  const finish = new AbortController();
  const ids = ['nominal', 'authority-renewed'];
  const run = await openGapClient({
    runId: 'pinning',
    now: () => new Date(),
    finish: finish.signal,
    signal: new AbortController().signal,
    only: ids,
    target: {
      kind: 'gap-client',
      address: '127.0.0.1',
      pspName: 'localhost',
      arrangement: 'ports',
      port: 0,
    },
    subject: { lab: material.lab, trust: [root], revocationLists: [] },
  });
  for (const { port } of run.listeners) await call(port, trust);
  finish.abort();
  const { scenarios } = await run.done;
  return Object.fromEntries(scenarios.map((result) => [result.id, result]));
}

describe.skipIf(findProgram('openssl') === null)('a GAP that meets the PSP’s next authority', () => {
  it('accepts it where it trusts the root', async () => {
    const { nominal, 'authority-renewed': renewed } = await qualify(['-CAfile', 'geotrust.pem']);
    expect(nominal?.verdict).toBe('pass');
    expect(renewed).toMatchObject({ verdict: 'pass', explanation: { key: 'calls.renewal-accepted' } });
  });

  it('breaks where it pinned the intermediate of today', async () => {
    const pinned = ['-CAfile', 'pinned.pem', '-partial_chain'];
    const { nominal, 'authority-renewed': renewed } = await qualify(pinned);
    expect(nominal?.verdict).toBe('pass');
    expect(renewed).toMatchObject({
      verdict: 'fail',
      clause: 'annex.psp.server.parentage',
      explanation: { key: 'calls.renewal-refused' },
      remedy: { key: 'calls.remedy.trust-the-root' },
    });
  });
});
