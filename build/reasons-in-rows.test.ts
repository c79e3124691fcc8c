/** @module-tag slow */
import { dirname } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { at } from './root.ts';

/** A code that no other vocabulary of the product has: a type that holds it is that of the reasons. */
const telling = 'unknown-critical-extension';
const lookups = /^(includes|has|get|indexOf)$/;

/** Where sources decide by a reason: a `switch`, a table that is read by one, a list that is asked for one. */
function decisionsOf(program: ts.Program, sources: readonly ts.SourceFile[]): readonly string[] {
  const checker = program.getTypeChecker();
  const isReason = (node: ts.Node): boolean => {
    const type = checker.getTypeAtLocation(node);
    return type.isUnion() && type.types.some((one) => one.isStringLiteral() && one.value === telling);
  };
  const decides = (node: ts.Node): boolean => {
    if (ts.isSwitchStatement(node)) return isReason(node.expression);
    if (ts.isElementAccessExpression(node)) return isReason(node.argumentExpression);
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
    return lookups.test(node.expression.name.text) && node.arguments.some(isReason);
  };
  const found: string[] = [];
  for (const source of sources) {
    const visit = (node: ts.Node): void => {
      if (decides(node)) found.push(`${source.fileName}: ${node.getText(source)}`);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

function decisionsIn(text: string): readonly string[] {
  const name = 'planted.ts';
  const whole = `declare const because: 'revoked' | 'crl-stale' | '${telling}' | undefined;\n${text}`;
  const source = ts.createSourceFile(name, whole, ts.ScriptTarget.ES2022, true);
  const host = {
    ...ts.createCompilerHost({}),
    getSourceFile: (path: string) => (path === name ? source : undefined),
  };
  return decisionsOf(ts.createProgram([name], { noLib: true, strict: true }, host), [source]);
}

describe('what hangs on a reason', () => {
  it('is a field of its row in electron/scenarios/reasons.ts, wherever the product decides', () => {
    const { config } = ts.readConfigFile(at('tsconfig.json'), (path) => ts.sys.readFile(path)) as {
      config: object;
    };
    const { fileNames, options } = ts.parseJsonConfigFileContent(
      config,
      ts.sys,
      dirname(at('tsconfig.json')),
    );
    const isProduct = (path: string): boolean =>
      /\/(electron|renderer)\//.test(path) &&
      !/\.test\.tsx?$|\/testing\/|\/scenarios\/reasons\.ts$|\/node_modules\//.test(path);
    const program = ts.createProgram(fileNames.filter(isProduct), options);
    const sources = program.getSourceFiles().filter(({ fileName }) => isProduct(fileName));
    expect(sources.length).toBeGreaterThan(100);
    expect(decisionsOf(program, sources)).toEqual([]);
  });

  it.each([
    ['a switch', `switch (because) { case 'revoked': break; }`],
    ['a list', `['crl-stale', 'revoked'].includes(because);`],
    ['a set', `new Set(['crl-stale']).has(because);`],
    ['a table', `declare const remedies: Record<string, string>; remedies[because ?? ''];`],
  ])('is seen elsewhere: %s', (_, text) => {
    expect(decisionsIn(text)).toHaveLength(1);
  });

  it('may be a single inference; other words may be looked up', () => {
    expect(decisionsIn(`export const isRevoked = because === 'revoked';`)).toEqual([]);
    expect(decisionsIn(`declare const at: 'a' | 'b'; ['a'].includes(at);`)).toEqual([]);
  });
});
