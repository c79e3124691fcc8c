import type { KeyObject } from 'node:crypto';
import type { Party } from './party.ts';

/** More than any run needs; a lab that goes on issuing must not fill the memory. */
const mostKept = 64;

/**
 * Keeps what the TLS library makes of a party: reading a key, certificates and authorities costs more than the handshake
 * itself, and a run plays the same few parties again and again. A thing is found again by what the party shows, whom it
 * trusts and the options it was made with, and forgotten with the key. Holds keys inside the TLS library, never text.
 */
export function keepByParty<T>(): (party: Party, options: object, make: () => T) => T {
  const byKey = new WeakMap<KeyObject, Map<string, T>>();
  const ofNobody = new Map<string, T>();
  return ({ identity, policy }, options, make) => {
    const ofParty = identity === null ? ofNobody : (byKey.get(identity.key) ?? new Map<string, T>());
    if (identity !== null) byKey.set(identity.key, ofParty);
    const shown = identity === null ? [] : [identity.certificate, ...identity.chain];
    const name = JSON.stringify([
      shown.map(({ sha256 }) => sha256),
      policy.trust.map(({ sha256 }) => sha256),
      options,
    ]);
    const found = ofParty.get(name);
    if (found !== undefined) return found;
    const made = make();
    if (ofParty.size >= mostKept) ofParty.clear();
    ofParty.set(name, made);
    return made;
  };
}
