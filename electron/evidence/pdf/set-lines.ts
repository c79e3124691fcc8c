import type { IconName, Line, Piece, Tone } from '../document/document.ts';
import { light } from '../../contract/look.ts';
import type { FontName } from './font-files.ts';
import type { Run, Typesetter } from './typesetter.ts';

export interface TextStyle {
  readonly font: FontName;
  /** Points. */
  readonly size: number;
  readonly color: string;
}

export type Item =
  | { readonly kind: 'text'; readonly run: Run; readonly style: TextStyle; readonly width: number }
  | { readonly kind: 'icon'; readonly name: IconName; readonly style: TextStyle; readonly width: number };

export interface SetLine {
  readonly items: readonly Item[];
  readonly height: number;
}

export const toneColor = (tone: Tone): string => light[tone];
const leading = 1.42;
export const lineHeight = (size: number): number => size * leading;

/** What cannot be broken at a space, and the width of the space before it. */
interface Word {
  readonly items: readonly Item[];
  readonly width: number;
  readonly space: Item | null;
}

/** Breaks a paragraph into lines of a width (points): at spaces, and within what is longer than a line. */
export function setLines(typesetter: Typesetter, line: Line, style: TextStyle, width: number): SetLine[] {
  const lines: SetLine[] = [];
  let items: Item[] = [];
  let used = 0;
  const height = lineHeight(style.size);
  const close = (): void => {
    lines.push({ items, height });
    items = [];
    used = 0;
  };
  for (const word of wordsOf(typesetter, line, style)) {
    const gap = items.length === 0 ? 0 : (word.space?.width ?? 0);
    if (used + gap + word.width > width && items.length > 0 && word.width <= width) close();
    if (items.length > 0 && word.space !== null && used + gap + word.width <= width) {
      items.push(word.space);
      used += gap;
    } else if (items.length > 0 && word.space !== null) {
      close();
    }
    for (const item of word.items) {
      for (const part of partsOf(typesetter, item, width)) {
        if (used + part.width > width && items.length > 0) close();
        items.push(part);
        used += part.width;
      }
    }
  }
  if (items.length > 0 || lines.length === 0) close();
  return lines;
}

function styleOf({ style, tone }: Piece, base: TextStyle): TextStyle {
  const color = tone !== undefined ? toneColor(tone) : style === 'muted' ? light.muted : base.color;
  if (style === 'mono') return { font: 'mono', size: base.size * 0.94, color };
  return { font: style === 'strong' ? 'strong' : base.font, size: base.size, color };
}

function wordsOf(typesetter: Typesetter, line: Line, base: TextStyle): Word[] {
  const words: Word[] = [];
  let items: Item[] = [];
  let space: Item | null = null;
  const close = (): void => {
    if (items.length === 0) return;
    words.push({ items, width: items.reduce((sum, item) => sum + item.width, 0), space });
    items = [];
    space = null;
  };
  for (const piece of line) {
    const style = styleOf(piece, base);
    if (piece.icon !== undefined) {
      items.push({ kind: 'icon', name: piece.icon, style, width: style.size * 1.4 });
    }
    piece.text.split(' ').forEach((part, index) => {
      if (index > 0) {
        close();
        const run = typesetter.runs(' ', style.font)[0];
        if (run !== undefined) space = { kind: 'text', run, style, width: typesetter.width(run, style.size) };
      }
      for (const run of typesetter.runs(part, style.font)) {
        items.push({ kind: 'text', run, style, width: typesetter.width(run, style.size) });
      }
    });
  }
  close();
  return words;
}

/** Width of the narrowest letters, in parts of the size. */
const narrowest = 0.2;

/** A run in parts that each fit a line; the run itself where it fits. */
function partsOf(typesetter: Typesetter, item: Item, width: number): Item[] {
  if (item.kind === 'icon' || item.width <= width) return [item];
  const { run, style } = item;
  const letters = Array.from(run.text);
  const parts: Item[] = [];
  let from = 0;
  while (from < letters.length) {
    // The longest part that fits, found by halves among as many of the narrowest letters as a line may hold.
    const most = Math.ceil(width / (style.size * narrowest));
    let [fits, tooLong] = [1, Math.min(letters.length - from, most) + 1];
    while (tooLong - fits > 1) {
      const middle = Math.floor((fits + tooLong) / 2);
      const text = letters.slice(from, from + middle).join('');
      if (typesetter.width({ font: run.font, text }, style.size) <= width) fits = middle;
      else tooLong = middle;
    }
    const part = { font: run.font, text: letters.slice(from, from + fits).join('') };
    parts.push({ kind: 'text', run: part, style, width: typesetter.width(part, style.size) });
    from += fits;
  }
  return parts;
}
