import type { OrderId } from '../contract/words.ts';
import type { Certificate } from '../pki/certificates/certificate.ts';
import { orderProfiles } from '../procedure/order-profiles.ts';
import { pspClientName } from '../procedure/values-to-enter.ts';

/**
 * The order that a certificate's usages, else its name, say it is for; null for any other usage (SIGN, a card's).
 * An SSL_SERV certificate has both usages of TLS, an AUTH_CLI one that of a client alone.
 */
export function orderOfUsage({
  extendedKeyUsage,
  commonName,
}: Pick<Certificate, 'extendedKeyUsage' | 'commonName'>): OrderId | null {
  const usages = extendedKeyUsage ?? [];
  if (usages.includes('serverAuth')) return 'ssl-serveur';
  const isClient = orderProfiles['auth-cli'].extendedKeyUsage.every((usage) => usages.includes(usage));
  if (isClient || commonName === pspClientName) return 'auth-cli';
  return null;
}
