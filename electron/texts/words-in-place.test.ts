import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { buildTexts } from './build.ts';
import { texts } from './index.ts';
import { textKeys, type TextTree } from './sentence.ts';
import { findSentenceIn } from './tree-translator.ts';

const root = join(import.meta.dirname, '../..');

/** Sources of a folder, tests left out. */
function sourcesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'testing' ? [] : sourcesIn(path);
    return /\.(?:tsx?|mjs)$/.test(entry.name) && !/\.(?:test|spec)\./.test(entry.name) ? [path] : [];
  });
}

/** The product, the commands of a checkout, and what the end-to-end tests run. */
const sources = ['electron', 'renderer', 'build', 'e2e'].flatMap(sourcesIn).map((path) => ({
  path,
  tree: ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest, true),
}));

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}

const isTemplate = ts.isTemplateExpression;
const isWritten = (node: ts.Node): boolean => ts.isStringLiteralLike(node) || isTemplate(node);
const isFrench = (node: ts.Node): boolean => isWritten(node) && /[éèêàùçœ«’]/i.test(node.getText());

/** Words of both languages in one place: `{ fr, en }`, a pair of trees, a call with a sentence and its translation. */
function isBilingual(node: ts.Node): boolean {
  if (ts.isObjectLiteralExpression(node)) {
    const named = (language: string) =>
      node.properties.find(
        (property): property is ts.PropertyAssignment =>
          ts.isPropertyAssignment(property) && property.name.getText() === language,
      )?.initializer;
    const pair = [named('fr'), named('en')];
    return pair.every((value) => value !== undefined && isWritten(value) && /\w\s\w/.test(value.getText()));
  }
  if (ts.isCallExpression(node) && node.arguments.length >= 2) {
    const [first, second] = node.arguments;
    return first !== undefined && second !== undefined && isFrench(first) && isWritten(second);
  }
  return ts.isConditionalExpression(node) && isFrench(node.whenTrue) && isWritten(node.whenFalse);
}

/** Where they stand. run.mjs speaks before packages are installed, on a Node that reads no TypeScript. */
const isTheirPlace = (path: string): boolean =>
  /^electron\/(?:texts|procedure\/clauses)\//.test(path) || path === 'build/run.mjs';

describe('words of both languages', () => {
  it('stand in electron/texts, and in the clauses of the procedure', () => {
    const elsewhere: string[] = [];
    for (const { path, tree } of sources) {
      if (isTheirPlace(path)) continue;
      visit(tree, (node) => {
        if (isBilingual(node)) elsewhere.push(`${path}: ${node.getText().slice(0, 80)}`);
      });
    }
    expect(elsewhere).toEqual([]);
  });
});

/** A key, or part of one, as sources write it: what a template puts in is any word. */
const patternOf = (node: ts.Node): string | null => {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!isTemplate(node)) return null;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => `*${literal.text}`)].join('');
};

/** Keys of a tree that these sources neither write whole, nor make by a template whose words are written in them. */
function unusedKeys(texts: TextTree, users: typeof sources): readonly string[] {
  const keys = textKeys(texts);
  const written = new Set<string>();
  const prefixes = new Set<string>();
  for (const { path, tree } of users) {
    if (path.startsWith('electron/texts/')) continue;
    visit(tree, (node) => {
      const pattern = patternOf(node);
      if (pattern !== null) written.add(pattern);
      if (ts.isPropertyAssignment(node) || ts.isPropertySignature(node)) written.add(node.name.getText());
      const isMaker = ts.isCallExpression(node) && node.expression.getText() === 'messagesUnder';
      const prefix = isMaker && node.arguments[0] !== undefined ? patternOf(node.arguments[0]) : null;
      if (prefix !== null) prefixes.add(prefix);
    });
  }
  // Texts name texts.
  for (const key of keys) {
    const { fr } = findSentenceIn(texts, key) ?? { fr: '' };
    for (const text of typeof fr === 'string' ? [fr] : [fr.one, fr.other])
      for (const [, path = '', rest = ''] of text.matchAll(/\{\{([\w.-]+)\[\w+\]([\w.-]*)\}\}/g))
        written.add(`${path}.*${rest}`);
  }
  const words = new Set([...written].flatMap((text) => (text.length < 80 ? text.split(/[.*]/) : [])));
  const templates = [...written].filter((text) => text.includes('*') && /^\w[\w-]*\./.test(text));
  const patterns = [...templates, ...[...prefixes].map((prefix) => `${prefix}.*`)].map(
    (text) => new RegExp(`^${text.split('*').map(escapeText).join('(.+)')}$`),
  );

  // `alert-${level}`, `${word}-and-more`: a word that is made of others.
  const madeWords = [...written]
    .filter((text) => /^[\w*-]+$/.test(text) && /\*/.test(text) && /\w{3}/.test(text))
    .map((text) => new RegExp(`^${text.split('*').map(escapeText).join('[\\w-]+')}$`));
  const isWord = (word: string): boolean => words.has(word) || madeWords.some((made) => made.test(word));

  const isUsed = (key: string): boolean =>
    written.has(key) ||
    patterns.some((pattern) => {
      const made = pattern.exec(key);
      return made !== null && made.slice(1).every((part) => part.split('.').every(isWord));
    });
  return keys.filter((key) => !isUsed(key));
}

const sourcesUnder = (...folders: readonly string[]) =>
  sources.filter(({ path }) => folders.some((folder) => path.startsWith(`${folder}/`)));

describe('every text is said somewhere', () => {
  it('by the product', () => {
    // Links are taken whole by `procedure/links.ts`; the texts of faults are held to their codes by another test.
    const unused = unusedKeys(texts, sourcesUnder('electron', 'renderer'));
    expect(unused.filter((key) => !/^(?:links|faults)\./.test(key))).toEqual([]);
  });
  it('by the commands of a checkout', () => {
    // `npm run bench` says what e2e/bench measures.
    expect(unusedKeys(buildTexts, sourcesUnder('build', 'e2e/bench'))).toEqual([]);
  });
  it('or is found: a key that nothing writes', () => {
    const nowhere = { fr: 'Nulle part', en: 'Nowhere' };
    expect(unusedKeys({ dev: { help: nowhere, gone: nowhere } }, sourcesUnder('build'))).toEqual([
      'dev.gone',
    ]);
  });
});

/** Keys that are written where the compiler takes any string for a key: `{ key: 'checks…' }`, or called one by a cast. */
function uncheckedKeys(node: ts.Node): readonly string[] {
  if (ts.isAsExpression(node)) return node.type.getText() === 'TextKey' ? [node.getText()] : [];
  if (!ts.isPropertyAssignment(node) || node.name.getText() !== 'key') return [];
  const { initializer } = node;
  const values = ts.isConditionalExpression(initializer)
    ? [initializer.whenTrue, initializer.whenFalse]
    : [initializer];
  return values
    .map((value) => patternOf(value) ?? '')
    .filter((pattern) => Object.hasOwn(texts, pattern.split('.')[0] ?? '') && pattern.includes('.'));
}

describe('every key', () => {
  it('is held by the compiler: messageOf, t, find, assumeKey, or `satisfies TextKey`', () => {
    const unchecked: string[] = [];
    for (const { path, tree } of sourcesUnder('electron', 'renderer')) {
      if (path === 'electron/texts/message.ts') continue;
      visit(tree, (node) => unchecked.push(...uncheckedKeys(node).map((key) => `${path}: ${key}`)));
    }
    expect(unchecked).toEqual([]);
  });
});

function escapeText(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
