import { describe, expect, it } from 'vitest';
import { fontFiles } from './font-files.ts';
import { readWoff, writeSfnt } from './woff.ts';

const code = (character: string): number => character.codePointAt(0) ?? 0;

describe('fontFiles', () => {
  it('have the letters of both languages, the spaces of French and the arrow', () => {
    const { regular, strong, mono } = fontFiles();
    const text = 'abcXYZ0189éèêëàâçùûüôöîïœŒæÀÉÈÇ«»’…–—·×\u00a0\u202f→';
    for (const files of [regular, strong]) {
      const missing = Array.from(text).filter(
        (letter) => !files.some(({ characters }) => characters.has(code(letter))),
      );
      expect(missing).toEqual([]);
    }
    expect(Array.from('0123456789abcdef…-$"').every((letter) => mono[0]?.characters.has(code(letter)))).toBe(
      true,
    );
  });

  it('have what other names of Europe need, and say what they do not have', () => {
    const [latin, extended] = fontFiles().regular;
    expect(latin?.characters.has(code('ł'))).toBe(false);
    expect(extended?.characters.has(code('ł'))).toBe(true);
    expect(extended?.characters.has(code('ש'))).toBe(false);
  });
});

describe('readWoff', () => {
  it('refuses what is no WOFF', () => {
    expect(() => readWoff(Buffer.from('wOF2 and more'))).toThrow('WOFF');
  });

  it('gives tables that make a font again', () => {
    const tables = new Map([
      ['abcd', Buffer.from([1, 2, 3])],
      ['efgh', Buffer.from([4])],
    ]);
    const font = writeSfnt(0x0001_0000, tables);
    expect(font.readUInt16BE(4)).toBe(2);
    expect(font.length).toBe(12 + 32 + 8);
    expect(font.readUInt32BE(12 + 8)).toBe(44);
    expect(font.subarray(44, 47)).toEqual(Buffer.from([1, 2, 3]));
    expect(font.readUInt32BE(12 + 4)).toBe(0x0102_0300);
  });
});
