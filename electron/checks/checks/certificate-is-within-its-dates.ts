import { dayMs } from '../../contract/durations.ts';
import { defineCertificateCheck, fail, pass } from '../define-check.ts';

const days = (ms: number): number => Math.max(1, Math.floor(ms / dayMs));

/** Annex: begin and end of validity are verified by the other end of each flow (RFC 5280 4.1.2.5). */
export const certificateIsWithinItsDates = defineCertificateCheck({
  id: 'certificate-is-within-its-dates',
  clause: { 'auth-cli': 'annex.psp.client.dates', 'ssl-serveur': 'annex.tpe.server.dates' },
  obligation: 'mandatory',
  run: ({ certificate: { notBefore, notAfter }, now }) => {
    const params = { fromDate: notBefore.toISOString(), untilDate: notAfter.toISOString() };
    if (now > notAfter) {
      return fail('expired', 'expired-remedy', {
        ...params,
        count: days(now.getTime() - notAfter.getTime()),
      });
    }
    if (now < notBefore) {
      return fail('not-yet', 'not-yet-remedy', {
        ...params,
        count: days(notBefore.getTime() - now.getTime()),
      });
    }
    return pass('within', params);
  },
});
