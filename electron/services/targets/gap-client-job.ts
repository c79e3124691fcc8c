import type { TargetOf } from '../../contract/views.ts';
import type { PinnedAuthority } from '../../procedure/authorities.ts';
import { openGapClient } from '../../scenarios/gap-client/open-gap-client.ts';
import { placeOrders } from '../dossier-identities.ts';
import type { OpenDossier } from '../open-dossiers.ts';
import type { RunJob } from '../runs.ts';
import { authoritiesAtHand } from './authorities-at-hand.ts';
import { testedCertificates } from './tested-certificates.ts';

/** « Mon GAP » as client: the simulated PSP, which waits for its calls. VAULT_LOCKED. */
export async function gapClientJob(
  entry: OpenDossier,
  target: TargetOf<'gap-client'>,
  { pins }: Readonly<{ pins: readonly PinnedAuthority[] }>,
): Promise<RunJob> {
  const lab = await entry.lab();
  const [inventory, practice, placed] = await Promise.all([
    entry.dossier.inventory(),
    lab.authority('igc-sante'),
    placeOrders(entry, pins),
  ]);
  const subject = {
    lab,
    trust: [practice.root, ...authoritiesAtHand(inventory, 'igc-sante').roots],
    revocationLists: inventory.revocationLists.map(({ list }) => list),
  };
  return {
    target,
    certificates: testedCertificates(placed),
    start: (options) => openGapClient({ ...options, target, subject }),
  };
}
