import type { AuthorityRole } from '../../contract/words.ts';
import type { Inventory } from '../../dossier/inventory.ts';
import type { Certificate } from '../../pki/certificates/certificate.ts';
import type { RevocationList } from '../../pki/revocation/revocation-list.ts';

/** What the dossier holds of a group of authorities. */
export interface AuthoritiesAtHand {
  readonly roots: readonly Certificate[];
  readonly intermediates: readonly Certificate[];
  readonly lists: readonly RevocationList[];
}

export function authoritiesAtHand(inventory: Inventory, role: AuthorityRole): AuthoritiesAtHand {
  const certificates = inventory.authorities
    .filter((stored) => stored.role === role)
    .map(({ certificate }) => certificate);
  return {
    roots: certificates.filter(({ selfIssued }) => selfIssued),
    intermediates: certificates.filter(({ selfIssued }) => !selfIssued),
    lists: inventory.revocationLists.filter((stored) => stored.role === role).map(({ list }) => list),
  };
}
