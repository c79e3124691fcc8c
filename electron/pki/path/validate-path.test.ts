import { afterAll, describe, expect, it } from 'vitest';
import { askOpenssl } from '../testing/ask-openssl.ts';
import { caseInstant, mintPathCases, type PathCase } from '../testing/path-cases.ts';
import { openWorkbench } from '../testing/workbench.ts';
import { validatePath, type PathRequest } from './validate-path.ts';

describe('validatePath', () => {
  const bench = openWorkbench();
  afterAll(() => {
    bench.close();
  });

  const complete = (request: PathCase['request']): PathRequest => ({
    chain: [],
    trust: [],
    crls: [],
    at: caseInstant,
    purpose: 'any',
    revocation: 'off',
    ...request,
  });

  it('judges each case as expected, and as OpenSSL does', async () => {
    const cases = await mintPathCases();
    expect(cases.size).toBeGreaterThan(45);
    const differences: string[] = [];
    for (const [name, { expected, request, at: culprit, params, opensslDiffers }] of cases) {
      const verdict = validatePath(complete(request));
      const seen = verdict.verdict === 'accepted' ? 'accepted' : verdict.reason;
      if (seen !== expected) differences.push(`${name}: ${seen} instead of ${expected}`);
      if (verdict.verdict === 'refused') {
        const guilty = (culprit ?? request.leaf).subject.text;
        expect(verdict.certificate.subject.text, name).toBe(guilty);
        if (params) expect(verdict.params, name).toEqual(params);
      } else {
        expect(verdict.path[0]?.sha256).toBe(request.leaf.sha256);
      }
      const openssl = askOpenssl(bench, complete(request));
      const agrees = openssl.accepted === (expected === 'accepted');
      if (agrees !== (opensslDiffers === undefined))
        differences.push(`${name}: OpenSSL says ${openssl.said}`);
    }
    expect(differences).toEqual([]);
  });
});
