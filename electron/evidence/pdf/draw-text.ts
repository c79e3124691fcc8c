import type { Cell, Line } from '../document/document.ts';
import { light } from '../../contract/look.ts';
import { setLines, type SetLine, type TextStyle } from './set-lines.ts';
import { contentWidth, drawIcons, drawLine, page, type Sheet } from './sheet.ts';

type Element = PDFKit.PDFStructureElement;

export const bodyStyle: TextStyle = { font: 'regular', size: 9.5, color: light.ink };
export const tableStyle: TextStyle = { font: 'regular', size: 8.4, color: light.ink };
export const labelStyle: TextStyle = { font: 'regular', size: 8, color: light.muted };

/** The lines of a cell's paragraphs. */
export function setCell(sheet: Sheet, cell: Cell, style: TextStyle, width: number): SetLine[] {
  return cell.flatMap((line) => setLines(sheet.typesetter, line, style, width));
}

export const heightOf = (lines: readonly SetLine[]): number =>
  lines.reduce((sum, { height }) => sum + height, 0);

/** Draws lines under each other from a point, on this page, as content of an element. */
export function drawLines(
  sheet: Sheet,
  lines: readonly SetLine[],
  { x, y, element, tag, width }: { x: number; y: number; element: Element; tag: string; width?: number },
): void {
  let at = y;
  const place = (line: SetLine): number =>
    width === undefined ? x : x + width - line.items.reduce((sum, item) => sum + item.width, 0);
  sheet.tagged(element, tag, () => {
    for (const line of lines) {
      drawLine(sheet, line, place(line), at);
      at += line.height;
    }
  });
  if (!lines.some(({ items }) => items.some(({ kind }) => kind === 'icon'))) return;
  at = y;
  sheet.artifact(() => {
    for (const line of lines) {
      drawIcons(sheet, line, place(line), at);
      at += line.height;
    }
  });
}

/** A paragraph at `y`, over as many pages as it takes. */
export function drawParagraph(
  sheet: Sheet,
  line: Line,
  options: { parent: Element; tag: string; style?: TextStyle; indent?: number; after?: number },
): void {
  const { parent, tag, style = bodyStyle, indent = 0, after = 5 } = options;
  const element = sheet.element(parent, tag);
  flowLines(sheet, setLines(sheet.typesetter, line, style, contentWidth - indent), { element, tag, indent });
  element.end();
  sheet.y += after;
}

/** Lines at `y`, on to the next page where they do not fit. */
export function flowLines(
  sheet: Sheet,
  lines: readonly SetLine[],
  { element, tag, indent = 0 }: { element: Element; tag: string; indent?: number },
): void {
  let rest = lines;
  while (rest.length > 0) {
    sheet.ensure(rest[0]?.height ?? 0);
    const fitting = takeFitting(rest, sheet.left());
    drawLines(sheet, fitting, { x: page.left + indent, y: sheet.y, element, tag });
    sheet.y += heightOf(fitting);
    rest = rest.slice(fitting.length);
  }
}

/** As many lines as fit a height, one at least. */
export function takeFitting(lines: readonly SetLine[], height: number): readonly SetLine[] {
  let used = 0;
  const count = lines.findIndex((line) => {
    used += line.height;
    return used > height + 0.01;
  });
  return count === -1 ? lines : lines.slice(0, Math.max(count, 1));
}
