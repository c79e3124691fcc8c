import { dayMs } from '../contract/durations.ts';
/** Days before expiry at which the ANS sends its notice today. The procedure says one month: both are shown. */
export const noticeDays = 60;

export interface ExpiryNotice {
  /** Whole days left, rounded up; zero or less once expired. */
  readonly daysLeft: number;
  readonly phase: 'expired' | 'withinMonth' | 'withinNotice' | 'far';
  /** ISO 8601: 60 days before expiry (the ANS today). */
  readonly noticeDate: string;
  /** ISO 8601: one calendar month before expiry (clause lifecycle.notice). */
  readonly monthBeforeDate: string;
}

/** One calendar month earlier, UTC; the 31st becomes the last day of a shorter month. */
function monthBefore(date: Date): Date {
  const before = new Date(date);
  before.setUTCDate(1);
  before.setUTCMonth(before.getUTCMonth() - 1);
  const lastDay = new Date(Date.UTC(before.getUTCFullYear(), before.getUTCMonth() + 1, 0)).getUTCDate();
  before.setUTCDate(Math.min(date.getUTCDate(), lastDay));
  return before;
}

/** Where an expiry stands with regard to the notices. Both arguments are ISO 8601 instants. */
export function expiryNotice(notAfter: string, now: string): ExpiryNotice {
  const end = new Date(notAfter);
  const present = new Date(now);
  const notice = new Date(end.getTime() - noticeDays * dayMs);
  const month = monthBefore(end);
  const phase =
    present > end ? 'expired' : present >= month ? 'withinMonth' : present >= notice ? 'withinNotice' : 'far';
  return {
    daysLeft: Math.ceil((end.getTime() - present.getTime()) / dayMs),
    phase,
    noticeDate: notice.toISOString(),
    monthBeforeDate: month.toISOString(),
  };
}
