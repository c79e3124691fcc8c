import { FaultError } from '../contract/faults.ts';
import type { RunReport } from '../contract/views.ts';
import { orderIds } from '../contract/words.ts';
import type { Lab } from '../lab/lab.ts';
import type { PinnedAuthority } from '../procedure/authorities.ts';
import { fqdnOf } from '../procedure/domain-rules.ts';
import type { Subject } from '../scenarios/scenario.ts';
import { currentOf, identityOf, placeOrders } from './dossier-identities.ts';
import type { OpenDossier } from './open-dossiers.ts';

/** What a rehearsal puts to the test: the dossier's own keys and certificates, and the lab around them. */
export interface Rehearsal {
  readonly lab: Lab;
  readonly subject: Subject;
  readonly certificates: RunReport['certificates'];
}

/**
 * Brings together the identities of the reference GAP. VAULT_LOCKED; PROFILE_INCOMPLETE while the server has no name;
 * CERTIFICATE_MISSING{order}, KEY_MISSING{order} for an order that has nothing to show.
 */
export async function prepareRehearsal(
  entry: OpenDossier,
  pins: readonly PinnedAuthority[],
): Promise<Rehearsal> {
  const { dossier } = entry;
  if (!dossier.vault.unlocked) throw new FaultError('VAULT_LOCKED');
  const { profile } = dossier.file();
  const fqdn = fqdnOf(profile);
  if (fqdn === null) {
    throw new FaultError('PROFILE_INCOMPLETE', { field: 'gap.server' }, { clause: 'order.3.ssl-serveur' });
  }
  const placed = await placeOrders(entry, pins);
  const { authorities, revocationLists } = await dossier.inventory();
  return {
    lab: await entry.lab(),
    subject: {
      identities: {
        'auth-cli': await identityOf(dossier, 'auth-cli', placed),
        'ssl-serveur': await identityOf(dossier, 'ssl-serveur', placed),
      },
      fqdn,
      tpeFqdn: profile.gap.tpeFqdn.trim() === '' ? fqdn : profile.gap.tpeFqdn.trim(),
      igcTrust: authorities
        .filter(({ role, certificate }) => role === 'igc-sante' && certificate.selfIssued)
        .map(({ certificate }) => certificate),
      revocationLists: revocationLists.map(({ list }) => list),
    },
    certificates: orderIds.map((order) => {
      const { kind, certificate } = currentOf(placed, order);
      return { order, kind, commonName: certificate.commonName, sha256: certificate.sha256 };
    }),
  };
}
