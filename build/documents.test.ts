import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { at } from './root.ts';

/** The documents that lead a reader through the tree by its paths. */
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'electron/README.md',
  'docs/a-run.md',
  ...readdirSync(at('docs/decisions')).map((name) => `docs/decisions/${name}`),
];

/** A path is named from the project, from `electron/`, or beside the last path that was named, in this order. */
const bases = (previous: string): readonly string[] => [at(), at('electron'), previous];

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/** What looks like the path of a source or of a document: of a known extension, or below a folder of the project. */
function looksLikeAPath(word: string): boolean {
  if (!/^[\w.@-]+(?:\/[\w.@-]+)*\/?$/.test(word) || word.startsWith('@')) return false;
  if (/\.(?:tsx?|mjs|cjs|md|html|css|ya?ml)$/.test(word)) return true;
  const [first = '', ...rest] = word.split('/');
  return rest.length > 0 && [at(), at('electron')].some((base) => isFolder(join(base, first)));
}

/** Paths named in backquotes that are nowhere in the tree. `<placeholders>`, `…` and `*` stand for many, and are not held. */
function missingPaths(markdown: string): readonly string[] {
  let previous = at();
  return [...markdown.replace(/^```[^]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].flatMap(([, word = '']) => {
    if (!looksLikeAPath(word)) return [];
    const found = bases(previous)
      .map((base) => join(base, word))
      .find((path) => existsSync(path));
    if (found === undefined) return [word];
    previous = isFolder(found) ? found : dirname(found);
    return [];
  });
}

/** Scripts of package.json, which `npm run X` calls by their names. */
const { scripts } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

const missingScripts = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/npm run (?:-s )?([\w:-]+)/g)].flatMap(([, name = '']) =>
    Object.hasOwn(scripts, name) ? [] : [name],
  );

/** Links to files of the project that lead nowhere, from a document's own folder. */
const brokenLinks = (markdown: string, folder: string): readonly string[] =>
  [...markdown.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].flatMap(([, target = '']) =>
    /^[a-z]+:/.test(target) || existsSync(join(folder, target)) ? [] : [target],
  );

describe.each(documents)('%s', (document) => {
  const markdown = readFileSync(at(document), 'utf8');
  it('names paths that are in the tree', () => expect(missingPaths(markdown)).toEqual([]));
  it('names scripts that package.json has', () => expect(missingScripts(markdown)).toEqual([]));
  it('leads to files that are there', () => expect(brokenLinks(markdown, dirname(at(document)))).toEqual([]));
});

describe('what is held', () => {
  it.each([
    ['a file from the project', '`electron/main.ts`, `electron/man.ts`', ['electron/man.ts']],
    ['a file from the room', '`checks/registry.ts`, `checks/register.ts`', ['checks/register.ts']],
    ['a file beside the last one', '`electron/checks/registry.ts`, `run-checks.ts`, `ran.ts`', ['ran.ts']],
    ['a folder', '`electron/checks/testing/`, `electron/checks/tests`', ['electron/checks/tests']],
    ['no placeholder and no code', '`electron/<room>/x.ts`, `a / b`, `npm run unit -- electron/pki`', []],
  ])('%s', (_name, markdown, missing) => expect(missingPaths(markdown)).toEqual(missing));
  it('a script', () => expect(missingScripts('`npm run units`, `npm run -s cli`')).toEqual(['units']));
  it('a link', () => expect(brokenLinks('[a](README.md) [b](READ.md)', at())).toEqual(['READ.md']));
});
