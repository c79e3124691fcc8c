import { expect, it } from 'vitest';
import { visible } from './visible.ts';

it.each([
  ['an escape sequence', 'gap\u001b[31m', 'gap\\u001b[31m'],
  ['a line end, which would forge a line', 'gap\r\n✓ accepté', 'gap\\u000d\\u000a✓ accepté'],
  ['a control of eight bits', 'gap\u009b31m', 'gap\\u009b31m'],
  ['an override of direction', 'gap\u202efr.exe', 'gap\\u202efr.exe'],
  ['an isolate', 'a\u2066b\u2069', 'a\\u2066b\\u2069'],
  ['a character of no width', 'ga\u200bp', 'ga\\u200bp'],
  ['a tag beyond the first plane', 'gap\u{e0041}', 'gap\\udb40\\udc41'],
  ['half a character', 'gap\ud800', 'gap\\ud800'],
])('shows %s', (_what, text, shown) => {
  expect(visible(text)).toBe(shown);
  expect(JSON.parse(`"${visible(text)}"`)).toBe(text);
});

it('leaves what is seen as it is', () => {
  const text = 'Société Œuvre & Cie, « 10 % » — 東京 😀\u00a0\u202f';
  expect(visible(text)).toBe(text);
});
