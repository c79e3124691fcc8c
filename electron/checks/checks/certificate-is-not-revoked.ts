import { defineCertificateCheck, fail, inconclusive, pass } from '../define-check.ts';

/**
 * Annex: the state of revocation is mandatory for a client's certificate and optional for a server's (RFC 5280 6.3).
 * Only a list that the issuer signed and that is still fresh counts.
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
    const lists = revocationLists.filter(
      (list) => list.issuer.der === issuer.subject.der && list.isSignedBy(issuer) && list.thisUpdate <= now,
    );
    const [newest] = lists.toSorted((left, right) => right.thisUpdate.getTime() - left.thisUpdate.getTime());
    if (newest === undefined) return inconclusive('no-list', 'no-list-remedy', { url });
    const entry = newest.find(certificate.serialNumber);
    if (entry !== null) {
      return fail('revoked', 'revoked-remedy', {
        sinceDate: entry.revokedAt.toISOString(),
        reason: entry.reason,
      });
    }
    const fresh = newest.nextUpdate === null || newest.nextUpdate >= now;
    const params = { listDate: newest.thisUpdate.toISOString(), url };
    return fresh ? pass('not-listed', params) : inconclusive('stale', 'no-list-remedy', params);
  },
});
