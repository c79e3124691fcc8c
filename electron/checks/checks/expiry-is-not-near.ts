import { expiryNotice } from '../../procedure/expiry.ts';
import { defineCertificateCheck, notApplicable, pass, warn } from '../define-check.ts';

/**
 * « Cycle de vie »: notice is given a month before the end, and 60 days before it today; renewal is not automatic. Both
 * days are shown; the earlier one begins the warning.
 */
export const expiryIsNotNear = defineCertificateCheck({
  id: 'expiry-is-not-near',
  clause: 'lifecycle.notice',
  obligation: 'recommendation',
  run: ({ certificate: { notAfter }, now }) => {
    const untilDate = notAfter.toISOString();
    const { daysLeft, phase, noticeDate, monthBeforeDate } = expiryNotice(untilDate, now.toISOString());
    const params = { untilDate, noticeDate, monthBeforeDate, count: daysLeft };
    switch (phase) {
      case 'expired':
        return notApplicable('expired', params);
      case 'withinMonth':
        return warn('last-month', 'renew-remedy', params);
      case 'withinNotice':
        return warn('near', 'renew-remedy', params);
      case 'far':
        return pass('far', params);
    }
  },
});
