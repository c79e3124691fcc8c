import { createHash } from 'node:crypto';
import { targetKinds, type TargetKind } from '../contract/views.ts';
import type { AuthorityRole, OrderId } from '../contract/words.ts';
import type { Certificate } from '../pki/certificates/certificate.ts';
import type { RevocationList } from '../pki/revocation/revocation-list.ts';

/** Where things are in a dossier. Names are told from contents, so that the same thing is never there twice. */

/** Name in the vault of the key of an order. */
export function orderKeyName(order: OrderId, spkiSha256: string): string {
  return `${order}.${spkiSha256}`;
}

/** Name in the vault of a key that came alone: it waits for its certificate. */
export function waitingKeyName(spkiSha256: string): string {
  return `waiting.${spkiSha256}`;
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

/**
 * One list an issuer and scope: a newer one takes the place of the older, and of no other. The complete list has the plain name.
 * @param signer where another authority of the same name has the plain one
 */
export function revocationListPath(
  role: AuthorityRole,
  list: Pick<RevocationList, 'issuer' | 'scopeKey' | 'deltaBase'>,
  signer?: Pick<Certificate, 'spkiSha256'>,
): string {
  const issuer = createHash('sha256').update(list.issuer.der, 'hex').digest('hex');
  const isComplete = list.scopeKey === '' && list.deltaBase === null;
  const part = [list.deltaBase === null ? 'base' : 'delta', list.scopeKey, signer?.spkiSha256 ?? ''].join();
  const suffix = createHash('sha256').update(part).digest('hex').slice(0, 16);
  return `authorities/${role}/${issuer}${isComplete && signer === undefined ? '' : `-${suffix}`}.crl`;
}

/** Name in the vault of the key of the test terminal. */
export function terminalKeyName(spkiSha256: string): string {
  return `terminal.${spkiSha256}`;
}

/** The test terminal in use: its certificate, then the authorities that came with it. */
export const terminalPath = 'terminal/terminal.pem';

/**
 * Sorts by date; without the colons of ISO 8601, which Windows does not store. Names what was tested, so that the newest
 * run of a kind is found without reading the others; runs of before there were kinds are rehearsals.
 */
export function runPath(run: {
  readonly startedAt: string;
  readonly runId: string;
  readonly target: { readonly kind: TargetKind };
}): string {
  const day = new Date(run.startedAt).toISOString().replace(/:/g, '-');
  return `runs/${day}-${run.target.kind}-${run.runId.replace(/[^\w-]/g, '')}.json`;
}

/** What a run's file is about, by its name. */
export function targetKindOfRun(fileName: string): TargetKind {
  const kind = /^[\d-]+T[\d-]+[.]\d+Z-([a-z-]+)-[\w-]+[.]json$/.exec(fileName)?.[1] ?? '';
  return targetKinds.find((known) => kind.startsWith(known)) ?? 'rehearsal';
}
