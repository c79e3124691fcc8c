import type { Certificate } from '../../pki/certificates/certificate.ts';
import { sameName } from '../../pki/asn1/distinguished-name.ts';
import { allReasons, reasonsCovered } from '../../pki/revocation/distribution-scope.ts';
import { limitOf, type ListLimit } from '../../pki/revocation/list-limit.ts';
import { parseRevocationList, type RevocationList } from '../../pki/revocation/revocation-list.ts';
import type { Inventory } from '../inventory.ts';
import { revocationListPath } from '../layout.ts';
import type { Finding, IntakeContext } from './finding.ts';
import { messageOf } from '../../texts/message.ts';

/**
 * Takes a CRL whose issuer is an authority of the dossier and whose signature holds (RFC 5280 §6.3.3). One list an authority is
 * kept: neither an older one, nor one that tells of a part, nor one that does not hold yet, takes the place of the
 * complete one. LIST_NOT_SIGNED_BY_ISSUER{issuer}, LIST_NOT_COMPLETE{issuer, limit}, LIST_NOT_YET_VALID{issuer, fromDate}.
 */
export async function takeRevocationList(context: IntakeContext, list: RevocationList): Promise<Finding> {
  const { dossier } = context;
  const issuer = list.issuer.text;
  const inventory = await dossier.inventory();
  const { authorities } = inventory;
  const signer = authorities.find(
    ({ certificate }) => sameName(certificate.subject, list.issuer) && list.isSignedBy(certificate),
  );
  if (signer === undefined) {
    const claimed = authorities.some(({ certificate }) => sameName(certificate.subject, list.issuer));
    return {
      outcome: 'refused',
      message: messageOf('intake.listRefused', { issuer }),
      fault: claimed
        ? { code: 'LIST_NOT_SIGNED_BY_ISSUER', params: { issuer } }
        : { code: 'AUTHORITY_ROLE_UNKNOWN', params: { name: issuer } },
    };
  }
  const listDate = list.thisUpdate.toISOString();
  const path = revocationListPath(signer.role, list);
  const bytes = await dossier.store.read(path);
  const present = bytes === null ? null : parseRevocationList(bytes);
  const around = { context, inventory, signer: signer.certificate };
  const limit = limitHere(list, { ...around, present });
  if (limit !== null) {
    return {
      outcome: 'refused',
      message: messageOf('intake.listPartial', { issuer, listDate, limit }),
      fault: { code: 'LIST_NOT_COMPLETE', params: { issuer, limit } },
    };
  }
  if (list.thisUpdate > dossier.now()) {
    return {
      outcome: 'refused',
      message: messageOf('intake.listTooEarly', { issuer, listDate }),
      fault: { code: 'LIST_NOT_YET_VALID', params: { issuer, fromDate: listDate } },
    };
  }
  const params = { issuer, count: list.size, listDate };
  // What earlier versions took, or other hands put there, may be of those that are refused: it holds no place.
  const holdsPlace =
    present !== null &&
    limitHere(present, { ...around, present: null }) === null &&
    present.thisUpdate <= dossier.now();
  if (holdsPlace && present.thisUpdate >= list.thisUpdate) {
    return { outcome: 'known', message: messageOf('intake.listKnown', params) };
  }
  await dossier.store.write(path, list.pem);
  await dossier.journal({ event: 'revocation-list-taken', params: { role: signer.role, at: listDate } });
  return { outcome: 'taken', message: messageOf('intake.listTaken', params) };
}

interface Surroundings {
  readonly context: IntakeContext;
  readonly inventory: Inventory;
  readonly signer: Certificate;
  /** The list whose place would be taken. */
  readonly present: RevocationList | null;
}

/**
 * A list that names its distribution point covers the certificates that point there (RFC 5280 §6.3.3 (b)(2)(i)). It counts as
 * complete where all the authority's certificates of this dossier do, or where the address is the official one of a
 * pinned authority; where the dossier knows of neither, it takes the place of none but a list of the same point.
 */
function limitHere(list: RevocationList, around: Surroundings): ListLimit | 'partition' | null {
  const limit = limitOf(list);
  const names = list.scope?.names ?? [];
  if (limit !== null || names.length === 0) return limit;
  const { context, inventory, signer, present } = around;
  const known = certificatesOf(inventory).filter(
    (one) => !one.selfIssued && sameName(one.issuer, signer.subject) && one.isSignedBy(signer),
  );
  if (known.length > 0) {
    return known.every((one) => reasonsCovered(list, one) === allReasons) ? null : 'partition';
  }
  const official = context.pins.find(({ sha256 }) => sha256 === signer.sha256)?.crlUrl;
  const isOfficial = names.some(({ type, value }) => type === 'uri' && value === official);
  return isOfficial || present === null || present.scopeKey === list.scopeKey ? null : 'partition';
}

function certificatesOf({ orders, authorities }: Inventory): readonly Certificate[] {
  const stored = [...Object.values(orders).flatMap(({ certificates }) => certificates), ...authorities];
  return stored.map(({ certificate }) => certificate);
}
