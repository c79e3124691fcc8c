import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DossierView, Profile, RunReport, Target } from '../../contract/views.ts';
import type { Output } from '../../contract/methods.ts';
import { orderIds, type AttestationId } from '../../contract/words.ts';
import { startProcess } from '../../deploy/testing/child-process.ts';
import { pemNames } from '../../deploy/pem-files.ts';
import { simulationPem } from '../../deploy/simulation/file-names.ts';
import { chooseFreePort } from '../../lab/free-port.ts';
import { memoryLabStore, openLab } from '../../lab/lab.ts';
import { exampleProfile } from '../../procedure/testing/example-facts.ts';
import { emptyProfile } from '../../procedure/profile-rules.ts';
import { testPassphrase, type TestCore } from './core.ts';
import type { GivenFile, StandInIgcSante } from './igc-sante.ts';
import { gapClients } from '../../../e2e/qualify/clients/gap-clients.ts';
import { nodeSource } from '../../../e2e/qualify/clients/node-gap.ts';

/** A real dossier on its way through the procedure, by the methods that the page calls. */
export interface Journey {
  readonly id: string;
  readonly folder: string;
  state(): Promise<DossierView>;
  attest(...attestations: readonly AttestationId[]): Promise<void>;
  /** Publisher, contact, server and case, on a dossier that was empty. */
  describe(): Promise<void>;
  /** A key and a CSR an order. */
  request(): Promise<void>;
  /** Authorities and lists, then the certificates that IGC-Santé gives for the CSRs. */
  install(): Promise<void>;
  /** IngeTrust's and Geotrust's authorities, from Ingenico. */
  installPeers(): Promise<void>;
  rehearse(): Promise<RunReport>;
  /** The publisher's server, made from the dossier's bundle, before the simulated terminals. */
  qualifyServer(): Promise<RunReport>;
  /** The publisher's client, before the simulated PSPs. */
  qualifyClient(): Promise<RunReport>;
}

const givenPem = (name: string, pem: string): GivenFile => ({
  name,
  base64: Buffer.from(pem).toString('base64'),
});

/** Makes an empty dossier for a publisher in one of the two cases. */
export async function startJourney(
  test: TestCore,
  igcSante: StandInIgcSante,
  cardCase: 'A' | 'B',
): Promise<Journey> {
  const profile: Profile = { ...exampleProfile, cardCase, cardNumbers: cardCase === 'B' ? '3000000001' : '' };
  const created = await test.ask('dossier.create', {
    folder: join(test.folder, 'dossiers', `cas-${cardCase}`),
    passphrase: testPassphrase,
    remember: false,
    profile: emptyProfile,
  });
  const { id, folder } = created;
  const imports = async (files: readonly GivenFile[]): Promise<void> => {
    const { files: taken } = await test.ask('install.import', { dossier: id, files: [...files] });
    const left = taken.filter(({ outcome }) => outcome !== 'taken');
    if (left.length > 0) throw new Error(JSON.stringify(left));
  };
  const run = (target: Target, meanwhile?: Meanwhile): Promise<RunReport> =>
    runTo(test, id, target, meanwhile);
  return {
    id,
    folder,
    state: () => test.ask('dossier.read', { dossier: id }),
    async attest(...attestations) {
      const date = new Date().toISOString();
      for (const attestation of attestations)
        await test.ask('dossier.attest', { dossier: id, attestation, date });
    },
    async describe() {
      await test.ask('dossier.updateProfile', { dossier: id, profile });
    },
    async request() {
      for (const order of orderIds)
        await test.ask('order.generateRequest', { dossier: id, order, bits: 2048 });
    },
    async install() {
      await imports(igcSante.files);
      const { orders } = await test.ask('dossier.read', { dossier: id });
      for (const order of orderIds) {
        await imports([await igcSante.deliver(order, orders[order].request?.pem ?? '', profile)]);
      }
    },
    async installPeers() {
      const ingenico = await openLab({ store: memoryLabStore(), now: () => new Date() });
      for (const peer of ['ingetrust', 'geotrust'] as const) {
        const { root, intermediate } = await ingenico.authority(peer);
        await imports([givenPem(`${peer}.pem`, root.pem), givenPem(`${peer}-2.pem`, intermediate.pem)]);
      }
    },
    rehearse: () => run({ kind: 'rehearsal' }),
    qualifyServer: () => qualifyServer(test, id, run),
    qualifyClient: () => qualifyClient(test, id, run),
  };
}

