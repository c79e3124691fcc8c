import type { Block } from '../document/document.ts';
import { bodyStyle, drawLines, heightOf, labelStyle, setCell, takeFitting } from './draw-text.ts';
import { setLines, type SetLine } from './set-lines.ts';
import { contentWidth, page, type Sheet } from './sheet.ts';

type Element = PDFKit.PDFStructureElement;
type Facts = Extract<Block, { kind: 'facts' }>;
type Fact = Facts['facts'][number];

const gutter = 16;

/** Terms and what is known of them, two or three abreast; a wide one alone. */
export function drawFacts(sheet: Sheet, { facts, columns }: Facts, parent: Element): void {
  const column = (contentWidth - gutter * (columns - 1)) / columns;
  const list = sheet.element(parent, 'L');
  for (const row of rowsOf(facts, columns)) {
    const width = row.some(({ wide }) => wide === true) ? contentWidth : column;
    const set = row.map((fact) => ({
      term: setLines(sheet.typesetter, [{ text: fact.term }], labelStyle, width),
      value: setCell(sheet, fact.value, bodyStyle, width),
    }));
    sheet.ensure(Math.min(Math.max(...set.map(({ term, value }) => heightOf(term) + heightOf(value))), 90));
    drawAbreast(sheet, set, list, column + gutter);
    sheet.y += 5;
  }
  list.end();
  sheet.y += 6;
}

function rowsOf(facts: readonly Fact[], columns: number): Fact[][] {
  const rows: Fact[][] = [];
  for (const fact of facts) {
    const last = rows.at(-1);
    if (fact.wide !== true && last !== undefined && last.length < columns && last[0]?.wide !== true)
      last.push(fact);
    else rows.push([fact]);
  }
  return rows;
}

function drawAbreast(
  sheet: Sheet,
  set: readonly { readonly term: readonly SetLine[]; readonly value: readonly SetLine[] }[],
  list: Element,
  step: number,
): void {
  const started = set.map(({ term }, index) => {
    const x = page.left + index * step;
    const entry = sheet.element(list, 'LI');
    const label = sheet.element(entry, 'Lbl');
    drawLines(sheet, term, { x, y: sheet.y, element: label, tag: 'Lbl' });
    label.end();
    return { x, entry, body: sheet.element(entry, 'LBody') };
  });
  sheet.y += Math.max(...set.map(({ term }) => heightOf(term)));
  let rest = set.map(({ value }) => value);
  for (;;) {
    const slices = rest.map((lines) => takeFitting(lines, sheet.left()));
    slices.forEach((lines, index) => {
      const place = started[index];
      if (place === undefined || lines.length === 0) return;
      drawLines(sheet, lines, { x: place.x, y: sheet.y, element: place.body, tag: 'LBody' });
    });
    sheet.y += Math.max(...slices.map(heightOf));
    rest = rest.map((lines, index) => lines.slice(slices[index]?.length ?? 0));
    if (rest.every((lines) => lines.length === 0)) break;
    sheet.newPage();
  }
  for (const { entry, body } of started) {
    body.end();
    entry.end();
  }
}
