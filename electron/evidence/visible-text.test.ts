import { describe, expect, it } from 'vitest';
import { visibleText } from './visible-text.ts';

const character = (code: number): string => String.fromCodePoint(code);

describe('visibleText', () => {
  it('leaves alone what is seen', () => {
    const text = 'Éditeur « A » : 10\u202f000 → 木 א 😀 œ\u00a0!';
    expect(visibleText(text)).toBe(text);
  });

  it('names what turns, hides or breaks', () => {
    expect(visibleText(`gap${character(0x202e)}rf.exe`)).toBe('gap[U+202E]rf.exe');
    expect(visibleText(`a${character(0x200b)}b${character(0)}c${character(0xfeff)}`)).toBe(
      'a[U+200B]b[U+0000]c[U+FEFF]',
    );
    expect(visibleText(`a${character(0x2028)}b\nc\td`)).toBe('a[U+2028]b[U+000A]c[U+0009]d');
    expect(visibleText(`${character(0xd800)}${character(0xffff)}${character(0xe0041)}`)).toBe(
      '[U+D800][U+FFFF][U+E0041]',
    );
  });

  it('cuts what is longer than any name, and says so', () => {
    expect(visibleText('x'.repeat(2000))).toHaveLength(2000);
    expect(visibleText('x'.repeat(2500))).toBe(`${'x'.repeat(2000)}[+ 500]`);
  });

  it('keeps the ends of lines of what has several', () => {
    expect(visibleText('a\nb\r', { lines: true })).toBe('a\nb[U+000D]');
  });
});
