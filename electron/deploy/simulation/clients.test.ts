/** @module-tag slow */
/** @module-tag once */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IdentityForm } from '../../lab/lab.ts';
import { chooseFreePort } from '../../lab/free-port.ts';
import { findProgram, startProcess, type RunningServer } from '../testing/child-process.ts';
import { openStage, pspName, type Stage } from '../testing/open-stage.ts';
import { gapClients } from './testing/gap-clients.ts';
import { installSimulation, writeIdentity, type InstalledSimulation } from './testing/install-simulation.ts';

const refused = [
  'unknown-authority',
  'incomplete-chain',
  'self-signed',
  'expired',
  'not-yet-valid',
  'wrong-name',
  'wrong-usage',
  'revoked',
] as const satisfies readonly IdentityForm[];

let stage: Stage;
let installed: InstalledSimulation;
const psps = new Map<IdentityForm, RunningServer>();

beforeAll(async () => {
  stage = await openStage();
  installed = await installSimulation(stage.lab);
  for (const form of ['valid', ...refused] as const) psps.set(form, await startPsp(form));
});
afterAll(async () => {
  for (const psp of psps.values()) await psp.stop();
  await installed.remove();
});

/** The simulated PSP in one of its forms, as a server that is not ours. */
async function startPsp(form: IdentityForm): Promise<RunningServer> {
  const { run } = installed;
  const identity = await stage.lab.identity({ role: 'psp', form, name: pspName });
  await writeIdentity(run, `psp-${form}`, identity);
  const port = await chooseFreePort();
  const chain = identity.chain.length === 0 ? [] : ['-cert_chain', `psp-${form}-chain.pem`];
  const args = [
    's_server',
    '-accept',
    String(port),
    '-www',
    '-cert',
    `psp-${form}.pem`,
    '-key',
    `psp-${form}.key`,
  ];
  return startProcess(findProgram('openssl') ?? '', [...args, ...chain], port, { cwd: run });
}

describe.each(gapClients)('$name, with the export alone', (client) => {
  describe.skipIf(!client.isPresent)(client.isPresent ? client.name : `${client.name} (absent)`, () => {
    it('calls the valid PSP', async () => {
      const { code, output } = await client.call(installed, psps.get('valid')?.port ?? 0);
      expect(code, output).toBe(0);
    });

    it.each(refused)('refuses the PSP: %s', async (form) => {
      const port = psps.get(form)?.port ?? 0;
      const { code, output } = await client.call(installed, port);
      expect(code, output).not.toBe(0);
    });
  });
});
