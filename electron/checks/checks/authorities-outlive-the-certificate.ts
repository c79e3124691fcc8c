import { dayMs } from '../../contract/durations.ts';
import { noticeDays } from '../../procedure/expiry.ts';
import { defineCertificateCheck, fail, inconclusive, pass, warn } from '../define-check.ts';

/**
 * Annex: the other end verifies the dates of the whole chain, not of its first certificate alone (RFC 5280 6.1.3). The
 * authorities of IGC-Santé end in June 2033; near that day a certificate may outlive them, which nobody is warned of.
 */
export const authoritiesOutliveTheCertificate = defineCertificateCheck({
  id: 'authorities-outlive-the-certificate',
  clause: { 'auth-cli': 'annex.psp.client.dates', 'ssl-serveur': 'annex.tpe.server.dates' },
  obligation: 'mandatory',
  run: ({ certificate, chain, now }) => {
    const [first] = chain.toSorted((one, other) => one.notAfter.getTime() - other.notAfter.getTime());
    if (first === undefined) return inconclusive('no-chain', 'no-chain-remedy');
    const future = chain.find(({ notBefore }) => notBefore > now);
    if (future !== undefined) {
      return fail('not-yet', 'not-yet-remedy', {
        authority: future.commonName,
        fromDate: future.notBefore.toISOString(),
      });
    }
    const params = { authority: first.commonName, endDate: first.notAfter.toISOString() };
    if (now > first.notAfter) return fail('expired', 'expired-remedy', params);
    if (first.notAfter < certificate.notAfter) return warn('shorter', 'shorter-remedy', params);
    const isNear = first.notAfter.getTime() - now.getTime() < noticeDays * dayMs;
    return isNear ? warn('near', 'expired-remedy', params) : pass('longer', params);
  },
});
