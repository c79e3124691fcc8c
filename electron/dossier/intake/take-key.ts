import { orderIds } from '../../contract/words.ts';
import type { Certificate } from '../../pki/certificates/certificate.ts';
import { orderKeyName } from '../layout.ts';
import type { Finding, IntakeContext, KeyEntry } from './finding.ts';
import { orderOfKey } from './order-of-key.ts';
import { messageOf } from '../../texts/message.ts';

/**
 * Takes a private key that came alone, when a request or a certificate of the dossier waits for it. A key that came
 * with its certificate was taken along with it.
 */
export async function takeKey(
  context: IntakeContext,
  { key, spkiSha256 }: KeyEntry,
  leaves: readonly Certificate[],
): Promise<Finding> {
  const { dossier } = context;
  if ((await orderOfKey(context, spkiSha256)) !== null) {
    const cameWithLeaf = leaves.some((leaf) => leaf.spkiSha256 === spkiSha256);
    return { outcome: cameWithLeaf ? 'ignored' : 'known', message: messageOf('intake.keyInVault') };
  }
  const inventory = await dossier.inventory();
  const waiting = orderIds.find((order) => {
    const { requests, certificates } = inventory.orders[order];
    return (
      requests.some(({ request }) => request.spkiSha256 === spkiSha256) ||
      certificates.some(({ certificate }) => certificate.spkiSha256 === spkiSha256)
    );
  });
  if (waiting === undefined) return { outcome: 'ignored', message: messageOf('intake.keyIgnored') };
  await dossier.vault.put(orderKeyName(waiting, spkiSha256), key);
  await dossier.journal({ event: 'key-taken', params: { order: waiting, spkiSha256 } });
  return { outcome: 'taken', message: messageOf('intake.keyTaken', { order: waiting }) };
}
