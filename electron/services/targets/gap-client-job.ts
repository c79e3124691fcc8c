import type { TargetOf } from '../../contract/views.ts';
import { openGapClient } from '../../scenarios/gap-client/open-gap-client.ts';
import type { ExportPlaces } from '../export-places.ts';
import type { OpenDossier } from '../open-dossiers.ts';
import type { RunJob } from '../runs.ts';
import { refreshSimulation } from '../simulation-export.ts';
import { authoritiesAtHand } from './authorities-at-hand.ts';

/** « Mon GAP » as client: the simulated PSP, which waits for its calls. VAULT_LOCKED. */
export async function gapClientJob(
  entry: OpenDossier,
  target: TargetOf<'gap-client'>,
  { places }: Readonly<{ places: ExportPlaces }>,
): Promise<RunJob> {
  const lab = await entry.lab();
  const [inventory, practice] = await Promise.all([entry.dossier.inventory(), lab.authority('igc-sante')]);
  const subject = {
    lab,
    trust: [practice.root, ...authoritiesAtHand(inventory, 'igc-sante').roots],
    revocationLists: inventory.revocationLists.map(({ list }) => list),
  };
  return {
    target,
    // What the software shows is told by the run itself: it need not be the dossier's.
    certificates: [],
    start: async (options) => {
      const started = await openGapClient({ ...options, target, subject });
      // The revoked PSP was just made under the name that is called: lists that were exported before do not have it. Where
      // they cannot be written any more, that variant alone is the poorer, and its revocation is optional.
      await refreshSimulation(entry, places).catch((error: unknown) => options.reportCrash(error));
      return started;
    },
  };
}
