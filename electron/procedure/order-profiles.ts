import type { Profile } from '../contract/views.ts';
import type { OrderId } from '../contract/words.ts';
import { fqdnOf } from './domain-rules.ts';
import { pspClientName } from './values-to-enter.ts';

export { pspClientName } from './values-to-enter.ts';

/** What an order is called, on paper and on PFCNG, and what its certificate must carry. */
export interface OrderProfile {
  readonly order: OrderId;
  /** Name in the procedure. */
  readonly officialName: 'ORG_AUTH_CLI' | 'SSL_SERVEUR';
  /** Names on the site, which are not those of the procedure. */
  readonly pfcngOffer: 'ORG' | 'SERV';
  readonly pfcngUsage: 'AUTH_CLI' | 'SSL_SERV';
  /** Exact sets (RFC 5280 4.2.1.3 and 4.2.1.12): SSL_SERV may also act as a client, so a subset proves nothing. */
  readonly keyUsage: readonly string[];
  readonly extendedKeyUsage: readonly string[];
}

export const orderProfiles: Readonly<Record<OrderId, OrderProfile>> = {
  'auth-cli': {
    order: 'auth-cli',
    officialName: 'ORG_AUTH_CLI',
    pfcngOffer: 'ORG',
    pfcngUsage: 'AUTH_CLI',
    keyUsage: ['digitalSignature'],
    extendedKeyUsage: ['clientAuth'],
  },
  'ssl-serveur': {
    order: 'ssl-serveur',
    officialName: 'SSL_SERVEUR',
    pfcngOffer: 'SERV',
    pfcngUsage: 'SSL_SERV',
    keyUsage: ['digitalSignature', 'keyEncipherment'],
    extendedKeyUsage: ['serverAuth', 'clientAuth'],
  },
};

/** The CN to ask for (clauses order.3.auth-cli and order.3.ssl-serveur); null until the GAP server has a valid name. */
export function orderCommonName(order: OrderId, profile: Profile): string | null {
  return order === 'auth-cli' ? pspClientName : fqdnOf(profile);
}