type Meanwhile = (started: Output<'connectivity.start'>) => Promise<unknown>;
type Run = (target: Target, meanwhile?: Meanwhile) => Promise<RunReport>;

/** Starts a run, lets `meanwhile` happen, and waits for the report; one that waits for calls ends when all were judged. */
async function runTo(
  test: TestCore,
  dossier: string,
  target: Target,
  meanwhile: Meanwhile = () => Promise.resolve(),
): Promise<RunReport> {
  const uncalled = new Set<string>();
  const finished = new Promise<RunReport>((resolve, reject) => {
    const unsubscribe = test.core.subscribe(({ name, payload }) => {
      if (name === 'run.failed') reject(new Error(payload.fault.code));
      if (name === 'run.called' && payload.call.result !== null) {
        uncalled.delete(payload.call.scenario ?? '');
        if (uncalled.size === 0) void test.ask('connectivity.finish', { runId: payload.runId });
      }
      if (name !== 'run.finished') return;
      unsubscribe();
      resolve(payload.report);
    });
  });
  const started = await test.ask('connectivity.start', { dossier, target });
  for (const { id } of started.scenarios) uncalled.add(id);
  await meanwhile(started);
  return finished;
}

/** What a bundle and the export of the simulation put on the publisher's machine. */
async function deploy(
  test: TestCore,
  dossier: string,
  kind: 'node-server' | 'node-client',
  port: number,
): Promise<{ readonly bundle: string; readonly simulation: string }> {
  const bundle = join(test.folder, `${dossier}-${kind}`);
  await test.ask('deploy.write', {
    dossier,
    kind,
    folder: bundle,
    pspName: 'localhost',
    port,
    installFolder: bundle,
    flavour: 'modern',
    language: 'fr',
  });
  const wanted = { dossier, folder: join(test.folder, `${dossier}-simulation`), language: 'fr' as const };
  const { folder: simulation } = await test.ask('connectivity.exportSimulation', wanted);
  return { bundle, simulation };
}

async function qualifyServer(test: TestCore, dossier: string, run: Run): Promise<RunReport> {
  const port = await chooseFreePort();
  const { bundle, simulation } = await deploy(test, dossier, 'node-server', port);
  const { authorities, lists } = pemNames.server;
  await copyFile(join(simulation, simulationPem.tpeAuthorities), join(bundle, authorities));
  await copyFile(join(simulation, simulationPem.tpeLists), join(bundle, lists));
  const server = await startProcess(process.execPath, [join(bundle, 'gap-server.mjs')], port);
  try {
    const { fqdn } = await test.ask('dossier.read', { dossier });
    return await run({
      kind: 'gap-server',
      host: '127.0.0.1',
      port,
      serverName: fqdn ?? '',
      terminal: 'simulated',
    });
  } finally {
    await server.stop();
  }
}

async function qualifyClient(test: TestCore, dossier: string, run: Run): Promise<RunReport> {
  const { bundle, simulation } = await deploy(test, dossier, 'node-client', 443);
  const { certificates, key } = pemNames.client;
  await copyFile(join(bundle, certificates), join(bundle, 'gap-all.pem'));
  await copyFile(join(bundle, key), join(bundle, 'gap.key'));
  await copyFile(join(simulation, simulationPem.pspAuthority), join(bundle, 'geotrust.pem'));
  await writeFile(join(bundle, 'gap.mjs'), nodeSource);
  const target: Target = {
    kind: 'gap-client',
    address: '127.0.0.1',
    pspName: 'localhost',
    arrangement: 'ports',
    port: 0,
  };
  return run(target, ({ listeners }) =>
    gapClients.node.call(
      bundle,
      listeners.map(({ port }) => port),
      'strict',
    ),
  );
}
