import type { Block } from '../document/document.ts';
import { verdictTones } from '../document/document.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { iconHtml } from './icon.ts';

/** How verdicts are spread: a bar, and the same in words. */
export function tallyHtml({ label, parts }: Extract<Block, { kind: 'tally' }>): string {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return '';
  let from = 0;
  const bars = parts.map(({ verdict, count }) => {
    const width = (count / total) * 1000;
    const bar = `<rect class="${verdictTones[verdict]}" x="${from.toFixed(1)}" y="0" width="${Math.max(
      width - 3,
      1,
    ).toFixed(1)}" height="10"/>`;
    from += width;
    return bar;
  });
  const words = parts.map(
    ({ verdict, text }) =>
      `<li class="${verdictTones[verdict]}">${iconHtml(verdict)}<strong>${escapeMarkup(text)}</strong></li>`,
  );
  return `<div class="tally"><svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">${bars.join(
    '',
  )}</svg><ul aria-label="${escapeMarkup(label)}">${words.join('')}</ul></div>`;
}
