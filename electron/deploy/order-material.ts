import { FaultError } from '../contract/faults.ts';
import type { Message } from '../contract/words.ts';
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
 * authorities of the other end; the latest list that each of them signed.
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
    list: latestListOf(authority, request.revocationLists, at),
  }));
  return {
    chain,
    authorities,
    lists: found.flatMap(({ list }) => list ?? []),
    listsCoverAll: found.every(({ list }) => list !== null),
    warnings: [
      ...(chain.length > 0 || isSelfSigned(certificate)
        ? []
        : [warning('chain-missing', { name: certificate.commonName })]),
      ...authorities.flatMap((authority) => rootWarnings(authority, authorities)),
      ...found.flatMap(({ authority, list }) => listWarnings(authority, list, role, at)),
    ],
  };
}

/** Intermediates first, then roots, each once; what is no authority is left out. */
function orderAuthorities(given: readonly Certificate[]): Certificate[] {
  const distinct = [...new Map(given.map((one) => [one.sha256, one])).values()].filter(({ isCa }) => isCa);
  return [...distinct.filter((one) => !isSelfSigned(one)), ...distinct.filter(isSelfSigned)];
}

function latestListOf(
  authority: Certificate,
  lists: readonly RevocationList[],
  at: Date,
): RevocationList | null {
  const own = lists.filter(
    (list) =>
      sameName(list.issuer, authority.subject) &&
      // A server reads one list an authority: a partial one, taken alone, would hide revocations.
      limitOf(list) === null &&
      list.thisUpdate <= at &&
      list.isSignedBy(authority),
  );
  return own.sort((a, b) => b.thisUpdate.getTime() - a.thisUpdate.getTime())[0] ?? null;
}

/** OpenSSL, and with it most servers, trusts an authority only up to its root. */
function rootWarnings(authority: Certificate, authorities: readonly Certificate[]): Message[] {
  const isAnchored = isSelfSigned(authority) || authorities.some((one) => authority.isSignedBy(one));
  return isAnchored ? [] : [warning('root-missing', { name: authority.commonName })];
}

function listWarnings(
  authority: Certificate,
  list: RevocationList | null,
  role: DeploymentRole,
  at: Date,
): Message[] {
  const name = authority.commonName;
  // Annex: revocation of server certificates, the PSP's, is optional; a client does without a list.
  if (list === null) return role === 'server' ? [warning('list-missing', { name })] : [];
  if (list.nextUpdate === null || list.nextUpdate > at) return [];
  return [warning('list-stale', { name, nextUpdateDate: list.nextUpdate.toISOString() })];
}

const warning = messagesUnder('deploy.warnings');
