import type { RevocationList } from '../../pki/revocation/revocation-list.ts';
import { parseRevocationList } from '../../pki/revocation/revocation-list.ts';
import { revocationListPath } from '../layout.ts';
import type { Finding, IntakeContext } from './finding.ts';
import { messageOf } from '../../texts/message.ts';

/**
 * Takes a CRL whose issuer is an authority of the dossier and whose signature holds (RFC 5280 6.3.3); an older list
 * never takes the place of a newer one.
 */
export async function takeRevocationList(
  { dossier }: IntakeContext,
  file: string,
  list: RevocationList,
): Promise<Finding> {
  const issuer = list.issuer.text;
  const { authorities } = await dossier.inventory();
  const signer = authorities.find(
    ({ certificate }) => certificate.subject.der === list.issuer.der && list.isSignedBy(certificate),
  );
  if (signer === undefined) {
    const claimed = authorities.some(({ certificate }) => certificate.subject.der === list.issuer.der);
    return {
      outcome: 'refused',
      message: messageOf('intake.listRefused', { issuer }),
      fault: claimed
        ? { code: 'FILE_CORRUPT', params: { name: file } }
        : { code: 'AUTHORITY_ROLE_UNKNOWN', params: { name: issuer } },
    };
  }
  const params = { issuer, count: list.size, listDate: list.thisUpdate.toISOString() };
  const path = revocationListPath(signer.role, list);
  const present = await dossier.store.read(path);
  if (present !== null && parseRevocationList(present).thisUpdate >= list.thisUpdate) {
    return { outcome: 'known', message: messageOf('intake.listKnown', params) };
  }
  await dossier.store.write(path, list.pem);
  await dossier.journal({
    event: 'revocation-list-taken',
    params: { role: signer.role, at: params.listDate },
  });
  return { outcome: 'taken', message: messageOf('intake.listTaken', params) };
}
