import { light } from '../../contract/look.ts';
import { icons } from '../icons.ts';
import type { IconName } from '../document/document.ts';
import type { Item, SetLine } from './set-lines.ts';
import type { Typesetter } from './typesetter.ts';

/** Points. A4, with margins of 17 mm. */
export const page = { width: 595.28, height: 841.89, left: 48, right: 48, top: 46, bottom: 56 } as const;
export const contentWidth = page.width - page.left - page.right;

type Element = PDFKit.PDFStructureElement;

/** The pages of a document as they fill: what is drawn goes at `y`, under a tag that says what it is. */
export interface Sheet {
  readonly doc: PDFKit.PDFDocument;
  readonly typesetter: Typesetter;
  y: number;
  /** Points left on the page. */
  readonly left: () => number;
  /** A page is begun where less than this is left. */
  readonly ensure: (height: number) => void;
  readonly newPage: () => void;
  /** Draws content of an element of the structure. */
  readonly tagged: (element: Element, tag: string, draw: () => void) => void;
  /** Draws what is there for the eye alone: rules, grounds, icons, repeated headers. */
  readonly artifact: (draw: () => void) => void;
  readonly element: (parent: Element, tag: string, options?: { scope?: 'Row' | 'Column' }) => Element;
}

export function createSheet(doc: PDFKit.PDFDocument, typesetter: Typesetter): Sheet {
  const sheet: Sheet = {
    doc,
    typesetter,
    y: page.top,
    left: () => page.height - page.bottom - sheet.y,
    ensure: (height) => {
      if (sheet.left() < height) sheet.newPage();
    },
    newPage: () => {
      doc.addPage();
      sheet.y = page.top;
    },
    tagged: (element, tag, draw) => {
      element.add(doc.markStructureContent(tag));
      draw();
      doc.endMarkedContent();
    },
    artifact: (draw) => {
      doc.markContent('Artifact', { type: 'Layout' });
      draw();
      doc.endMarkedContent();
    },
    element: (parent, tag, options = {}) => {
      // The library knows `scope`; its types do not yet.
      const element = doc.struct(tag, options as PDFKit.Mixins.StructureElementOptions);
      parent.add(element);
      return element;
    },
  };
  return sheet;
}

/** Draws a line whose top left corner is given. Icons are left out: they come with `drawIcons`, as artifacts. */
export function drawLine({ doc }: Sheet, line: SetLine, x: number, y: number): void {
  let at = x;
  const size = Math.max(...line.items.map(({ style }) => style.size), 1);
  const baseline = y + line.height / 2 + size * 0.36;
  for (const item of joined(line.items)) {
    if (item.kind === 'text') {
      const { run, style } = item;
      doc
        .font(run.font)
        .fontSize(style.size)
        .fillColor(style.color)
        .text(run.text, at, baseline, { lineBreak: false, baseline: 'alphabetic' });
    }
    at += item.width;
  }
}

/** Neighbours of one look as one text: smaller, and read as one. */
function joined(items: readonly Item[]): Item[] {
  const list: Item[] = [];
  for (const item of items) {
    const last = list.at(-1);
    if (
      last?.kind === 'text' &&
      item.kind === 'text' &&
      last.run.font === item.run.font &&
      last.style.size === item.style.size &&
      last.style.color === item.style.color
    ) {
      const run = { font: last.run.font, text: last.run.text + item.run.text };
      list[list.length - 1] = { ...last, run, width: last.width + item.width };
    } else {
      list.push(item);
    }
  }
  return list;
}

/** The icons of a line. */
export function drawIcons(sheet: Sheet, line: SetLine, x: number, y: number): void {
  let at = x;
  for (const item of line.items) {
    if (item.kind === 'icon') {
      const { size, color } = item.style;
      const side = size * 1.12;
      drawIcon(sheet, item.name, { x: at, y: y + (line.height - side) / 2, side, color });
    }
    at += item.width;
  }
}

export function drawIcon(
  { doc }: Sheet,
  name: IconName,
  { x, y, side, color }: { x: number; y: number; side: number; color: string },
): void {
  doc
    .save()
    .translate(x, y)
    .scale(side / 16);
  doc.lineWidth(1.5).lineCap('round').lineJoin('round').strokeColor(color);
  for (const path of icons[name]) doc.path(path).stroke();
  doc.restore();
}

/** A hairline across the content. */
export function drawRule({ doc }: Sheet, y: number, color: string = light.line): void {
  doc
    .moveTo(page.left, y)
    .lineTo(page.width - page.right, y)
    .lineWidth(0.6)
    .strokeColor(color)
    .stroke();
}
