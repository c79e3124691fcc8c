import type { IconName } from '../document/document.ts';
import { icons } from '../icons.ts';

/** Hidden from screen readers: the word beside it says the same. */
export function iconHtml(name: IconName): string {
  const paths = icons[name].map((path) => `<path d="${path}"/>`).join('');
  return `<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${paths}</svg>`;
}
