import { simulationPem } from '../../../electron/deploy/simulation/file-names.ts';
import { planSimulation } from '../../../electron/deploy/simulation/plan-simulation.ts';
import { memoryLabStore, openLab, type Identity, type Lab } from '../../../electron/lab/lab.ts';
import type { Certificate } from '../../../electron/pki/certificates/certificate.ts';
import type { RevocationList } from '../../../electron/pki/revocation/revocation-list.ts';
import {
  runGapServer,
  type GapServerSubject,
} from '../../../electron/scenarios/gap-server/run-gap-server.ts';
import type { TargetReport } from '../../../electron/scenarios/target-report.ts';

export const gapName = 'gap.simulation.test';

/** For tests: a lab, what a GAP installs of its simulation, and the qualification of a GAP as server. */
export interface GapLab {
  readonly lab: Lab;
  /** As the export writes them, for the terminals' side. */
  readonly authoritiesPem: string;
  readonly listsPem: string;
  readonly peerAuthorities: readonly Certificate[];
  readonly lists: readonly RevocationList[];
  /** SSL_SERVEUR, with its chain. */
  readonly server: Identity;
  /** ORG_AUTH_CLI, to be installed by mistake. */
  readonly authCli: Identity;
  readonly subject: GapServerSubject;
  qualify(port: number, options?: QualifyOptions): Promise<TargetReport>;
}

interface QualifyOptions {
  readonly serverName?: string | undefined;
  readonly only?: readonly string[] | undefined;
  readonly path?: string | undefined;
}

export async function openGapLab(): Promise<GapLab> {
  const now = (): Date => new Date();
  const lab = await openLab({ store: memoryLabStore(), now });
  await lab.prepare();
  const { files } = await planSimulation({ lab, language: 'fr', fqdn: gapName });
  const textOf = (wanted: string): string => {
    const file = files.find(({ name }) => name === wanted);
    if (typeof file?.content !== 'string') throw new Error(`the export has no ${wanted}`);
    return file.content;
  };
  const [{ ingetrust, shownOnly }, igcSante, server, authCli] = await Promise.all([
    lab.simulationFiles(),
    lab.authority('igc-sante'),
    lab.identity({ role: 'gap-server', form: 'valid', name: gapName }),
    lab.identity({ role: 'gap-client', form: 'valid' }),
  ]);
  const subject: GapServerSubject = {
    lab,
    terminal: null,
    trust: [igcSante.root],
    intermediates: [igcSante.intermediate],
    revocationLists: [],
    checkCertificate: () => [],
  };
  return {
    lab,
    server,
    authCli,
    subject,
    authoritiesPem: textOf(simulationPem.tpeAuthorities),
    listsPem: textOf(simulationPem.tpeLists),
    peerAuthorities: ingetrust.map(({ certificate }) => certificate),
    lists: [...ingetrust, ...shownOnly.ingetrust].flatMap(({ list }) => list ?? []),
    qualify: (port, { serverName = gapName, only, path } = {}) =>
      runGapServer({
        runId: 'qualify',
        signal: new AbortController().signal,
        now,
        subject,
        only,
        target: { kind: 'gap-server', host: '127.0.0.1', port, serverName, path, terminal: 'simulated' },
      }),
  };
}
