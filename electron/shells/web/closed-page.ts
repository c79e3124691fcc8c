import { randomBytes } from 'node:crypto';
import { guardHeaders } from '../../services/page-files.ts';
import type { Language } from '../../texts/sentence.ts';
import { createTranslator } from '../../texts/translator.ts';

/** Why the page was not shown: no session here, a link that was used or is too old, or a name that is not ours. */
export type ClosedReason = 'no-session' | 'stale-link' | 'other-name';

const style = `
:root { color-scheme: light dark; font: 1rem/1.6 system-ui, sans-serif; }
body { margin: 0; min-height: 100vh; display: grid; place-content: center; padding: 2rem; box-sizing: border-box; }
main { max-width: 38rem; display: grid; gap: 2rem; }
h1, h2 { font-size: 1.25rem; line-height: 1.3; margin: 0 0 0.5rem; }
p { margin: 0 0 0.5rem; }
section + section { border-top: 1px solid color-mix(in srgb, currentColor 25%, transparent); padding-top: 1.5rem; }
`;

function section(language: Language, heading: 'h1' | 'h2', reason: ClosedReason): string {
  const { t } = createTranslator(language);
  const [title, what, next] = (['title', 'what', 'next'] as const).map((part) =>
    t(`closedPage.${reason}.${part}`),
  );
  return `<section lang="${language}"><${heading}>${title}</${heading}><p>${what}</p><p><strong>${next}</strong></p></section>`;
}

/** The answer to whoever may not enter: what to do, in both languages, and nothing about any dossier. */
export function closedPage(reason: ClosedReason): { headers: Record<string, string>; body: string } {
  const nonce = randomBytes(18).toString('base64');
  return {
    headers: {
      ...guardHeaders,
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      'Cache-Control': 'no-store',
    },
    body: `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Assistant Diapason</title><style nonce="${nonce}">${style}</style></head><body><main>${section('fr', 'h1', reason)}${section('en', 'h2', reason)}</main></body></html>`,
  };
}
