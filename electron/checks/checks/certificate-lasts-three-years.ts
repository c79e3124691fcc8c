import { dayMs } from '../../contract/durations.ts';
import { defineCertificateCheck, pass, warn } from '../define-check.ts';

/** Same day and hour, three years on; what remains may be the last second, which X.509 counts in (RFC 5280 4.1.2.5). */
const toleranceMs = dayMs;

/** « Cycle de vie »: a test certificate is valid for three years. Another length tells another product. */
export const certificateLastsThreeYears = defineCertificateCheck({
  id: 'certificate-lasts-three-years',
  clause: 'lifecycle.validity',
  obligation: 'recommendation',
  run: ({ certificate: { notBefore, notAfter } }) => {
    const end = new Date(notBefore);
    end.setUTCFullYear(end.getUTCFullYear() + 3);
    const params = { fromDate: notBefore.toISOString(), untilDate: notAfter.toISOString() };
    return Math.abs(notAfter.getTime() - end.getTime()) <= toleranceMs
      ? pass('three-years', params)
      : warn('other', 'other-remedy', params);
  },
});
