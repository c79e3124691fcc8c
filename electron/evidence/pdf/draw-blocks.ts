import type { Block } from '../document/document.ts';
import { verdictTones } from '../document/document.ts';
import { light } from '../../contract/look.ts';
import { softOf } from '../look.ts';
import { drawFacts } from './draw-facts.ts';
import { drawTable } from './draw-table.ts';
import {
  bodyStyle,
  drawLines,
  drawParagraph,
  flowLines,
  heightOf,
  labelStyle,
  setCell,
  takeFitting,
} from './draw-text.ts';
import { setLines, toneColor, type TextStyle } from './set-lines.ts';
import { contentWidth, drawIcons, drawRule, page, type Sheet } from './sheet.ts';

type Element = PDFKit.PDFStructureElement;
type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>;

export const headingStyle = (size: number): TextStyle => ({ font: 'strong', size, color: light.ink });

/** Draws blocks at `y`. `above` is the heading over them, which a table's caption need not repeat. */
export function drawBlocks(sheet: Sheet, blocks: readonly Block[], parent: Element, above = ''): void {
  for (const block of blocks) drawBlock(sheet, block, parent, above);
}

function drawBlock(sheet: Sheet, block: Block, parent: Element, above: string): void {
  switch (block.kind) {
    case 'paragraph':
      drawParagraph(sheet, block.line, { parent, tag: 'P' });
      return;
    case 'heading':
      sheet.ensure(60);
      drawParagraph(sheet, [{ text: block.title }], {
        parent,
        tag: 'H2',
        style: headingStyle(9.5),
        after: 2,
      });
      return;
    case 'list':
      drawList(sheet, block, parent);
      return;
    case 'banner':
      drawBanner(sheet, block, parent);
      return;
    case 'facts':
      drawFacts(sheet, block, parent);
      return;
    case 'tally':
      drawTally(sheet, block, parent);
      return;
    case 'table':
      drawTable(sheet, block, parent, above);
      return;
    case 'code':
      drawCode(sheet, block, parent);
      return;
    case 'scenario':
      drawScenario(sheet, block, parent);
  }
}

function drawList(sheet: Sheet, { items }: BlockOf<'list'>, parent: Element): void {
  const list = sheet.element(parent, 'L');
  for (const item of items) {
    const lines = setLines(sheet.typesetter, item, bodyStyle, contentWidth - 10);
    sheet.ensure(Math.min(heightOf(lines), 60));
    sheet.artifact(() => {
      sheet.doc.circle(page.left + 2.5, sheet.y + (lines[0]?.height ?? 0) / 2, 1.3).fill(light.muted);
    });
    const entry = sheet.element(list, 'LI');
    const body = sheet.element(entry, 'LBody');
    flowLines(sheet, lines, { element: body, tag: 'LBody', indent: 10 });
    body.end();
    entry.end();
    sheet.y += 2.5;
  }
  list.end();
  sheet.y += 7;
}

function drawBanner(sheet: Sheet, { tone, icon, title, text }: BlockOf<'banner'>, parent: Element): void {
  const inner = contentWidth - 24;
  const head = setLines(sheet.typesetter, [{ text: title, style: 'strong', tone, icon }], bodyStyle, inner);
  const lines = [...head, ...setCell(sheet, text, bodyStyle, inner)];
  sheet.ensure(Math.min(heightOf(lines) + 14, page.height - page.top - page.bottom));
  const element = sheet.element(parent, 'Note');
  let rest: typeof lines = lines;
  while (rest.length > 0) {
    const fitting = [...takeFitting(rest, sheet.left() - 12)];
    const height = heightOf(fitting) + 12;
    const top = sheet.y;
    sheet.artifact(() => {
      sheet.doc.roundedRect(page.left, top, contentWidth, height, 4).fill(softOf(light, tone));
      sheet.doc.rect(page.left, top + 2, 2.4, height - 4).fill(toneColor(tone));
    });
    drawLines(sheet, fitting, { x: page.left + 12, y: top + 6, element, tag: 'Note' });
    sheet.y += height;
    rest = rest.slice(fitting.length);
    if (rest.length > 0) sheet.newPage();
  }
  element.end();
  sheet.y += 9;
}

function drawTally(sheet: Sheet, { parts }: BlockOf<'tally'>, parent: Element): void {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return;
  sheet.artifact(() => {
    let x: number = page.left;
    for (const { verdict, count } of parts) {
      const width = (contentWidth * count) / total;
      sheet.doc.rect(x, sheet.y, Math.max(width - 1.5, 1), 5).fill(toneColor(verdictTones[verdict]));
      x += width;
    }
  });
  sheet.y += 9;
  const line = parts.map(({ verdict, text }, index) => ({
    // No-break spaces keep a count on one line, and ordinary ones part it from the next.
    text: `${text.replaceAll(' ', '\u00a0')}${index === parts.length - 1 ? '' : '\u00a0\u00a0\u00a0 '}`,
    style: 'strong' as const,
    tone: verdictTones[verdict],
    icon: verdict,
  }));
  drawParagraph(sheet, line, { parent, tag: 'P', after: 9 });
}

function drawCode(sheet: Sheet, { title, text }: BlockOf<'code'>, parent: Element): void {
  const style: TextStyle = { font: 'mono', size: 7.8, color: light.ink };
  const lines = text
    .split('\n')
    .flatMap((line) => setLines(sheet.typesetter, [{ text: line }], style, contentWidth - 16));
  sheet.ensure(Math.min(heightOf(lines) + 32, 120));
  drawParagraph(sheet, [{ text: title }], { parent, tag: 'P', style: labelStyle, after: 2 });
  const element = sheet.element(parent, 'Code');
  let rest = lines;
  while (rest.length > 0) {
    const fitting = [...takeFitting(rest, sheet.left() - 10)];
    const height = heightOf(fitting) + 10;
    const top = sheet.y;
    sheet.artifact(() => {
      sheet.doc.roundedRect(page.left, top, contentWidth, height, 4).fill(light.sunken);
    });
    drawLines(sheet, fitting, { x: page.left + 8, y: top + 5, element, tag: 'Code' });
    sheet.y += height;
    rest = rest.slice(fitting.length);
    if (rest.length > 0) sheet.newPage();
  }
  element.end();
  sheet.y += 8;
}

function drawScenario(sheet: Sheet, block: BlockOf<'scenario'>, parent: Element): void {
  sheet.ensure(150);
  const { title, verdict, blocks } = block;
  const style = headingStyle(11);
  const badge = setLines(sheet.typesetter, [verdict], { ...style, size: 9.5 }, contentWidth);
  const badgeWidth = badge[0]?.items.reduce((sum, { width }) => sum + width, 0) ?? 0;
  const lines = setLines(sheet.typesetter, [{ text: title }], style, contentWidth - badgeWidth - 16);
  sheet.artifact(() => {
    drawRule(sheet, sheet.y, light.muted);
  });
  sheet.y += 8;
  const heading = sheet.element(parent, 'H2');
  drawLines(sheet, lines, { x: page.left, y: sheet.y, element: heading, tag: 'H2' });
  const x = page.width - page.right - badgeWidth;
  drawLines(sheet, badge, { x, y: sheet.y + 1, element: heading, tag: 'H2' });
  heading.end();
  sheet.artifact(() => {
    const [line] = badge;
    if (line !== undefined) drawIcons(sheet, line, x, sheet.y + 1);
  });
  sheet.y += heightOf(lines) + 3;
  drawBlocks(sheet, blocks, parent, title);
  sheet.y += 10;
}
