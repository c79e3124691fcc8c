import { FaultError } from '../contract/faults.ts';
import { orderIds, type OrderId } from '../contract/words.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { orderKeyName } from '../dossier/layout.ts';
import type { Identity } from '../lab/lab.ts';
import type { PinnedAuthority } from '../procedure/authorities.ts';
import { placeCertificates, surroundingsOf, type PlacedCertificate } from './order-chain.ts';
import type { OpenDossier } from './open-dossiers.ts';

/** The current certificate of each order that has one. */
export type CurrentCertificates = Readonly<Partial<Record<OrderId, PlacedCertificate>>>;

/** Places the certificates of an open dossier. */
export async function placeOrders(
  entry: OpenDossier,
  pins: readonly PinnedAuthority[],
): Promise<CurrentCertificates> {
  const inventory = await entry.dossier.inventory();
  const lab = await entry.labIfFounded();
  const around = await surroundingsOf(inventory, lab, pins);
  return Object.fromEntries(
    orderIds.flatMap((order) => {
      const current = placeCertificates(order, around).find((placed) => placed.current);
      return current === undefined ? [] : [[order, current]];
    }),
  );
}

/** The current certificate of an order, with its key at hand. CERTIFICATE_MISSING{order}, KEY_MISSING{order}. */
export function currentOf(placed: CurrentCertificates, order: OrderId): PlacedCertificate {
  const current = placed[order];
  if (current === undefined) throw new FaultError('CERTIFICATE_MISSING', { order });
  if (!current.hasKey) throw new FaultError('KEY_MISSING', { order });
  return current;
}

/** What the GAP shows in a handshake for an order: key, certificate, intermediates. Faults of `currentOf`, VAULT_LOCKED. */
export async function identityOf(
  dossier: Dossier,
  order: OrderId,
  placed: CurrentCertificates,
): Promise<Identity> {
  const { certificate, chain } = currentOf(placed, order);
  return {
    key: await dossier.vault.get(orderKeyName(order, certificate.spkiSha256)),
    certificate,
    chain: chain.filter(({ selfIssued }) => !selfIssued),
  };
}
