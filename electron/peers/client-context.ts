import { createSecureContext, type SecureContext } from 'node:tls';
import type { Identity } from '../lab/lab.ts';
import type { Certificate } from '../pki/certificate.ts';
import type { IdentityMaterial } from './identity-material.ts';
import type { Party, ProtocolChoice } from './party.ts';

/** By whom is trusted, then by what is shown; forgotten with them. Holds keys inside the TLS library, never text. */
const kept = new WeakMap<readonly Certificate[], WeakMap<Identity | readonly Certificate[], SecureContext>>();

/**
 * The TLS library's context of a client. Making one (reading a key, certificates, authorities) costs more than the
 * handshake itself, and a battery plays the same few clients again and again.
 *
 * Throws what the library throws of a key that is not the certificate's, or of a choice that it does not know.
 */
export function clientContext(
  { identity, policy: { trust } }: Party,
  material: () => IdentityMaterial,
  protocol: ProtocolChoice = {},
): SecureContext {
  if (Object.keys(protocol).length > 0) return createSecureContext({ ...material(), ...protocol });
  const ofTrust = kept.get(trust) ?? new WeakMap<Identity | readonly Certificate[], SecureContext>();
  kept.set(trust, ofTrust);
  // A client that shows nothing is known by whom it trusts alone.
  const who = identity ?? trust;
  const context = ofTrust.get(who) ?? createSecureContext({ ...material() });
  ofTrust.set(who, context);
  return context;
}
