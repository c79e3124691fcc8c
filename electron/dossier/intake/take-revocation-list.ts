import type { Certificate } from '../../pki/certificates/certificate.ts';
import { sameName } from '../../pki/asn1/distinguished-name.ts';
import { limitOf } from '../../pki/revocation/list-limit.ts';
import { parseRevocationList, type RevocationList } from '../../pki/revocation/revocation-list.ts';
import type { AuthorityRole, Message } from '../../contract/words.ts';
import type { Dossier } from '../dossier.ts';
import type { StoredAuthority, StoredRevocationList } from '../inventory.ts';
import { revocationListPath } from '../layout.ts';
import type { Finding, IntakeContext } from './finding.ts';
import { messageOf } from '../../texts/message.ts';

/**
 * Takes a CRL whose issuer is an authority of the dossier and whose signature holds (RFC 5280 §6.3.3). One list is kept for each
 * issuer and scope (§5.2.5), deltas beside their base (§5.2.4): a list takes the place of an older one of its own kind, and
 * of no other. LIST_NOT_SIGNED_BY_ISSUER{issuer}, LIST_NOT_USABLE{issuer, limit}, LIST_NOT_YET_VALID{issuer, fromDate}.
 */
export async function takeRevocationList(context: IntakeContext, list: RevocationList): Promise<Finding> {
  const { dossier } = context;
  const issuer = list.issuer.text;
  const { authorities, revocationLists } = await dossier.inventory();
  const namesakes = authorities.filter(({ certificate }) => sameName(certificate.subject, list.issuer));
  const signer = namesakes.find(({ certificate }) => list.isSignedBy(certificate));
  if (signer === undefined) {
    return {
      outcome: 'refused',
      message: messageOf('intake.listRefused', { issuer }),
      fault:
        namesakes.length > 0
          ? { code: 'LIST_NOT_SIGNED_BY_ISSUER', params: { issuer } }
          : { code: 'AUTHORITY_ROLE_UNKNOWN', params: { name: issuer } },
    };
  }
  const listDate = list.thisUpdate.toISOString();
  const limit = limitOf(list);
  // Of no use to anyone here, ever: no path may rest on the one, and the other tells of no certificate.
  if (limit === 'not-understood' || limit === 'attributes-only') {
    return {
      outcome: 'refused',
      message: messageOf('intake.listUnusable', { issuer, listDate, limit }),
      fault: { code: 'LIST_NOT_USABLE', params: { issuer, limit } },
    };
  }
  if (list.thisUpdate > dossier.now()) {
    return {
      outcome: 'refused',
      message: messageOf('intake.listTooEarly', { issuer, listDate }),
      fault: { code: 'LIST_NOT_YET_VALID', params: { issuer, fromDate: listDate } },
    };
  }
  const sameKind = revocationLists.filter((stored) =>
    replacesOneAnother(stored, list, signer, dossier.now()),
  );
  const count = list.size;
  if (sameKind.some((stored) => stored.list.thisUpdate >= list.thisUpdate)) {
    return { outcome: 'known', message: messageOf('intake.listKnown', { issuer, count, listDate }) };
  }
  await dossier.store.write(await placeFor(dossier, list, signer), list.pem);
  await dossier.journal({ event: 'revocation-list-taken', params: { role: signer.role, at: listDate } });
  const taken: Message =
    limit === null
      ? messageOf('intake.listTaken', { issuer, count, listDate })
      : messageOf('intake.listTakenBeside', { issuer, count, listDate, limit });
  return { outcome: 'taken', message: taken };
}

/** Whether a list that is kept is of the same authority, key and scope. One of the future, which an earlier version took, holds no place. */
function replacesOneAnother(
  { role, list: stored }: StoredRevocationList,
  list: RevocationList,
  signer: StoredAuthority,
  now: Date,
): boolean {
  return (
    role === signer.role &&
    sameName(stored.issuer, list.issuer) &&
    stored.scopeKey === list.scopeKey &&
    (stored.deltaBase === null) === (list.deltaBase === null) &&
    stored.thisUpdate <= now &&
    stored.isSignedBy(signer.certificate)
  );
}

/** Where a list goes: the plain place, or one of its own where that of its name holds a list of another kind or key. */
async function placeFor(
  dossier: Dossier,
  list: RevocationList,
  { role, certificate }: { readonly role: AuthorityRole; readonly certificate: Certificate },
): Promise<string> {
  const plain = revocationListPath(role, list);
  const bytes = await dossier.store.read(plain);
  const present = bytes === null ? null : readList(bytes);
  if (present === null || present.thisUpdate > dossier.now()) return plain;
  const isSameKind = revocationListPath(role, present) === plain && present.isSignedBy(certificate);
  return isSameKind ? plain : revocationListPath(role, list, certificate);
}

/** What is there may be damaged: it holds no place. */
function readList(bytes: Uint8Array): RevocationList | null {
  try {
    return parseRevocationList(bytes);
  } catch {
    return null;
  }
}
