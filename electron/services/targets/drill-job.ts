import type { TargetOf } from '../../contract/views.ts';
import { runRevocationDrill, selectDrillScenarios } from '../../scenarios/drill/run-revocation-drill.ts';
import type { ExportPlaces } from '../export-places.ts';
import type { OpenDossier } from '../open-dossiers.ts';
import type { RunJob } from '../runs.ts';
import { refreshSimulation } from '../simulation-export.ts';
import { authoritiesAtHand } from './authorities-at-hand.ts';

/** The revocation drill against « Mon GAP » as server. VAULT_LOCKED. */
export async function drillJob(
  entry: OpenDossier,
  target: TargetOf<'revocation-drill'>,
  { places }: Readonly<{ places: ExportPlaces }>,
): Promise<RunJob> {
  const lab = await entry.lab();
  const [inventory, practice] = await Promise.all([entry.dossier.inventory(), lab.authority('igc-sante')]);
  const trust = [practice.root, ...authoritiesAtHand(inventory, 'igc-sante').roots];
  return {
    target,
    // What the software shows is told by the run itself: it need not be the dossier's.
    certificates: [],
    start: (options) =>
      Promise.resolve({
        scenarios: selectDrillScenarios(options.only, target).map(({ id, flow }) => ({ id, flow })),
        listeners: [],
        done: runRevocationDrill({
          ...options,
          target,
          lab,
          trust,
          publish: () => refreshSimulation(entry, places),
        }),
      }),
  };
}
