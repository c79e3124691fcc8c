import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RunReport } from '../../contract/views.ts';
import { writeEvidence } from '../evidence.ts';
import { hostileReport, turnMark } from '../testing/hostile-report.ts';
import { dark, light } from '../../contract/look.ts';
import { softOf } from '../look.ts';
import {
  dossierForTests,
  gapClientReport,
  gapServerReport,
  rehearse,
  type Rehearsals,
} from '../testing/reports.ts';

let rehearsals: Rehearsals;
beforeAll(async () => {
  rehearsals = await rehearse();
});

const htmlOf = async (report: RunReport, language: 'fr' | 'en' = 'fr'): Promise<string> =>
  Buffer.from(
    await writeEvidence({ report, dossier: dossierForTests }, { format: 'html', language }),
  ).toString();

describe('HTML evidence', () => {
  it('lets no name out of its text', async () => {
    const html = await htmlOf(hostileReport(rehearsals.good));
    const tags = new Set(
      [...html.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, name]) => (name ?? '').toLowerCase()),
    );
    for (const name of ['script', 'img', 'base', 'iframe', 'object', 'i', 'b', 'link', 'form']) {
      expect(tags, name).not.toContain(name);
    }
    expect(html).not.toMatch(/<[^>]*\son[a-z]+\s*=/i);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toContain(turnMark);
    expect(html).toContain('gap[U+202E]rf.exe');
    // Every `&` begins one of the five entities.
    expect(html.replace(/&(amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
    expect(html.match(/<style>/g)).toHaveLength(1);
    expect(html.match(/<title>/g)).toHaveLength(1);
  });

  it('allows nothing but its own style', async () => {
    const html = await htmlOf(rehearsals.good);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const digest = createHash('sha256').update(style).digest('base64');
    expect(policy.replaceAll('&#39;', "'")).toBe(
      `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`,
    );
    expect(html).not.toMatch(/\sstyle="/);
    expect(html).not.toMatch(/(src|href)="(?!#)/);
    expect(style).not.toContain('url(');
  });

  it('has its language, one h1, headings in order, headers in tables and no id twice', async () => {
    for (const report of [rehearsals.failing, gapServerReport(rehearsals), gapClientReport(rehearsals)]) {
      const html = await htmlOf(report, 'en');
      expect(html).toContain('<html lang="en">');
      const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      levels.reduce((above, level) => {
        expect(level - above).toBeLessThanOrEqual(1);
        return level;
      }, 0);
      const tables = html.match(/<table>[\s\S]*?<\/table>/g) ?? [];
      expect(tables.length).toBeGreaterThan(3);
      for (const table of tables) {
        expect(table).toContain('<caption');
        expect(table).toContain('<th scope="col"');
        const rows = (table.match(/<tr>/g) ?? []).length - 1;
        expect(table.match(/<th scope="row"/g) ?? []).toHaveLength(rows);
      }
      const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const targets = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
      expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  it('keeps recommendations apart from requirements, and says SIMULATION', async () => {
    const html = await htmlOf(rehearsals.good);
    const [requirements = ''] =
      /<section aria-labelledby="section-requirements-tpe-gap">[\s\S]*?<\/section>/.exec(html) ?? [];
    expect(requirements).toContain('obligatoire');
    expect(requirements).not.toContain('recommandation');
    expect(html).toContain('section-recommendations-tpe-gap');
    expect(html).toContain('SIMULATION');
    const certificates = rehearsals.good.certificates.map((one) => ({
      ...one,
      kind: 'delivered-test' as const,
    }));
    const target = gapServerReport(rehearsals).target;
    const delivered = await htmlOf({ ...rehearsals.good, target, certificates });
    expect(delivered).not.toContain('class="banner warning" role="note"><p class="banner-title"><svg');
  });

  it('has colours that can be told from their grounds', () => {
    for (const palette of [light, dark]) {
      for (const tone of ['ok', 'warning', 'bad', 'accent', 'muted'] as const) {
        expect(contrast(palette[tone], palette.surface), tone).toBeGreaterThanOrEqual(4.5);
        expect(contrast(palette[tone], softOf(palette, tone)), tone).toBeGreaterThanOrEqual(4.5);
        expect(contrast(palette.ink, softOf(palette, tone)), tone).toBeGreaterThanOrEqual(7);
      }
      expect(contrast(palette.muted, palette.background)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('is one file of a size that can be sent', async () => {
    expect((await htmlOf(gapClientReport(rehearsals))).length).toBeLessThan(600_000);
  });
});

/** Contrast of two colours (WCAG 2.2, « contrast ratio »). */
function contrast(one: string, other: string): number {
  const luminance = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((first, second) => first - second);
  return (bright + 0.05) / (dim + 0.05);
}
