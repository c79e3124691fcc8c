import { writeTime } from '../../asn1/der-writer.ts';
import type { Extension } from '../../certificates/certificate-extensions.ts';
import type { HandMade, ListEntry, ListParts } from '../handmade.ts';
import { makeLeaf, makeListOf, makeRoot, type LimboRequest, type Parts } from './limbo-stage.ts';

export type Wish = Partial<ListParts> & { readonly extra?: readonly Extension[] };
/** A root, a leaf under it, and a list of the root. */
export async function listed(
  wish: Wish | ((root: HandMade, leaf: HandMade) => Wish),
  {
    root = {},
    leaf = {},
    ...over
  }: { root?: Parts; leaf?: Parts } & Omit<Partial<LimboRequest>, 'leaf'> = {},
): Promise<LimboRequest> {
  const anchor = await makeRoot(root);
  const holder = await makeLeaf(anchor, leaf);
  const list = await makeListOf(anchor, typeof wish === 'function' ? wish(anchor, holder) : wish);
  return { leaf: holder, trust: [anchor], crls: [list], ...over };
}

export const someone: ListEntry = { serial: '5a5a' };
export const revoking =
  (entry: Partial<ListEntry> = {}, more: Wish = {}) =>
  (_: HandMade, leaf: HandMade): Wish => ({ entries: [{ serial: leaf.serial, ...entry }], ...more });
export const time = (text: string): Uint8Array => writeTime(new Date(text));
/** Nothing is known of the certificate, and nothing good. */
export const unknown = 'revocation-unavailable';
