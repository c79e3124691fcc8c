import { describe, expect, it } from 'vitest';
import { expiryNotice } from './expiry.ts';

const end = '2029-03-31T12:00:00.000Z';

describe('the notice of expiry', () => {
  it('is dated 60 days and one month before', () => {
    expect(expiryNotice(end, '2028-01-01T00:00:00.000Z')).toMatchObject({
      phase: 'far',
      noticeDate: '2029-01-30T12:00:00.000Z',
      monthBeforeDate: '2029-02-28T12:00:00.000Z',
    });
  });

  it.each([
    ['2029-01-30T11:59:59.000Z', 'far', 61],
    ['2029-01-30T12:00:00.000Z', 'withinNotice', 60],
    ['2029-02-28T12:00:00.000Z', 'withinMonth', 31],
    ['2029-03-31T12:00:00.000Z', 'withinMonth', 0],
    ['2029-03-31T12:00:01.000Z', 'expired', 0],
  ])('on %s: %s', (now, phase, daysLeft) => {
    const notice = expiryNotice(end, now);
    expect(notice.phase).toBe(phase);
    expect(Math.abs(notice.daysLeft)).toBe(daysLeft);
  });
});
