import type { Block, Cell, Column, Line, Piece } from '../document/document.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { iconHtml } from './icon.ts';
import { tallyHtml } from './tally.ts';

/** Blocks, whose headings are of this level. A table whose title repeats the section's keeps it for screen readers alone. */
export function blocksHtml(blocks: readonly Block[], level: 2 | 3 | 4, above = ''): string {
  return blocks.map((block) => blockHtml(block, level, above)).join('\n');
}

function blockHtml(block: Block, level: 2 | 3 | 4, above: string): string {
  const heading = `h${String(level)}`;
  switch (block.kind) {
    case 'paragraph':
      return `<p>${lineHtml(block.line)}</p>`;
    case 'heading':
      return `<${heading}>${escapeMarkup(block.title)}</${heading}>`;
    case 'list':
      return `<ul class="findings">${block.items.map((item) => `<li>${lineHtml(item)}</li>`).join('')}</ul>`;
    case 'banner':
      return `<div class="banner ${block.tone}" role="note"><p class="banner-title">${iconHtml(block.icon)}${escapeMarkup(
        block.title,
      )}</p>${cellHtml(block.text)}</div>`;
    case 'facts':
      return `<dl${block.columns === 3 ? ' class="three"' : ''}>${block.facts
        .map(
          ({ term, value, wide }) =>
            `<div${wide === true ? ' class="wide"' : ''}><dt>${escapeMarkup(term)}</dt><dd>${cellHtml(value)}</dd></div>`,
        )
        .join('')}</dl>`;
    case 'tally':
      return tallyHtml(block);
    case 'table':
      return tableHtml(block, above);
    case 'code':
      return `<figure><figcaption>${escapeMarkup(block.title)}</figcaption><pre><code>${escapeMarkup(
        block.text,
      )}</code></pre></figure>`;
    case 'scenario':
      return `<article id="${escapeMarkup(block.id)}"><${heading}><span>${escapeMarkup(block.title)}</span> ${pieceHtml(
        block.verdict,
      )}</${heading}>
${blocksHtml(block.blocks, 4, block.title)}
</article>`;
  }
}

/** Shares of columns are classes: the policy allows no style of an element. */
const columnHtml = ({ share }: Column): string => `<col class="w${String(share)}">`;

function tableHtml(block: Extract<Block, { kind: 'table' }>, above: string): string {
  const { title, columns, rows } = block;
  const align = (index: number): string => (columns[index]?.align === 'right' ? ' class="number"' : '');
  const head = columns
    .map(({ title: name }, index) => `<th scope="col"${align(index)}>${escapeMarkup(name)}</th>`)
    .join('');
  const body = rows
    .map((row) => {
      const cells = row.map((content, index) =>
        index === 0
          ? `<th scope="row"${align(index)}>${cellHtml(content)}</th>`
          : `<td${align(index)}>${cellHtml(content)}</td>`,
      );
      return `<tr>${cells.join('')}</tr>`;
    })
    .join('\n');
  const caption = `<caption${title === above ? ' class="unseen"' : ''}>${escapeMarkup(title)}</caption>`;
  return `<div class="table" role="region" tabindex="0" aria-label="${escapeMarkup(title)}"><table>${caption}<colgroup>${columns
    .map(columnHtml)
    .join('')}</colgroup><thead><tr>${head}</tr></thead><tbody>
${body}
</tbody></table></div>`;
}

/** A lone paragraph needs no element of its own. */
function cellHtml(cell: Cell): string {
  const [only] = cell;
  if (cell.length === 1 && only !== undefined) return lineHtml(only);
  return cell.map((line) => `<p>${lineHtml(line)}</p>`).join('');
}

const lineHtml = (line: Line): string => line.map(pieceHtml).join('');

function pieceHtml({ text, style, tone, icon }: Piece): string {
  const content = `${icon === undefined ? '' : iconHtml(icon)}${escapeMarkup(text)}`;
  const classes = [style === 'muted' ? 'muted' : '', tone ?? '', icon === undefined ? '' : 'marked'].filter(
    (name) => name !== '',
  );
  const attribute = classes.length === 0 ? '' : ` class="${classes.join(' ')}"`;
  if (style === 'mono') return `<code${attribute}>${content}</code>`;
  if (style === 'strong') return `<strong${attribute}>${content}</strong>`;
  // A name may be written from right to left: it must not take what follows along.
  return attribute === '' ? `<bdi>${content}</bdi>` : `<span${attribute}><bdi>${content}</bdi></span>`;
}
