import type { KeyObject } from 'node:crypto';
import type { Certificate } from '../certificates/certificate.ts';
import { mint, mintKey, type Minted } from './mint.ts';

/** A leaf with an RSA key, and the two authorities above it. */
export interface MintedChain {
  readonly key: KeyObject;
  readonly certificate: Certificate;
  readonly chain: readonly Certificate[];
  readonly middle: Minted;
}

export async function mintChain(): Promise<MintedChain> {
  const root = await mint({ subject: 'C=FR, CN=Root', ca: {} });
  const middle = await mint({ subject: 'C=FR, CN=Middle', issuer: root, ca: { pathLength: 0 } });
  const key = await mintKey(2048);
  const { certificate } = await mint({ subject: 'CN=gap.editeur.fr', issuer: middle, key });
  return { key, certificate, chain: [middle.certificate, root.certificate], middle };
}
