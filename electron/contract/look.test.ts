import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dark, light } from './look.ts';

const root = join(import.meta.dirname, '..', '..');
/** A colour as CSS, SVG or the desktop's window take it. */
const literal =
  /['"`:;, (]#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b(?![\w-])|\b(?:rgb|hsl|hwb|oklch|oklab)a?\(/i;

it('has the same colours in both schemes', () => {
  expect(Object.keys(dark)).toEqual(Object.keys(light));
});

it('is the one place of colours', () => {
  const found = ['electron', 'renderer', 'build'].flatMap(listSources).flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (literal.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  );
  const isHere = (place: string) => place.startsWith(join('electron', 'contract', 'look.ts'));
  expect(found.filter(isHere).length).toBeGreaterThan(0);
  expect(found.filter((place) => !isHere(place))).toEqual([]);
});

function listSources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /[.](?:tsx?|mjs|css|html)$/.test(name) && !/[.]test[.]tsx?$/.test(name))
    .map((name) => join(folder, name));
}
