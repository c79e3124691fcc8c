import { beforeAll, describe, expect, it } from 'vitest';
import type { RunReport } from '../../contract/views.ts';
import type { Verdict } from '../../contract/words.ts';
import { writeEvidence } from '../evidence.ts';
import { hostileReport } from '../testing/hostile-report.ts';
import { cancelledReport, dossierForTests, rehearse, type Rehearsals } from '../testing/reports.ts';
import { readXml, type XmlElement } from '../testing/xml.ts';

let rehearsals: Rehearsals;
beforeAll(async () => {
  rehearsals = await rehearse();
});

const junitOf = async (report: RunReport, language: 'fr' | 'en' = 'fr'): Promise<XmlElement> =>
  readXml(
    Buffer.from(
      await writeEvidence({ report, dossier: dossierForTests }, { format: 'junit', language }),
    ).toString(),
  );

const named = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name);

/** The run with a verdict for each of its first scenarios. */
const withVerdicts = (verdicts: readonly Verdict[]): RunReport => ({
  ...rehearsals.good,
  scenarios: rehearsals.good.scenarios.slice(0, verdicts.length).map((scenario, index) => ({
    ...scenario,
    verdict: verdicts[index] ?? 'pass',
  })),
});

/** The schema that continuous integrations check against (`junit-10.xsd`), as far as the document uses it. */
function checkShape(root: XmlElement): void {
  expect(root.name).toBe('testsuites');
  for (const suite of root.children) {
    expect(suite.name).toBe('testsuite');
    expect(suite.children[0]?.name).toBe('properties');
    expect(suite.children.slice(1).every(({ name }) => name === 'testcase')).toBe(true);
    expect(suite.attributes['timestamp']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
    const cases = named(suite, 'testcase');
    const count = (name: string): number => cases.filter((one) => named(one, name).length > 0).length;
    expect(suite.attributes).toMatchObject({
      tests: String(cases.length),
      failures: String(count('failure')),
      errors: String(count('error')),
      skipped: String(count('skipped')),
    });
    for (const one of cases) {
      expect(one.attributes['classname']).toBeTruthy();
      expect(one.attributes['name']).toBeTruthy();
      expect(one.attributes['time']).toMatch(/^\d+\.\d{3}$/);
      expect(one.children).toHaveLength(1);
      expect(['failure', 'error', 'skipped', 'system-out']).toContain(one.children[0]?.name);
    }
  }
  const sum = (part: string): string =>
    String(root.children.reduce((total, { attributes }) => total + Number(attributes[part]), 0));
  for (const part of ['tests', 'failures', 'errors']) expect(root.attributes[part]).toBe(sum(part));
}

describe('JUnit evidence', () => {
  it('tells each verdict in its own way', async () => {
    const root = await junitOf(
      withVerdicts(['pass', 'warn', 'fail', 'crashed', 'inconclusive', 'notApplicable']),
    );
    checkShape(root);
    const kinds = named(root.children[0] ?? root, 'testcase').map(({ children }) => children[0]?.name);
    expect(kinds).toEqual(['system-out', 'system-out', 'failure', 'error', 'error', 'skipped']);
  });

  it('has a suite per flow, and cases whose names no language changes', async () => {
    const french = await junitOf(rehearsals.failing);
    const english = await junitOf(rehearsals.failing, 'en');
    checkShape(french);
    const names = (root: XmlElement) =>
      root.children.map(({ attributes, children }) => [
        attributes['name'],
        ...children.map((child) => child.attributes['name']),
      ]);
    expect(names(french)).toEqual(names(english));
    expect(french.children.map(({ attributes }) => attributes['name'])).toEqual([
      'rehearsal.tpe-gap',
      'rehearsal.gap-psp',
    ]);
    const properties = named(french.children[0] ?? french, 'properties')[0]?.children ?? [];
    const values = new Map(properties.map(({ attributes }) => [attributes['name'], attributes['value']]));
    expect(values.get('tls-library')).toBe('OpenSSL 3.0.15, Node 20.20.2');
    expect(values.get('certificate-auth-cli-practice')).toMatch(/^[0-9a-f]{64}$/);
    expect(values.get('report-sha256')).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is never green for a run that was cut short', async () => {
    const cut = cancelledReport(rehearsals);
    for (const report of [cut, { ...cut, scenarios: [] }]) {
      const root = await junitOf(report);
      checkShape(root);
      expect(Number(root.attributes['errors'])).toBeGreaterThan(0);
    }
  });

  it('is well-formed whatever the names', async () => {
    const root = await junitOf(hostileReport(rehearsals.good));
    checkShape(root);
    expect(JSON.stringify(root)).toContain('<script>alert(1)</script>');
  });
});
