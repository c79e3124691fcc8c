import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { at } from './root.ts';

const unpublished = 'Non publié';
const sectionNames = ['Ajouté', 'Changé', 'Corrigé', 'Retiré', 'Sécurité'];

/** What is wrong with the form of a change log whose package has this version, a sentence each. */
function faultsOf(changelog: string, version: string): readonly string[] {
  const faults: string[] = [];
  const titles = [...changelog.matchAll(/^## (.*)$/gm)].map(([, title]) => title ?? '');
  const versions = titles.filter((title, index) => !(index === 0 && title === unpublished));
  for (const title of versions) {
    const [, date] = /^\d+\.\d+\.\d+ — (\d{4}-\d{2}-\d{2})$/.exec(title) ?? [];
    if (date === undefined || Number.isNaN(Date.parse(date)))
      faults.push(`« ${title} » is no version and date`);
  }
  const numbers = versions.map((title) => title.split(' ')[0] ?? '');
  const sorted = [...numbers].sort((one, other) => other.localeCompare(one, 'en', { numeric: true }));
  if (numbers.join() !== [...new Set(sorted)].join()) faults.push('the versions do not descend');
  if (titles[0] !== unpublished && numbers[0] !== version) faults.push(`the first version is not ${version}`);
  for (const [, name = ''] of changelog.matchAll(/^### (.*)$/gm)) {
    if (!sectionNames.includes(name)) faults.push(`« ${name} » is no section`);
  }
  return faults;
}

it('CHANGELOG.md is well formed', () => {
  const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as { version: string };
  expect(faultsOf(readFileSync(at('CHANGELOG.md'), 'utf8'), version)).toEqual([]);
});

describe('a change log is refused', () => {
  const good = '## 1.10.0 — 2026-03-01\n### Ajouté\n## 1.9.0 — 2026-02-01\n';
  it('not when it is right', () => {
    expect(faultsOf(good, '1.10.0')).toEqual([]);
    expect(faultsOf(`## ${unpublished}\n${good}`, '1.11.0')).toEqual([]);
  });
  it.each([
    ['whose versions ascend', '## 1.9.0 — 2026-02-01\n## 1.10.0 — 2026-03-01\n', '1.9.0'],
    ['that names a version twice', `${good}${good}`, '1.10.0'],
    ['whose date is not ISO', '## 1.10.0 — 01/03/2026\n', '1.10.0'],
    ['whose date does not exist', '## 1.10.0 — 2026-13-01\n', '1.10.0'],
    ['with an unknown section', `${good}### Divers\n`, '1.10.0'],
    ['that lacks the version of the package', good, '1.11.0'],
  ])('%s', (_name, changelog, version) => {
    expect(faultsOf(changelog, version)).toHaveLength(1);
  });
});
