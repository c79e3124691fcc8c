import { KeyObject } from 'node:crypto';
import type { Certificate } from '../certificates/certificate.ts';
import { mint, mintKeys, type Minted } from './mint.ts';

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
  const keys = await mintKeys(2048);
  const { certificate } = await mint({ subject: 'CN=gap.editeur.fr', issuer: middle, keys });
  const key = KeyObject.from(keys.privateKey);
  return { key, certificate, chain: [middle.certificate, root.certificate], middle };
}
