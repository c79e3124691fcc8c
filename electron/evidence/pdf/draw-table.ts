import type { Block, Cell } from '../document/document.ts';
import { light } from '../../contract/look.ts';
import { drawLines, heightOf, setCell, tableStyle, takeFitting } from './draw-text.ts';
import type { SetLine, TextStyle } from './set-lines.ts';
import { contentWidth, drawLine, drawRule, page, type Sheet } from './sheet.ts';

type Element = PDFKit.PDFStructureElement;
type Table = Extract<Block, { kind: 'table' }>;

const gap = 8;
const padding = 2.4;
const headStyle: TextStyle = { font: 'strong', size: 7.8, color: light.muted };
const captionStyle: TextStyle = { font: 'strong', size: 9.5, color: light.ink };

interface Grid {
  readonly x: readonly number[];
  readonly widths: readonly number[];
  readonly right: readonly boolean[];
  readonly head: readonly (readonly SetLine[])[];
}

/** A table, whose head is repeated on each page that it goes on to. A caption that repeats what is above it is left out. */
export function drawTable(sheet: Sheet, table: Table, parent: Element, above: string): void {
  const { title, rows } = table;
  const grid = gridOf(sheet, table);
  const element = sheet.element(parent, 'Table');
  // Nothing is as lost as a head without a row under it.
  const first = Math.max(...setRow(sheet, grid, rows[0] ?? []).map(heightOf), 0);
  sheet.ensure(Math.max(...grid.head.map(heightOf)) + Math.min(first, 120) + 36);
  if (title !== above) {
    const caption = sheet.element(element, 'Caption');
    const lines = setCell(sheet, [[{ text: title }]], captionStyle, contentWidth);
    drawLines(sheet, lines, { x: page.left, y: sheet.y, element: caption, tag: 'Caption' });
    sheet.y += heightOf(lines) + 3;
    caption.end();
  }
  const head = sheet.element(element, 'TR');
  drawHead(sheet, grid, (lines, place) => {
    const cell = sheet.element(head, 'TH', { scope: 'Column' });
    drawLines(sheet, lines, { ...place, element: cell, tag: 'TH' });
    cell.end();
  });
  head.end();
  for (const row of rows) drawRow(sheet, grid, row, element);
  sheet.artifact(() => {
    drawRule(sheet, sheet.y);
  });
  element.end();
  sheet.y += 12;
}

function gridOf(sheet: Sheet, { columns }: Table): Grid {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const full = columns.map(({ share }) => (contentWidth * share) / shares);
  const widths = full.map((width, index) => (index === full.length - 1 ? width : width - gap));
  return {
    x: full.map((_, index) => page.left + full.slice(0, index).reduce((sum, width) => sum + width, 0)),
    widths,
    right: columns.map(({ align }) => align === 'right'),
    head: columns.map(({ title }, index) =>
      setCell(sheet, [[{ text: title }]], headStyle, widths[index] ?? 0),
    ),
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width?: number;
}

function placeOf({ x, widths, right }: Grid, index: number, y: number): Place {
  const place = { x: x[index] ?? page.left, y };
  return right[index] === true ? { ...place, width: widths[index] ?? 0 } : place;
}

function drawHead(sheet: Sheet, grid: Grid, draw: (lines: readonly SetLine[], place: Place) => void): void {
  const height = Math.max(...grid.head.map(heightOf));
  grid.head.forEach((lines, index) => {
    draw(lines, placeOf(grid, index, sheet.y + height - heightOf(lines)));
  });
  sheet.y += height + padding;
}

/** The head again, on a page that the table goes on to: for the eye alone. */
function repeatHead(sheet: Sheet, grid: Grid): void {
  sheet.artifact(() => {
    drawHead(sheet, grid, (lines, { x, y, width }) => {
      let at = y;
      for (const line of lines) {
        const used = line.items.reduce((sum, item) => sum + item.width, 0);
        drawLine(sheet, line, width === undefined ? x : x + width - used, at);
        at += line.height;
      }
    });
  });
}

function setRow(sheet: Sheet, { widths }: Grid, row: readonly Cell[]): (readonly SetLine[])[] {
  return row.map((cell, index) => setCell(sheet, cell, tableStyle, widths[index] ?? 0));
}

function drawRow(sheet: Sheet, grid: Grid, row: readonly Cell[], table: Element): void {
  const nextPage = (): void => {
    sheet.newPage();
    repeatHead(sheet, grid);
  };
  let rest = setRow(sheet, grid, row);
  const height = Math.max(...rest.map(heightOf)) + 2 * padding;
  // A row is broken only where it is longer than half a page.
  if (height > sheet.left() && (height < (page.height - page.top - page.bottom) / 2 || sheet.left() < 60))
    nextPage();
  const line = sheet.element(table, 'TR');
  const cells = row.map((_, index) =>
    index === 0 ? sheet.element(line, 'TH', { scope: 'Row' }) : sheet.element(line, 'TD'),
  );
  for (;;) {
    sheet.artifact(() => {
      drawRule(sheet, sheet.y);
    });
    const room = sheet.left() - 2 * padding;
    const slices = rest.map((lines) => takeFitting(lines, room));
    slices.forEach((lines, index) => {
      const element = cells[index];
      if (lines.length === 0 || element === undefined) return;
      const place = placeOf(grid, index, sheet.y + padding);
      drawLines(sheet, lines, { ...place, element, tag: index === 0 ? 'TH' : 'TD' });
    });
    sheet.y += Math.max(...slices.map(heightOf)) + 2 * padding;
    rest = rest.map((lines, index) => lines.slice(slices[index]?.length ?? 0));
    if (rest.every((lines) => lines.length === 0)) break;
    nextPage();
  }
  cells.forEach((cell) => {
    cell.end();
  });
  line.end();
}
