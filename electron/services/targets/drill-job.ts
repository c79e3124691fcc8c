import type { TargetOf } from '../../contract/views.ts';
import type { PinnedAuthority } from '../../procedure/authorities.ts';
import { runRevocationDrill, selectDrillScenarios } from '../../scenarios/drill/run-revocation-drill.ts';
import { placeOrders } from '../dossier-identities.ts';
import type { OpenDossier } from '../open-dossiers.ts';
import type { RunJob } from '../runs.ts';
import { refreshSimulation } from '../simulation-export.ts';
import { authoritiesAtHand } from './authorities-at-hand.ts';
import { testedCertificates } from './tested-certificates.ts';

/** The revocation drill against « Mon GAP » as server. VAULT_LOCKED. */
export async function drillJob(
  entry: OpenDossier,
  target: TargetOf<'revocation-drill'>,
  { pins }: Readonly<{ pins: readonly PinnedAuthority[] }>,
): Promise<RunJob> {
  const lab = await entry.lab();
  const [inventory, practice, placed] = await Promise.all([
    entry.dossier.inventory(),
    lab.authority('igc-sante'),
    placeOrders(entry, pins),
  ]);
  const trust = [practice.root, ...authoritiesAtHand(inventory, 'igc-sante').roots];
  return {
    target,
    certificates: testedCertificates(placed),
    start: (options) =>
      Promise.resolve({
        scenarios: selectDrillScenarios(options.only, target).map(({ id, flow }) => ({ id, flow })),
        listeners: [],
        done: runRevocationDrill({ ...options, target, lab, trust, publish: () => refreshSimulation(entry) }),
      }),
  };
}
