import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at } from './root.ts';
import { openPlantedProject, type PlantedProject } from './testing/planted-project.ts';

const lines = (count: number): string => 'console.log();\n'.repeat(count);
const functionOf = (count: number): string => `export function a() {\n${lines(count - 2)}}`;

interface Planted {
  readonly path: string;
  readonly text: string;
  /** The rule that it breaks, or none. */
  readonly breaks: string | null;
}
const planted: Readonly<Record<string, Planted>> = {
  'a literal spread into another': {
    path: 'build/spread.mjs',
    text: 'export const a = { ...{ b: 1 } };',
    breaks: 'house(no-spread-literal)',
  },
  'another value that is spread': {
    path: 'build/value.mjs',
    text: 'const b = {}; export const a = { ...b };',
    breaks: null,
  },
  '301 lines': { path: 'build/long.mjs', text: lines(301), breaks: 'eslint(max-lines)' },
  '300 lines': { path: 'build/short.mjs', text: lines(300), breaks: null },
  'a function of 81 lines': {
    path: 'electron/long.ts',
    text: functionOf(81),
    breaks: 'eslint(max-lines-per-function)',
  },
  'a function of 80 lines': { path: 'electron/short.ts', text: functionOf(80), breaks: null },
  'a function of 81 lines in a test': { path: 'electron/a.test.ts', text: functionOf(81), breaks: null },
  'a promise that nobody waits for': {
    path: 'electron/floating.ts',
    text: 'const later = async () => { await Promise.resolve(); };\nlater();\nexport {};',
    breaks: 'typescript(no-floating-promises)',
  },
  'hooks of a module that test files share': {
    path: 'electron/testing/hooks.ts',
    text: `import { afterAll } from 'vitest';\nafterAll(() => undefined);`,
    breaks: 'house(hooks-of-a-file)',
  },
  'hooks that such a module sets up when it is asked': {
    path: 'electron/testing/asked.ts',
    text: `import { afterAll } from 'vitest';\nexport const prepare = () => { afterAll(() => undefined); };`,
    breaks: null,
  },
};

interface Diagnostic {
  readonly code: string;
  readonly filename: string;
}

describe('the linter, as it is set up here', () => {
  let project: PlantedProject;
  let diagnostics: readonly Diagnostic[] = [];

  beforeAll(async () => {
    project = await openPlantedProject();
    for (const path of ['.oxlintrc.json', 'build/house-rules.mjs']) {
      await project.plant(path, await readFile(at(path), 'utf8'));
    }
    for (const { path, text } of Object.values(planted)) await project.plant(path, text);
    const paths = Object.values(planted).map(({ path }) => path);
    const found = await project.run('oxlint/bin/oxlint', '--format=json', ...paths);
    ({ diagnostics } = found as { readonly diagnostics: readonly Diagnostic[] });
  });
  afterAll(() => project.remove());

  it.each(Object.entries(planted))('judges %s', (_, { path, breaks }) => {
    const found = diagnostics.filter(({ filename }) => filename.endsWith(path)).map(({ code }) => code);
    expect(found).toEqual(breaks === null ? [] : [breaks]);
  });
});
