import type { TargetOf } from '../../contract/views.ts';
import { openGapClient } from '../../scenarios/gap-client/open-gap-client.ts';
import type { OpenDossier } from '../open-dossiers.ts';
import type { RunJob } from '../runs.ts';
import { authoritiesAtHand } from './authorities-at-hand.ts';

/** « Mon GAP » as client: the simulated PSP, which waits for its calls. VAULT_LOCKED. */
export async function gapClientJob(entry: OpenDossier, target: TargetOf<'gap-client'>): Promise<RunJob> {
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
    start: (options) => openGapClient({ ...options, target, subject }),
  };
}
