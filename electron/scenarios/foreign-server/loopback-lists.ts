import type { RevocationPoint } from '../../lab/lab.ts';

/**
 * Where to fetch the list that a certificate names: the lab's, from the loopback interface. What other authorities publish
 * is not fetched in a test: their lists come from the dossier's files.
 */
export function loopbackLists(point: RevocationPoint): (url: string) => string | null {
  return (url) =>
    URL.canParse(url) && new URL(url).hostname === '127.0.0.1' ? point.urlFor(url, 'current') : null;
}
