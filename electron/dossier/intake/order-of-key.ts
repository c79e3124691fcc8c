import { orderIds, type OrderId } from '../../contract/words.ts';
import { orderKeyName } from '../layout.ts';
import type { IntakeContext } from './finding.ts';

/** The order whose key, in the vault, has this public key; the vault may be locked. */
export async function orderOfKey({ dossier }: IntakeContext, spkiSha256: string): Promise<OrderId | null> {
  for (const order of orderIds) {
    if (await dossier.vault.has(orderKeyName(order, spkiSha256))) return order;
  }
  return null;
}
