import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultCodes } from '../../electron/contract/faults.ts';
import { texts } from './index.ts';
import { textKeys } from './typography.ts';

const french = textKeys(texts.fr);
const plain = new Set(french.map((key) => key.replace(/_(one|other|many|zero)$/, '')));

/** Every source of the page and of the core that may name a text. */
function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.includes('.test.') ? [path] : [];
  });
}

describe('texts', () => {
  it('have the same keys in both languages', () => {
    expect(textKeys(texts.en)).toEqual(expect.arrayContaining(french));
    expect(textKeys(texts.en)).toHaveLength(french.length);
  });

  it('say something for every key', () => {
    const empty = (['fr', 'en'] as const).flatMap((language) =>
      textKeys(texts[language]).filter((key) => {
        const value = key
          .split('.')
          .reduce<unknown>((tree, part) => (tree as Record<string, unknown>)[part], texts[language]);
        return typeof value !== 'string' || value.trim() === '';
      }),
    );
    expect(empty).toEqual([]);
  });

  it('tell every fault in three sentences', () => {
    const missing = faultCodes.flatMap((code) =>
      ['what', 'why', 'next'].map((part) => `faults.${code}.${part}`).filter((key) => !plain.has(key)),
    );
    expect(missing).toEqual([]);
  });

  it('exist for every key that the page names', () => {
    const named = sources('renderer').flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/\bt\(\s*'([a-zA-Z][\w-]*(?:\.[\w-]+)+)'/g)].map(([, key]) => ({
        path,
        key: key ?? '',
      })),
    );
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter(({ key }) => !plain.has(key))).toEqual([]);
  });
});
