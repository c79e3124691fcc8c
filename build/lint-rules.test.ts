import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reasonCodes } from '../electron/contract/words.ts';
import * as houseRules from './house-rules.mjs';
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
  'a switch over reasons': {
    path: 'electron/switch.ts',
    text: `export function a(x: string) { switch (x) { case 'revoked': case 'crl-stale': return 1; default: return 2; } }`,
    breaks: 'house(reason-is-a-row)',
  },
  'a table by reason': {
    path: 'renderer/table.ts',
    text: `export const a = { revoked: 1, 'crl-stale': 2 };`,
    breaks: 'house(reason-is-a-row)',
  },
  'a table that is typed by reason': {
    path: 'renderer/typed.ts',
    text: `import type { ReasonCode } from '../electron/contract/words.ts';\nexport type A = Record<ReasonCode, string>;`,
    breaks: 'house(reason-is-a-row)',
  },
  'a list of reasons': {
    path: 'electron/list.ts',
    text: `export const a = ['crl-stale', 'revoked'];`,
    breaks: 'house(reason-is-a-row)',
  },
  'a set of reasons': {
    path: 'electron/set.ts',
    text: `export const a = new Set(['crl-stale', 'revoked']);`,
    breaks: 'house(reason-is-a-row)',
  },
  'an inference from one reason': {
    path: 'electron/inference.ts',
    text: `export const isRevoked = (because: string) => because === 'revoked';`,
    breaks: null,
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
  'the words of another vocabulary': {
    path: 'electron/others.ts',
    text: `export const a = ['revoked', 'valid'];`,
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
    for (const path of ['.oxlintrc.json', 'build/house-rules.mjs', 'electron/contract/words.ts']) {
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

  it('knows the reasons as they are listed', () => {
    expect([...houseRules.reasonCodes]).toEqual(reasonCodes);
  });
});
