import { Linter } from 'eslint';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { reasonIsARow } from '../../build/reason-is-a-row.mjs';
import { reasonCodes } from '../contract/words.ts';
import { reasonOfAlertName } from '../peers/tls-errors.ts';
import { failingClause } from './failing-clause.ts';
import { reasonOf } from './reasons.ts';

describe('the rows of the reasons', () => {
  it('fail a clause about revocation wherever its state could not be known', () => {
    const unknowable = reasonCodes.filter((code) => reasonOf(code).couldNotKnow);
    expect(unknowable).toContain('crl-forged');
    for (const code of unknowable) {
      expect(failingClause('tpe-gap', 'GAP', code)).toBe('annex.tpe.client.revocation');
      expect(reasonOf(code)).toMatchObject({ gapCheck: 'fail-closed', callerRepair: 'bring-list' });
    }
  });

  it('take a server at its word: an alert that names a reason is compatible with it', () => {
    const alerts = reasonCodes.flatMap((code) => reasonOf(code).serverAlerts);
    for (const alert of alerts) {
      const named = reasonOfAlertName(alert);
      if (named !== null && named !== 'other') expect(reasonOf(named).serverAlerts).toContain(alert);
    }
  });
});

/** What the rule says of a text in which `because` is a reason. */
function complaintsOf(text: string): readonly string[] {
  const filename = 'planted.ts';
  const whole = `declare const because: 'revoked' | 'crl-stale' | 'unknown-critical-extension' | undefined;\n${text}`;
  const source = ts.createSourceFile(filename, whole, ts.ScriptTarget.ES2022, true);
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost({}),
    getSourceFile: (name) => (name === filename ? source : undefined),
  };
  const program = ts.createProgram([filename], { noLib: true, strict: true }, host);
  const parserOptions = { programs: [program] };
  return new Linter()
    .verify(
      whole,
      [
        {
          files: ['**/*.ts'],
          languageOptions: { parser: tseslint.parser, parserOptions },
          plugins: { reasons: { rules: { row: reasonIsARow } } },
          rules: { 'reasons/row': 'error' },
        },
      ],
      { filename },
    )
    .map(({ ruleId, message }) => ruleId ?? message);
}

describe('the lint rule that keeps reasons in their rows', () => {
  it.each([
    ['a switch', `switch (because) { case 'revoked': break; }`],
    ['a list', `['crl-stale', 'revoked'].includes(because);`],
    ['a set', `new Set(['crl-stale']).has(because);`],
    ['a table', `declare const remedies: Record<string, string>; remedies[because ?? ''];`],
  ])('refuses %s of them', (_, text) => {
    expect(complaintsOf(text)).toEqual(['reasons/row']);
  });

  it('lets a single inference be made, and other words be looked up', () => {
    expect(complaintsOf(`export const isRevoked = because === 'revoked';`)).toEqual([]);
    expect(complaintsOf(`declare const at: 'a' | 'b'; ['a'].includes(at);`)).toEqual([]);
  });
});
