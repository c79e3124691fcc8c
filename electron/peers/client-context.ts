import { createSecureContext, type SecureContext } from 'node:tls';
import type { IdentityMaterial } from './identity-material.ts';
import { keepByParty } from './keep-by-party.ts';
import type { Party, ProtocolChoice } from './party.ts';

const kept = keepByParty<SecureContext>();

/**
 * The TLS library's context of a client, made once for what a party shows, whom it trusts and what it knows of TLS.
 *
 * Throws what the library throws of a key that is not the certificate's, or of a choice that it does not know.
 */
export function clientContext(
  party: Party,
  material: () => IdentityMaterial,
  protocol: ProtocolChoice = {},
): SecureContext {
  return kept(party, protocol, () => createSecureContext({ ...material(), ...protocol }));
}
