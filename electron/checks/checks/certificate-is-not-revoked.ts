import { allReasons, reasonsCovered } from '../../pki/revocation/distribution-scope.ts';
import { limitOf } from '../../pki/revocation/list-limit.ts';
import { defineCertificateCheck, fail, inconclusive, pass } from '../define-check.ts';

/**
 * Annex: the state of revocation is mandatory for a client's certificate and optional for a server's (RFC 5280 6.3).
 * Only a complete list that the issuer signed and that is still fresh says that a certificate is good.
 */
export const certificateIsNotRevoked = defineCertificateCheck({
  id: 'certificate-is-not-revoked',
  clause: { 'auth-cli': 'annex.psp.client.revocation', 'ssl-serveur': 'annex.tpe.server.revocation' },
  obligation: { 'auth-cli': 'mandatory', 'ssl-serveur': 'optional' },
  run: ({ certificate, kind, revokedInLab, chain: [issuer], revocationLists, now }) => {
    if (kind === 'practice')
      return revokedInLab ? fail('practice-revoked', 'practice-revoked-remedy') : pass('practice');
    if (issuer === undefined) return inconclusive('no-issuer', 'no-issuer-remedy');
    const url = certificate.crlUrls.find((address) => address.startsWith('http:')) ?? '';
    const lists = revocationLists
      .filter(
        (list) => list.issuer.der === issuer.subject.der && list.isSignedBy(issuer) && list.thisUpdate <= now,
      )
      .filter((list) => reasonsCovered(list, certificate) !== 0)
      .toSorted((left, right) => right.thisUpdate.getTime() - left.thisUpdate.getTime());
    const newest = lists.find(
      (list) => limitOf(list) === null && reasonsCovered(list, certificate) === allReasons,
    );
    // A partial list that is newer may tell of a revocation; its silence tells nothing.
    const entry = lists
      .slice(0, newest === undefined ? lists.length : lists.indexOf(newest) + 1)
      .map((list) => list.find(certificate.serialNumber))
      .find((found) => found !== null);
    if (entry !== undefined && entry.reason !== 'removeFromCRL') {
      return fail('revoked', 'revoked-remedy', {
        sinceDate: entry.revokedAt.toISOString(),
        reason: entry.reason,
      });
    }
    if (newest === undefined) return inconclusive('no-list', 'no-list-remedy', { url });
    const fresh = newest.nextUpdate === null || newest.nextUpdate >= now;
    const params = { listDate: newest.thisUpdate.toISOString(), url };
    return fresh ? pass('not-listed', params) : inconclusive('stale', 'no-list-remedy', params);
  },
});
