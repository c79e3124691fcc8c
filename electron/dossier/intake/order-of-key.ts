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

/** The order for which a CSR of this public key was brought, whose key stays elsewhere. */
export async function orderOfRequest(
  { dossier }: IntakeContext,
  spkiSha256: string,
): Promise<OrderId | null> {
  const { orders } = await dossier.inventory();
  const { origins } = dossier.file();
  const isOf = (order: OrderId): boolean =>
    orders[order].requests.some(({ request }) => request.spkiSha256 === spkiSha256);
  return orderIds.find((order) => origins[order] === 'elsewhere' && isOf(order)) ?? null;
}
