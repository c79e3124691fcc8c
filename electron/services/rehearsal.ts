import { FaultError } from '../contract/faults.ts';
import type { RunReport } from '../contract/views.ts';
import { orderIds, type OrderId } from '../contract/words.ts';
import { orderKeyName } from '../dossier/layout.ts';
import type { Identity, Lab } from '../lab/lab.ts';
import type { PinnedAuthority } from '../procedure/authorities.ts';
import { fqdnOf } from '../procedure/domain-rules.ts';
import type { Subject } from '../scenarios/scenario.ts';
import { placeCertificates, type PlacedCertificate } from './order-chain.ts';
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
  if (fqdn === null)
    throw new FaultError('PROFILE_INCOMPLETE', { field: 'gap.server' }, { clause: 'order.3.ssl-serveur' });
  const lab = await entry.lab();
  const inventory = await dossier.inventory();
  const around = { inventory, pins, lab, practiceAuthority: await lab.authority('igc-sante') };
  const current = Object.fromEntries(
    orderIds.map((order) => {
      const found = placeCertificates(order, around).find((placed) => placed.current);
      if (found === undefined) throw new FaultError('CERTIFICATE_MISSING', { order });
      if (!found.hasKey) throw new FaultError('KEY_MISSING', { order });
      return [order, found];
    }),
  ) as Record<OrderId, PlacedCertificate>;
  const identityOf = async (order: OrderId): Promise<Identity> => {
    const { certificate, chain } = current[order];
    return {
      key: await dossier.vault.get(orderKeyName(order, certificate.spkiSha256)),
      certificate,
      chain: chain.filter(({ selfIssued }) => !selfIssued),
    };
  };
  const pinnedAuthorities = inventory.authorities.filter(({ role }) => role === 'igc-sante');
  return {
    lab,
    subject: {
      identities: {
        'auth-cli': await identityOf('auth-cli'),
        'ssl-serveur': await identityOf('ssl-serveur'),
      },
      fqdn,
      tpeFqdn: profile.gap.tpeFqdn.trim() === '' ? fqdn : profile.gap.tpeFqdn.trim(),
      igcTrust: pinnedAuthorities
        .map(({ certificate }) => certificate)
        .filter(({ selfIssued }) => selfIssued),
      revocationLists: inventory.revocationLists.map(({ list }) => list),
    },
    certificates: orderIds.map((order) => ({
      order,
      kind: current[order].kind,
      commonName: current[order].certificate.commonName,
      sha256: current[order].certificate.sha256,
    })),
  };
}
