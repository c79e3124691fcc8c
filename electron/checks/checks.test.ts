import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckResult } from '../contract/views.ts';
import type { Message, OrderId, Verdict } from '../contract/words.ts';
import { clauseOf } from '../procedure/clauses.ts';
import { certificateCases } from './testing/certificate-cases.ts';
import { delivered, makeGoodContexts, type Cases, type GoodContexts } from './testing/contexts.ts';
import { defineCertificateCheck, pass } from './define-check.ts';
import { certificateChecks, requestChecks } from './registry.ts';
import { requestCases } from './testing/request-cases.ts';
import { checks } from '../texts/checks.ts';
import { languages } from '../texts/sentence.ts';
import { createTranslator, findSentence } from '../texts/translator.ts';
import { runCertificateChecks, runRequestChecks } from './run-checks.ts';

/** A crash shows in the verdicts; where it was written down is of no interest here. */
const reportCrash = () => 'reference';

let good: GoodContexts;
beforeAll(async () => {
  good = await makeGoodContexts();
});

/** The text of a message, with nothing left in it to be filled. */
function expectText({ key, params }: Message): void {
  expect(findSentence(key), key).toBeDefined();
  for (const { message } of languages.map((language) => createTranslator(language))) {
    expect(message({ key, params }), key).not.toMatch(/\{\{/);
  }
}

function expectResult(result: CheckResult | undefined, verdict: Verdict, evidence: string | undefined): void {
  expect(result?.verdict).toBe(verdict);
  if (verdict === 'crashed' || result === undefined) return;
  expectText(result.evidence);
  if (evidence !== undefined) expect(result.evidence.key.split('.').at(-1)).toBe(evidence);
  const settled = verdict === 'pass' || verdict === 'notApplicable';
  expect(result.remedy === undefined).toBe(settled);
  if (result.remedy === undefined) return;
  expectText(result.remedy);
  // By this ending the table of docs/checks.md knows a remedy.
  expect(result.remedy.key).toMatch(/remedy$/);
}

it('says only words that are among its texts', () => {
  const misspelt = defineCertificateCheck({
    id: 'key-usage-is-exact',
    clause: 'intro.auth-cli',
    obligation: 'mandatory',
    // @ts-expect-error Its word is `exact`.
    run: () => pass('exakt'),
  });
  expect(Object.keys(checks[misspelt.id])).not.toContain('exakt');
});

describe.each([
  ['certificate', certificateChecks, certificateCases],
  ['request', requestChecks, requestCases],
] as const)('the %s checks', (_kind, registry, cases) => {
  it('are all in the table, with a passing or settled case and an unfavourable one', () => {
    expect(Object.keys(cases).toSorted()).toEqual(registry.map(({ id }) => id).toSorted());
    for (const rows of Object.values<readonly (readonly [OrderId, Verdict, ...unknown[]])[]>(cases)) {
      const verdicts = rows.map(([, verdict]) => verdict);
      expect(verdicts.some((verdict) => verdict === 'pass' || verdict === 'notApplicable')).toBe(true);
      expect(verdicts.some((verdict) => verdict !== 'pass' && verdict !== 'notApplicable')).toBe(true);
    }
  });

  it('cite clauses that the procedure has', () => {
    for (const { clause } of registry) {
      for (const id of typeof clause === 'string' ? [clause] : Object.values(clause))
        expect(clauseOf(id)).toBeDefined();
    }
  });

  it('have a title, which tells what they look at', () => {
    const titles = registry.map(({ id }) => `checks.${id}.title`);
    expect(titles.filter((key) => findSentence(key) === undefined)).toEqual([]);
  });
});

it('has one file a check, and each is registered', () => {
  const files = readdirSync(join(import.meta.dirname, 'checks')).map((name) => name.replace(/\.ts$/, ''));
  expect([...certificateChecks, ...requestChecks].map(({ id }) => id).toSorted()).toEqual(files.toSorted());
});

const rowsOf = <C>(cases: Cases<C>) =>
  Object.entries(cases).flatMap(([id, rows]) =>
    rows.map(([order, verdict, alter, evidence], row) => ({
      id,
      order,
      verdict,
      alter,
      evidence,
      row: row + 1,
    })),
  );

it.each(rowsOf(certificateCases))('$id, case $row: $order → $verdict $evidence', (row) => {
  const context = { ...good.certificates[row.order], ...row.alter(good.certificates[row.order]) };
  const result = runCertificateChecks(context, reportCrash).find(({ id }) => id === row.id);
  expectResult(result, row.verdict, row.evidence);
});

it.each(rowsOf(requestCases))('$id, case $row: $order → $verdict $evidence', (row) => {
  const context = { ...good.requests[row.order], ...row.alter(good.requests[row.order]) };
  const result = runRequestChecks(context, reportCrash).find(({ id }) => id === row.id);
  expectResult(result, row.verdict, row.evidence);
});

it.each(['auth-cli', 'ssl-serveur'] as const)('finds nothing to say against a good %s', (order) => {
  const complaints = (results: readonly CheckResult[]): string[] =>
    results.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'notApplicable').map(({ id }) => id);
  expect(complaints(runRequestChecks(good.requests[order], reportCrash))).toEqual([]);
  expect(complaints(runCertificateChecks(delivered(good.certificates[order]), reportCrash))).toEqual([]);
});

it('sees a revoked certificate in its issuer’s list', async () => {
  const context = good.certificates['ssl-serveur'];
  await good.lab.revoke(context.certificate);
  const revocationLists = [await good.lab.revocationList('igc-sante', 'intermediate')];
  const result = runCertificateChecks({ ...delivered(context), revocationLists }, reportCrash).find(
    ({ id }) => id === 'certificate-is-not-revoked',
  );
  expect(result?.verdict).toBe('fail');
  expect(result?.clause).toBe('annex.tpe.server.revocation');
});

it('shows a check that breaks as crashed and still gives the others', () => {
  const { certificate, ...rest } = good.certificates['auth-cli'];
  const broken = {
    ...certificate,
    get extendedKeyUsage(): never {
      throw new Error('broken');
    },
  };
  const reported: unknown[] = [];
  const results = runCertificateChecks({ ...rest, certificate: broken }, (error) => {
    reported.push(error);
    return 'c0ffee00';
  });
  const crashed = results.filter(({ verdict }) => verdict === 'crashed');
  expect(crashed).toMatchObject([
    { id: 'key-usage-is-exact', remedy: { key: 'checks.crash-remedy', params: { reference: 'c0ffee00' } } },
  ]);
  expect(reported).toEqual([new Error('broken')]);
  expect(results).toHaveLength(certificateChecks.length);
});
