import { get } from 'node:http';
import type { Certificate } from '../pki/certificates/certificate.ts';
import { parseRevocationList, type RevocationList } from '../pki/revocation/revocation-list.ts';
import { listLimitBytes } from '../contract/methods.ts';
import type { PeerPolicy } from './party.ts';
import { phaseTimeoutMs } from './party.ts';

export interface RevocationSources {
  /** Lists at hand, as files of the dossier. */
  readonly local: readonly RevocationList[];
  /** Where to fetch the list of an address found in a certificate; null for one that is not to be fetched. */
  readonly addressOf: (crlUrl: string) => string | null;
  readonly timeoutMs?: number;
}

/** Fetches a list over HTTP (RFC 5280 §4.2.1.13); null when it cannot be had or read. Never rejects. */
export async function fetchRevocationList(
  url: string,
  timeoutMs = phaseTimeoutMs,
): Promise<RevocationList | null> {
  const bytes = await fetchBytes(url, timeoutMs);
  if (bytes === null) return null;
  try {
    return parseRevocationList(bytes);
  } catch {
    // Whatever an address gave.
    return null;
  }
}

function fetchBytes(url: string, timeoutMs: number): Promise<Buffer | null> {
  return new Promise((resolve) => {
    try {
      // The deadline is for the whole answer: a server that drips octets must not hold a party up.
      const request = get(url, { signal: AbortSignal.timeout(timeoutMs), agent: false }, (response) => {
        const parts: Buffer[] = [];
        let size = 0;
        response.on('error', () => resolve(null));
        if (response.statusCode !== 200) {
          response.destroy();
          resolve(null);
          return;
        }
        response.on('data', (part: Buffer) => {
          parts.push(part);
          size += part.length;
          if (size > listLimitBytes) response.destroy(new Error('too large'));
        });
        response.on('end', () => resolve(Buffer.concat(parts)));
      });
      request.on('error', () => resolve(null));
    } catch {
      // An address that is not one of HTTP (ldap, a typing error in a certificate).
      resolve(null);
    }
  });
}

/**
 * A source of revocation lists for policies: those at hand, and those that the certificates of a path name by HTTP.
 * Each address is fetched once for as long as the source lives, as an HTTP cache would; LDAP is never asked.
 */
export function openRevocationSource(sources: RevocationSources): PeerPolicy['revocationLists'] {
  const fetched = new Map<string, Promise<RevocationList | null>>();
  // Bound by its own deadline and by no caller's signal: others may be waiting for the same list.
  const fetchOnce = (url: string): Promise<RevocationList | null> => {
    const known = fetched.get(url);
    if (known !== undefined) return known;
    const fetching = fetchRevocationList(url, sources.timeoutMs);
    fetched.set(url, fetching);
    return fetching;
  };
  return async (path) => {
    const addresses = listAddresses(path).flatMap((url) => sources.addressOf(url) ?? []);
    const lists = await Promise.all(addresses.map((url) => fetchOnce(url)));
    return [...sources.local, ...lists.filter((list) => list !== null)];
  };
}

/** HTTP addresses of the lists that cover a path; the anchor at its end answers for itself. */
export function listAddresses(path: readonly Certificate[]): string[] {
  const judged = path.length > 1 ? path.slice(0, -1) : path;
  const urls = judged.flatMap(({ crlUrls }) => crlUrls).filter((url) => /^http:\/\//i.test(url));
  return [...new Set(urls)];
}
