import type { RevocationPoint } from '../../lab/lab.ts';
import type { PeerPolicy } from '../../peers/party.ts';
import { openRevocationSource } from '../../peers/revocation-lists.ts';
import type { Certificate } from '../../pki/certificates/certificate.ts';
import type { RevocationList } from '../../pki/revocation/revocation-list.ts';

/** How long a fetched list serves, in milliseconds: a certificate revoked while calls come is soon refused. */
const freshMs = 5000;

/**
 * How the simulated PSP judges the GAP: the annex makes the revocation of its certificate mandatory. The lab's lists come
 * from its revocation point, on the loopback interface; others from the dossier's files alone.
 */
export function pspPolicy(o: {
  trust: readonly Certificate[];
  knownIntermediates: readonly Certificate[];
  revocationLists: readonly RevocationList[];
  point: RevocationPoint;
  now: () => Date;
}): PeerPolicy {
  const { trust, knownIntermediates, revocationLists: local, point, now } = o;
  const addressOf = (url: string): string | null =>
    URL.canParse(url) && new URL(url).hostname === '127.0.0.1' ? point.urlFor(url, 'current') : null;
  let source = openRevocationSource({ local, addressOf });
  let openedAt = performance.now();
  return {
    trust,
    knownIntermediates,
    purpose: 'client',
    revocation: 'mandatory',
    now,
    revocationLists(path) {
      if (performance.now() - openedAt > freshMs) {
        source = openRevocationSource({ local, addressOf });
        openedAt = performance.now();
      }
      return source(path);
    },
  };
}
