import { orderIds } from '../../contract/words.ts';
import type { Certificate } from '../../pki/certificates/certificate.ts';
import { messageOf } from '../../texts/message.ts';
import { orderKeyName, waitingKeyName } from '../layout.ts';
import type { Finding, IntakeContext, KeyEntry } from './finding.ts';
import { orderOfKey } from './order-of-key.ts';

/** The leaves that came with a key: in its own file, and in the others of the same import. */
interface Leaves {
  readonly beside: readonly Certificate[];
  readonly elsewhere: readonly Certificate[];
}

/**
 * Takes a private key: into the order whose request or certificate waits for it, else into the vault, where it waits for its
 * certificate. A key that came with its certificate was taken along with it.
 */
export async function takeKey(
  context: IntakeContext,
  { key, spkiSha256 }: KeyEntry,
  { beside, elsewhere }: Leaves,
): Promise<Finding> {
  const { dossier } = context;
  const isOf = (leaf: Certificate): boolean => leaf.spkiSha256 === spkiSha256;
  const owner = await orderOfKey(context, spkiSha256);
  if (owner !== null) {
    if (beside.some(isOf)) return { outcome: 'ignored', message: messageOf('intake.keyInVault') };
    if (elsewhere.some(isOf))
      return { outcome: 'taken', message: messageOf('intake.keyTaken', { order: owner }) };
    return { outcome: 'known', message: messageOf('intake.keyInVault') };
  }
  // Its certificate came too, and was refused.
  if ([...beside, ...elsewhere].some(isOf))
    return { outcome: 'ignored', message: messageOf('intake.keyIgnored') };
  const inventory = await dossier.inventory();
  const waiting = orderIds.find((order) => {
    const { requests, certificates } = inventory.orders[order];
    return (
      requests.some(({ request }) => request.spkiSha256 === spkiSha256) ||
      certificates.some(({ certificate }) => certificate.spkiSha256 === spkiSha256)
    );
  });
  if (waiting === undefined) {
    const known = inventory.waitingKeys.includes(spkiSha256);
    if (!known) await dossier.vault.put(waitingKeyName(spkiSha256), key);
    return { outcome: known ? 'known' : 'taken', message: messageOf('intake.keyWaits') };
  }
  await dossier.vault.put(orderKeyName(waiting, spkiSha256), key);
  await dossier.journal({ event: 'key-taken', params: { order: waiting, spkiSha256 } });
  return { outcome: 'taken', message: messageOf('intake.keyTaken', { order: waiting }) };
}
