import type { KeyObject } from 'node:crypto';
import { spkiSha256 } from '../pki/keys/key.ts';
import type { SubjectName } from './names.ts';

/** Who signs a certificate or a list. */
export interface Signer {
  readonly subject: SubjectName;
  readonly privateKey: KeyObject;
}

const digests = new WeakMap<KeyObject, string>();

/** `spkiSha256`, computed once a key: a role's key is compared with each of its certificates. */
export function publicKeyDigest(key: KeyObject): string {
  const known = digests.get(key);
  if (known !== undefined) return known;
  const digest = spkiSha256(key);
  digests.set(key, digest);
  return digest;
}
