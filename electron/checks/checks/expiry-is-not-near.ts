import { defineCertificateCheck, notApplicable, pass, warn } from '../define-check.ts';

const dayMs = 86_400_000;
/** One month before by the procedure; the operator writes 60 days before today. The longer one protects. */
const noticeDays = 60;
const procedureNoticeDays = 30;

/** « Cycle de vie »: notice is given before the end; renewal is not automatic. */
export const expiryIsNotNear = defineCertificateCheck({
  id: 'expiry-is-not-near',
  clause: 'lifecycle.notice',
  obligation: 'recommendation',
  run: ({ certificate: { notAfter }, now }) => {
    const count = Math.floor((notAfter.getTime() - now.getTime()) / dayMs);
    const params = { untilDate: notAfter.toISOString(), count };
    if (count < 0) return notApplicable('expired', params);
    if (count < procedureNoticeDays) return warn('last-month', 'renew', params);
    return count < noticeDays ? warn('near', 'renew', params) : pass('far', params);
  },
});
