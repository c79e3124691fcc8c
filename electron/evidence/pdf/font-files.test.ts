import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { createTypesetter } from './typesetter.ts';

const { runs } = createTypesetter(new PDFDocument());

describe('the fonts of the PDF', () => {
  it('have the letters of both languages, the spaces of French and the arrow', () => {
    const text = 'abcXYZ0189éèêëàâçùûüôöîïœŒæÀÉÈÇ«»’…–—·×\u00a0\u202f→';
    for (const font of ['regular', 'strong', 'mono'] as const)
      expect(runs(text, font)).toEqual([{ font, text }]);
  });

  it('have what other names of Europe need, and name what they do not have', () => {
    expect(runs('Łódź', 'strong')).toEqual([{ font: 'strong', text: 'Łódź' }]);
    expect(runs('ש', 'regular')).toEqual([{ font: 'regular', text: '[U+05E9]' }]);
  });

  it('name the letters that would pass for ours', () => {
    expect(runs('gаp.fr', 'regular')).toEqual([{ font: 'regular', text: 'g[U+0430]p.fr' }]);
    expect(runs('Ρsp', 'mono')).toEqual([{ font: 'mono', text: '[U+03A1]sp' }]);
  });
});
