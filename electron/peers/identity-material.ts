import { createSecureContext } from 'node:tls';
import type { ReasonCode } from '../contract/words.ts';
import { spkiSha256 } from '../pki/key.ts';
import { codeOf } from './tls-errors.ts';
import type { Party } from './party.ts';

/** Options of Node's TLS that carry what a party shows and whom it trusts. Holds a private key: never logged. */
export interface IdentityMaterial {
  readonly cert?: string;
  readonly key?: string;
  /** Only for the library's own opinion: our verdict never comes from it. */
  readonly ca: string[];
}

export type MaterialResult =
  | { readonly usable: true; readonly material: IdentityMaterial }
  | { readonly usable: false; readonly reason: ReasonCode; readonly libraryError: string };

/**
 * Prepares what a party shows. A key that is not the certificate's, or one that the TLS library refuses to load, is a
 * result: no server or client could start with it.
 */
export function prepareIdentity({ identity, policy }: Party): MaterialResult {
  const ca = policy.trust.map(({ pem }) => pem);
  if (identity === null) return { usable: true, material: { ca } };
  const { certificate, chain, key } = identity;
  const material = {
    cert: [certificate, ...chain].map(({ pem }) => pem.trimEnd()).join('\n') + '\n',
    key: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
    ca,
  };
  // Asked before the library is: its own words for a mismatch differ between OpenSSL and BoringSSL.
  const isWrongKey = spkiSha256(key) !== certificate.spkiSha256;
  try {
    createSecureContext({ cert: material.cert, key: material.key });
  } catch (error) {
    const libraryError = codeOf(error);
    const isWeak = /TOO_SMALL|TOO_WEAK/.test(libraryError);
    return {
      usable: false,
      reason: isWrongKey ? 'wrong-key' : isWeak ? 'weak-algorithm' : 'other',
      libraryError,
    };
  }
  return isWrongKey
    ? { usable: false, reason: 'wrong-key', libraryError: 'KEY_VALUES_MISMATCH' }
    : { usable: true, material };
}
