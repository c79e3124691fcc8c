import { FaultError } from '../contract/faults.ts';
import type { ListLimit, Message } from '../contract/words.ts';
import type { Certificate } from '../pki/certificates/certificate.ts';
import { sameName } from '../pki/asn1/distinguished-name.ts';
import { spkiSha256 } from '../pki/keys/key.ts';
import { limitOf } from '../pki/revocation/list-limit.ts';
import { buildChain, isSelfSigned } from '../pki/path/path-building.ts';
import type { RevocationList } from '../pki/revocation/revocation-list.ts';
import type { DeploymentRole } from '../contract/deployment-kinds.ts';
import type { BundleRequest } from './bundle.ts';
import { messagesUnder } from '../texts/message.ts';

/** Certificates and lists in the order in which servers want them, and what is wrong with them. */
export interface OrderedMaterial {
  readonly chain: readonly Certificate[];
  readonly authorities: readonly Certificate[];
  readonly lists: readonly RevocationList[];
  readonly listsCoverAll: boolean;
  readonly warnings: readonly Message[];
}

/**
 * Puts what was given in order: intermediates above the certificate, nearest first and without the root (RFC 8446 §4.4.2);
 * authorities of the other end; the latest lists that each of them signed.
 *
 * Throws CERTIFICATE_WITHOUT_KEY {name} when the key is not the certificate's, INVALID_INPUT {field: peerAuthorities}
 * when there is nobody to trust.
 */
export function orderMaterial(request: BundleRequest, role: DeploymentRole): OrderedMaterial {
  const { identity, at } = request;
  const { certificate, key } = identity;
  if (spkiSha256(key) !== certificate.spkiSha256) {
    throw new FaultError('CERTIFICATE_WITHOUT_KEY', { name: certificate.commonName });
  }
  const chain = buildChain(certificate, identity.chain, [])
    .path.slice(1)
    .filter((one) => !isSelfSigned(one));
  const authorities = orderAuthorities(request.peerAuthorities);
  if (authorities.length === 0) throw new FaultError('INVALID_INPUT', { field: 'peerAuthorities' });
  const found = authorities.map((authority) => ({
    authority,
    lists: listsForServers(authority, request.revocationLists, at),
    delta: newestDelta(authority, request.revocationLists, at),
    hasAuthorities: authorities.some((one) => one !== authority && one.isSignedBy(authority)),
  }));
  return {
    chain,
    authorities,
    lists: found.flatMap(({ lists }) => lists),
    listsCoverAll: found.every(coversAll),
    warnings: [
      ...(chain.length > 0 || isSelfSigned(certificate)
        ? []
        : [warning('chain-missing', { name: certificate.commonName })]),
      ...authorities.flatMap((authority) => rootWarnings(authority, authorities)),
      ...found.flatMap((one) => listWarnings(one, role, at)),
    ],
  };
}

/** Intermediates first, then roots, each once; what is no authority is left out. */
function orderAuthorities(given: readonly Certificate[]): Certificate[] {
  const distinct = [...new Map(given.map((one) => [one.sha256, one])).values()].filter(({ isCa }) => isCa);
  return [...distinct.filter((one) => !isSelfSigned(one)), ...distinct.filter(isSelfSigned)];
}

/** An authority of the other end, and what tells of the certificates that it issued. */
interface FoundLists {
  readonly authority: Certificate;
  readonly lists: readonly RevocationList[];
  readonly delta: RevocationList | null;
  /** Whether it issued another of the authorities. */
  readonly hasAuthorities: boolean;
}

/** Those that the authority signed and that hold at that time, newest first. */
function listsOf(
  authority: Certificate,
  lists: readonly RevocationList[],
  at: Date,
): readonly RevocationList[] {
  return lists
    .filter(
      (list) =>
        sameName(list.issuer, authority.subject) && list.thisUpdate <= at && list.isSignedBy(authority),
    )
    .toSorted((a, b) => b.thisUpdate.getTime() - a.thisUpdate.getTime());
}

/**
 * The newest list of each scope that OpenSSL and Java look into without being asked: complete, of a distribution point, of end
 * entities or of authorities. Deltas, lists of some reasons and indirect ones they leave aside, or refuse everybody for.
 */
function listsForServers(
  authority: Certificate,
  lists: readonly RevocationList[],
  at: Date,
): readonly RevocationList[] {
  const readable: readonly (ListLimit | null)[] = [null, 'users-only', 'authorities-only'];
  const own = listsOf(authority, lists, at).filter((list) => readable.includes(limitOf(list)));
  const complete = own.findIndex(({ scopeKey }) => scopeKey === '');
  // What the complete list tells, the older ones beside it need not.
  const useful = complete === -1 ? own : own.slice(0, complete + 1);
  return useful.filter(
    (list, index) => useful.findIndex(({ scopeKey }) => scopeKey === list.scopeKey) === index,
  );
}

/** A delta that is newer than every list that servers read: what it revokes, they do not know yet. */
function newestDelta(
  authority: Certificate,
  lists: readonly RevocationList[],
  at: Date,
): RevocationList | null {
  const [delta] = listsOf(authority, lists, at).filter((list) => limitOf(list) === 'delta' && list.size > 0);
  const [newest] = listsForServers(authority, lists, at);
  return delta !== undefined && newest !== undefined && delta.thisUpdate > newest.thisUpdate ? delta : null;
}

/** Whether the lists tell of all that the authority is here for: terminals, and the authorities that it issued. */
function coversAll({ lists, hasAuthorities }: FoundLists): boolean {
  const limits = lists.map(limitOf);
  return limits.includes(null) || limits.includes(hasAuthorities ? 'authorities-only' : 'users-only');
}

/** OpenSSL, and with it most servers, trusts an authority only up to its root. */
function rootWarnings(authority: Certificate, authorities: readonly Certificate[]): Message[] {
  const isAnchored = isSelfSigned(authority) || authorities.some((one) => authority.isSignedBy(one));
  return isAnchored ? [] : [warning('root-missing', { name: authority.commonName })];
}

function listWarnings(found: FoundLists, role: DeploymentRole, at: Date): Message[] {
  const { lists, delta, authority } = found;
  const name = authority.commonName;
  // Annex: revocation of server certificates, the PSP's, is optional; a client does without a list.
  if (!coversAll(found)) return role === 'server' ? [warning('list-missing', { name })] : [];
  return [
    ...lists
      .flatMap(({ nextUpdate }) => (nextUpdate === null || nextUpdate > at ? [] : [nextUpdate]))
      .map((nextUpdate) => warning('list-stale', { name, nextUpdateDate: nextUpdate.toISOString() })),
    ...(delta === null
      ? []
      : [warning('list-delta', { name, count: delta.size, listDate: delta.thisUpdate.toISOString() })]),
  ];
}

const warning = messagesUnder('deploy.warnings');
