import { FaultError } from '../contract/faults.ts';
import type { OrderId } from '../contract/words.ts';
import { certificatePath } from '../dossier/layout.ts';
import type { PinnedAuthority } from '../procedure/authorities.ts';
import type { OpenDossier } from './open-dossiers.ts';
import { placeOrders } from './dossier-identities.ts';
import { generateRequest, nationalIdentifier } from './order-request.ts';

/** A practice certificate for the order's newest CSR. REQUEST_MISSING{order} unless a missing one may be made. */
export async function issuePracticeCertificate(
  entry: OpenDossier,
  order: OrderId,
  { makeMissingRequests }: Readonly<{ makeMissingRequests: boolean }>,
): Promise<void> {
  const { dossier } = entry;
  const newest = async () => (await dossier.inventory()).orders[order].requests[0]?.request;
  if (makeMissingRequests && (await newest()) === undefined) await generateRequest(dossier, order, 2048);
  const request = await newest();
  if (request === undefined) throw new FaultError('REQUEST_MISSING', { order });
  const { profile } = dossier.file();
  const lab = await entry.lab();
  const certificate = await lab.issuePractice({
    order,
    request,
    organization: { name: profile.publisher.name.trim(), identifier: nationalIdentifier(profile) },
  });
  await dossier.store.write(certificatePath(order, certificate), certificate.pem);
  await dossier.journal({ event: 'practice-issued', params: { order, sha256: certificate.sha256 } });
}

/**
 * Revokes the order's current certificate in the lab's CRL (« Cycle de vie »: error, loss or theft), for good, as in
 * real life. CERTIFICATE_MISSING{order}; NOT_A_PRACTICE_CERTIFICATE{order} for a delivered one, which only PFCNG revokes.
 */
export async function revokePracticeCertificate(
  entry: OpenDossier,
  order: OrderId,
  pins: readonly PinnedAuthority[],
): Promise<void> {
  const { dossier } = entry;
  if (!dossier.vault.unlocked) throw new FaultError('VAULT_LOCKED');
  const lab = await entry.labIfFounded();
  const current = (await placeOrders(entry, pins))[order];
  if (current === undefined) throw new FaultError('CERTIFICATE_MISSING', { order });
  if (lab === null || current.kind !== 'practice')
    throw new FaultError('NOT_A_PRACTICE_CERTIFICATE', { order });
  await lab.revoke(current.certificate);
  await dossier.journal({ event: 'practice-revoked', params: { order, sha256: current.certificate.sha256 } });
}
