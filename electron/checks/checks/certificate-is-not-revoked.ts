import { reasonsCovered } from '../../pki/revocation/distribution-scope.ts';
import { statusByLists } from '../../pki/revocation/list-status.ts';
import { defineCertificateCheck, fail, inconclusive, pass } from '../define-check.ts';

/**
 * Annex: the state of revocation is mandatory for a client's certificate and optional for a server's (RFC 5280 6.3).
 * Fresh lists that the issuer signed have to cover every reason before a certificate is said to be good.
 */
export const certificateIsNotRevoked = defineCertificateCheck({
  id: 'certificate-is-not-revoked',
  clause: { 'auth-cli': 'annex.psp.client.revocation', 'ssl-serveur': 'annex.tpe.server.revocation' },
  obligation: { 'auth-cli': 'mandatory', 'ssl-serveur': 'optional' },
  run: ({ certificate, kind, revokedInLab, chain, revocationLists, now }) => {
    if (kind === 'practice')
      return revokedInLab ? fail('practice-revoked', 'practice-revoked-remedy') : pass('practice');
    const [issuer] = chain;
    if (issuer === undefined) return inconclusive('no-issuer', 'no-issuer-remedy');
    const url = certificate.crlUrls.find((address) => address.startsWith('http:')) ?? '';
    const relevant = revocationLists
      .filter((list) => list.isSignedBy(issuer) && reasonsCovered(list, certificate) !== 0)
      .filter(({ thisUpdate }) => thisUpdate <= now)
      .toSorted((left, right) => right.thisUpdate.getTime() - left.thisUpdate.getTime());
    const status = statusByLists(relevant, {
      certificate,
      above: chain,
      others: [],
      at: now,
      vouchesFor: () => false,
    });
    if (status.state === 'revoked') {
      const { revokedDate = '', reason = '' } = status.params;
      return fail('revoked', 'revoked-remedy', { sinceDate: revokedDate, reason });
    }
    const [newest] = relevant;
    if (newest === undefined) return inconclusive('no-list', 'no-list-remedy', { url });
    const params = { listDate: newest.thisUpdate.toISOString(), url };
    if (status.state === 'good') return pass('not-listed', params);
    return status.reason === 'crl-stale'
      ? inconclusive('stale', 'no-list-remedy', params)
      : inconclusive('no-list', 'no-list-remedy', { url });
  },
});
