import { createHash } from 'node:crypto';
import type { AuthorityRole, OrderId } from '../contract/words.ts';
import type { Certificate } from '../pki/certificate.ts';
import type { RevocationList } from '../pki/revocation-list.ts';

/** Where things are in a dossier. Names are told from contents, so that the same thing is never there twice. */

/** Name in the vault of the key of an order. */
export function orderKeyName(order: OrderId, spkiSha256: string): string {
  return `${order}.${spkiSha256}`;
}

export function requestPath(order: OrderId, spkiSha256: string): string {
  return `requests/${order}.${spkiSha256}.pem`;
}

export function certificatePath(order: OrderId, certificate: Pick<Certificate, 'sha256'>): string {
  return `certificates/${order}.${certificate.sha256}.pem`;
}

export function authorityPath(role: AuthorityRole, certificate: Pick<Certificate, 'sha256'>): string {
  return `authorities/${role}/${certificate.sha256}.pem`;
}

/** One list an issuer: a newer one takes the place of the older. */
export function revocationListPath(role: AuthorityRole, list: Pick<RevocationList, 'issuer'>): string {
  return `authorities/${role}/${createHash('sha256').update(list.issuer.der, 'hex').digest('hex')}.crl`;
}

/** Sorts by date; without the colons of ISO 8601, which Windows does not store. */
export function runPath(run: { readonly startedAt: string; readonly runId: string }): string {
  return `runs/${new Date(run.startedAt).toISOString().replace(/:/g, '-')}-${run.runId.replace(/[^\w-]/g, '')}.json`;
}
