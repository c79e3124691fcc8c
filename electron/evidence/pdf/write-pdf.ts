import { setImmediate } from 'node:timers/promises';
import PDFDocument from 'pdfkit';
import { wordsOf } from '../evidence-words.ts';
import type { EvidenceDocument, Section } from '../document/document.ts';
import { light } from '../../contract/look.ts';
import { drawBlocks, headingStyle } from './draw-blocks.ts';
import { drawParagraph, labelStyle } from './draw-text.ts';
import { setLines, toneColor } from './set-lines.ts';
import { contentWidth, createSheet, drawIcon, drawLine, page, type Sheet } from './sheet.ts';
import { createTypesetter } from './typesetter.ts';

/**
 * A document as a PDF 1.7 (ISO 32000-1) on A4: fonts embedded, text that can be selected and searched, a structure for
 * screen readers (§14.8), bookmarks, page numbers. Its date and its id are those of the run, so that the same document
 * gives the same octets.
 */
export async function writePdf(document: EvidenceDocument): Promise<Uint8Array> {
  const { language, title, kind, about, author, createdAt, sha256 } = document;
  const { t } = wordsOf(language);
  const date = new Date(createdAt);
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    // No font before ours.
    font: '',
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    bufferPages: true,
    info: {
      Title: `${title} — ${kind}`,
      Author: author,
      Subject: about,
      Keywords: `SHA-256 ${sha256}`,
      Creator: t('common.product'),
      CreationDate: date,
      ModDate: date,
    },
  });
  const chunks: Buffer[] = [];
  const written = new Promise<Uint8Array>((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    doc.on('error', reject);
  });
  const sheet = createSheet(doc, createTypesetter(doc));
  const root = doc.struct('Document');
  doc.addStructure(root);
  drawSummary(sheet, document, root);
  sheet.newPage();
  for (const section of document.sections) await drawSection(sheet, section, root);
  root.end();
  numberPages(sheet, document);
  doc.end();
  return written;
}

function drawSummary(sheet: Sheet, document: EvidenceDocument, root: PDFKit.PDFStructureElement): void {
  const { kind, title, tone, icon, summary } = document;
  sheet.doc.outline.addItem(title);
  drawParagraph(sheet, [{ text: kind, style: 'strong', tone: 'accent' }], {
    parent: root,
    tag: 'P',
    after: 3,
  });
  const side = 22;
  const top = sheet.y;
  sheet.artifact(() => {
    drawIcon(sheet, icon, { x: page.left, y: top + 3, side, color: toneColor(tone) });
  });
  drawParagraph(sheet, [{ text: title, style: 'strong', tone }], {
    parent: root,
    tag: 'H1',
    style: headingStyle(19),
    indent: side + 9,
    after: 10,
  });
  drawBlocks(sheet, summary, root);
}

async function drawSection(
  sheet: Sheet,
  { title, blocks }: Section,
  root: PDFKit.PDFStructureElement,
): Promise<void> {
  const hasScenarios = blocks.some(({ kind }) => kind === 'scenario');
  // The heading goes with what follows it.
  sheet.ensure(hasScenarios ? 260 : 110);
  const element = sheet.element(root, 'Sect');
  const bookmark = sheet.doc.outline.addItem(title);
  drawParagraph(sheet, [{ text: title }], { parent: element, tag: 'H1', style: headingStyle(14), after: 6 });
  for (const block of blocks) {
    if (block.kind === 'scenario') {
      sheet.ensure(150);
      bookmark.addItem(`${block.title}, ${block.verdict.text}`);
    }
    drawBlocks(sheet, [block], element, title);
    // A long document is drawn while the rest of the process goes on.
    await setImmediate();
  }
  element.end();
  sheet.y += 10;
}

/** Foot of each page, once it is known how many there are. */
function numberPages(sheet: Sheet, { language, kind, sha256 }: EvidenceDocument): void {
  const { doc, typesetter } = sheet;
  const { t } = wordsOf(language);
  const { start, count } = doc.bufferedPageRange();
  const y = page.height - 38;
  const set = (text: string) =>
    setLines(typesetter, [{ text }], { ...labelStyle, size: 7.4 }, contentWidth)[0];
  for (let index = start; index < start + count; index += 1) {
    doc.switchToPage(index);
    doc.markContent('Artifact', { type: 'Pagination' });
    const left = set(`${t('common.product')}. ${kind}. ${sha256.slice(0, 16)}…`);
    const right = set(t('evidence.document.page', { page: String(index + 1), pages: String(count) }));
    if (left !== undefined) drawLine(sheet, left, page.left, y);
    if (right !== undefined) {
      const width = right.items.reduce((sum, item) => sum + item.width, 0);
      drawLine(sheet, right, page.width - page.right - width, y);
    }
    doc
      .moveTo(page.left, y - 5)
      .lineTo(page.width - page.right, y - 5)
      .lineWidth(0.6)
      .strokeColor(light.line)
      .stroke();
    doc.endMarkedContent();
  }
}
