import { FaultError } from '../../contract/faults.ts';
import { fqdnOf } from '../../procedure/domain-rules.ts';
import type { PinnedAuthority } from '../../procedure/authorities.ts';
import { selectScenarios } from '../../scenarios/battery.ts';
import { runBattery } from '../../scenarios/run-battery.ts';
import { identityOf, placeOrders } from '../dossier-identities.ts';
import type { OpenDossier } from '../open-dossiers.ts';
import type { RunJob } from '../runs.ts';
import { authoritiesAtHand } from './authorities-at-hand.ts';
import { testedCertificates } from './tested-certificates.ts';

/**
 * The rehearsal: the dossier's own keys and certificates in our reference GAP, and the lab around it. INVALID_INPUT {field:
 * 'only'} for a scenario that does not exist; VAULT_LOCKED;
 * PROFILE_INCOMPLETE while the server has no name; CERTIFICATE_MISSING{order}, KEY_MISSING{order} for an order that has
 * nothing to show.
 */
export async function rehearsalJob(
  entry: OpenDossier,
  { pins, only }: Readonly<{ pins: readonly PinnedAuthority[]; only: readonly string[] | undefined }>,
): Promise<RunJob> {
  const { dossier } = entry;
  // A wrong name is told before what the dossier lacks.
  const scenarios = selectScenarios(only).map(({ id, flow }) => ({ id, flow }));
  const { profile } = dossier.file();
  const fqdn = fqdnOf(profile);
  if (fqdn === null) {
    throw new FaultError('PROFILE_INCOMPLETE', { field: 'gap.server' }, { clause: 'order.3.ssl-serveur' });
  }
  const placed = await placeOrders(entry, pins);
  const inventory = await dossier.inventory();
  const lab = await entry.lab();
  const subject = {
    identities: {
      'auth-cli': await identityOf(dossier, 'auth-cli', placed),
      'ssl-serveur': await identityOf(dossier, 'ssl-serveur', placed),
    },
    fqdn,
    tpeFqdn: profile.gap.tpeFqdn.trim() === '' ? fqdn : profile.gap.tpeFqdn.trim(),
    igcTrust: authoritiesAtHand(inventory, 'igc-sante').roots,
    revocationLists: inventory.revocationLists.map(({ list }) => list),
  };
  return {
    target: { kind: 'rehearsal' },
    certificates: testedCertificates(placed),
    start: (options) =>
      Promise.resolve({ scenarios, listeners: [], done: runBattery({ ...options, lab, subject }) }),
  };
}
