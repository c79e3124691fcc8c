import type { ReasonCode } from '../contract/words.ts';
import type { Party } from './party.ts';
import { codeOf } from './tls-errors.ts';

/** Options of Node's TLS that carry what a party shows and whom it trusts. Holds a private key: never logged. */
export interface IdentityMaterial {
  readonly cert?: string;
  readonly key?: string;
  /** Only for the library's own opinion: our verdict never comes from it. */
  readonly ca: string[];
}

/** Why no server and no client could start with an identity. */
export interface UnusableIdentity {
  readonly reason: ReasonCode;
  readonly libraryError: string;
}

function materialOf({ identity, policy }: Party): IdentityMaterial {
  const ca = policy.trust.map(({ pem }) => pem);
  if (identity === null) return { ca };
  const { certificate, chain, key } = identity;
  return {
    cert: `${[certificate, ...chain].map(({ pem }) => pem.trimEnd()).join('\n')}\n`,
    key: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
    ca,
  };
}

/**
 * Starts a TLS end with what a party shows. A key that is not the certificate's, or one that the TLS library refuses
 * to load, is a result: whoever installs it meets it at the start of the server or of the call. Any other error is thrown.
 */
export function startWithIdentity<T>(
  party: Party,
  start: (material: () => IdentityMaterial) => T,
): { readonly usable: true; readonly started: T } | ({ readonly usable: false } & UnusableIdentity) {
  try {
    return { usable: true, started: start(() => materialOf(party)) };
  } catch (error) {
    const libraryError = codeOf(error);
    // The library's errors bear its codes; what bears none, or one of Node's for a wrong argument, is our own fault.
    if (!/^ERR_(?!INVALID_ARG)/.test(libraryError)) throw error;
    return { usable: false, reason: reasonOf(libraryError), libraryError };
  }
}

function reasonOf(libraryError: string): ReasonCode {
  if (/KEY_(?:VALUES|TYPE)_MISMATCH/.test(libraryError)) return 'wrong-key';
  return /TOO_SMALL|TOO_WEAK/.test(libraryError) ? 'weak-algorithm' : 'other';
}
