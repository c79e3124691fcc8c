import { existsSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { formatText } from '../format-text.ts';
import { at } from '../root.ts';
import { applyChanges, type ReadFile } from './change.ts';
import { isDashCase, isTaken, recipes, type RecipeName } from './recipes.ts';

const read: ReadFile = (path) => (existsSync(at(path)) ? readFileSync(at(path), 'utf8') : null);

const faultsOf = (path: string, text: string): readonly string[] =>
  (
    ts.transpileModule(text, {
      fileName: path,
      reportDiagnostics: true,
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    }).diagnostics ?? []
  ).map(({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);

const wishes: readonly (readonly [RecipeName, string])[] = [
  ['check', 'made-up-check'],
  ['check', 'request-made-up-check'],
  ['scenario', 'client-made-up'],
  ['scenario', 'server-made-up'],
  ['trace', 'made-up-stack'],
  ['trace', 'made'],
  ['verb', 'made-up'],
];

describe.each(wishes)('a new %s called %s', (recipe, name) => {
  const changes = recipes[recipe](name);
  const files = applyChanges(changes, read);

  it('is written well, in files that can be read and say what is left', async () => {
    expect([...files].flatMap(([path, text]) => faultsOf(path, text))).toEqual([]);
    for (const [path, text] of files) expect(text, path).toBe(await formatText(path, text));
    expect([...files.values()].join('\n')).toContain('À écrire');
  });

  it('cannot be made twice', () => {
    const readAfter: ReadFile = (path) => files.get(path) ?? read(path);
    expect(isTaken(changes, name, read)).toBe(false);
    expect(isTaken(changes, name, readAfter)).toBe(true);
  });
});

it.each(['', 'Name', 'a_b', 'a--b', '-a', '../a', 'é', "a'b"])('« %s » is no name', (name) => {
  expect(isDashCase(name)).toBe(false);
});

it('refuses names of what is there', () => {
  expect(isTaken(recipes.check('common-name-is-exact'), 'common-name-is-exact', read)).toBe(true);
  expect(isTaken(recipes.scenario('client-expired'), 'client-expired', read)).toBe(true);
  expect(isTaken(recipes.trace('haproxy'), 'haproxy', read)).toBe(true);
  expect(isTaken(recipes.verb('attest'), 'attest', read)).toBe(true);
});
