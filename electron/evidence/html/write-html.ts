import { createHash } from 'node:crypto';
import type { EvidenceDocument, ScenarioBlock, Section } from '../document/document.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { wordsOf } from '../evidence-words.ts';
import { blocksHtml } from './blocks.ts';
import { iconHtml } from './icon.ts';
import { style } from './style.ts';

/**
 * A document as one HTML file: no script, nothing fetched, and a policy (CSP 3) under which nothing could be. Printable;
 * light or dark as the reader's system is.
 */
export function writeHtml(document: EvidenceDocument): string {
  const { language, kind, title, tone, icon, about, author, createdAt, sha256 } = document;
  const { t } = wordsOf(language);
  const policy = [
    "default-src 'none'",
    // The only style is the one below.
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeMarkup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="${escapeMarkup(t('common.product'))}">
<meta name="author" content="${escapeMarkup(author)}">
<meta name="description" content="${escapeMarkup(about)}">
<meta name="date" content="${escapeMarkup(createdAt)}">
<meta name="report-sha256" content="${escapeMarkup(sha256)}">
<title>${escapeMarkup(`${title} — ${kind}`)}</title>
<style>${style}</style>
</head>
<body>
<main>
<header class="summary">
<p class="kind">${escapeMarkup(kind)}</p>
<h1 class="${tone}">${iconHtml(icon)}<span>${escapeMarkup(title)}</span></h1>
${blocksHtml(document.summary, 2)}
</header>
<nav aria-labelledby="contents"><h2 id="contents">${escapeMarkup(t('evidence.document.contents'))}</h2>
<ol>
${document.sections.map(contentsItem).join('\n')}
</ol></nav>
${document.sections.map(sectionHtml).join('\n')}
</main>
<footer><p>${escapeMarkup(t('common.product'))}. ${escapeMarkup(t('evidence.fact.digest'))} <code>${escapeMarkup(sha256)}</code></p></footer>
</body>
</html>
`;
}

function contentsItem({ id, title, blocks }: Section): string {
  const scenarios = blocks.filter((block): block is ScenarioBlock => block.kind === 'scenario');
  const inner =
    scenarios.length === 0
      ? ''
      : `<ul>${scenarios
          .map(
            (one) =>
              `<li><a href="#${escapeMarkup(one.id)}">${escapeMarkup(one.title)}</a> <span class="${
                one.verdict.tone ?? ''
              }">${escapeMarkup(one.verdict.text)}</span></li>`,
          )
          .join('')}</ul>`;
  return `<li><a href="#section-${escapeMarkup(id)}">${escapeMarkup(title)}</a>${inner}</li>`;
}

const sectionHtml = ({ id, title, blocks }: Section): string =>
  `<section aria-labelledby="section-${escapeMarkup(id)}"><h2 id="section-${escapeMarkup(id)}">${escapeMarkup(title)}</h2>
${blocksHtml(blocks, 3, title)}
</section>`;
