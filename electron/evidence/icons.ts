import type { IconName } from './document/document.ts';

/**
 * Icons as strokes on a square of 16, drawn by both writers: no font has all of them. The word beside an icon says the
 * same.
 */
export const icons: Readonly<Record<IconName, readonly string[]>> = {
  pass: ['M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 1 0 0 -12.5Z', 'M5.25 8.25L7.25 10.25L10.9 6'],
  warn: ['M8 2.25L14.5 13.5L1.5 13.5Z', 'M8 6.5L8 9.5', 'M8 11.4L8 11.6'],
  fail: [
    'M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 1 0 0 -12.5Z',
    'M5.75 5.75L10.25 10.25',
    'M10.25 5.75L5.75 10.25',
  ],
  crashed: [
    'M5.4 1.75L10.6 1.75L14.25 5.4L14.25 10.6L10.6 14.25L5.4 14.25L1.75 10.6L1.75 5.4Z',
    'M8 4.75L8 8.75',
    'M8 11.1L8 11.3',
  ],
  inconclusive: [
    'M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 1 0 0 -12.5Z',
    'M6.1 6.3C6.2 5.2 7 4.6 8 4.6C9.1 4.6 9.9 5.3 9.9 6.3C9.9 7.6 8 7.8 8 9.1',
    'M8 11.2L8 11.4',
  ],
  notApplicable: ['M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 1 0 0 -12.5Z', 'M5.25 8L10.75 8'],
  note: ['M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 1 0 0 -12.5Z', 'M8 7.25L8 11.25', 'M8 4.7L8 4.9'],
};
