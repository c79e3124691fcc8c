import { startProcessorClock } from '../../contract/testing/processor-time.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FaultError } from '../../contract/faults.ts';
import { certificateView } from '../certificates/certificate-view.ts';
import { describePkcs12 } from './describe-pkcs12.ts';
import { parseOcspResponse } from '../revocation/ocsp-response.ts';
import { compatibility } from './pkcs12-compatibility.ts';
import { readFileContents } from './read-file.ts';
import { makeFuzzFixtures, type FuzzFixture } from '../testing/fuzz-fixtures.ts';
import { chanceFrom, mutate } from '../testing/mutate.ts';
import { openWorkbench } from '../testing/workbench.ts';
import { validatePath } from '../path/validate-path.ts';

/** `DIAPASON_FUZZ=100000` for the long run; `DIAPASON_FUZZ_SEED` for other inputs, or the same again. */
const inputs = Number(process.env['DIAPASON_FUZZ'] ?? 2_000);
const seed = Number(process.env['DIAPASON_FUZZ_SEED'] ?? 20_261_115);
const slowestMs = 1_000;
const allowedGrowth = 64 * 1024 * 1024;
const at = new Date('2026-11-15T12:00:00Z');

/** Reads an input in every way that applies, and uses what came out: some members are computed late. */
async function exercise(fixture: FuzzFixture, bytes: Uint8Array): Promise<void> {
  if (fixture.name === 'ocsp.der') {
    parseOcspResponse(bytes);
    return;
  }
  const { name, password } = fixture;
  if (name.endsWith('.p12')) compatibility(describePkcs12(bytes, name));
  const { entries } = await readFileContents(bytes, {
    name,
    password,
  });
  const certificates = entries.flatMap((entry) => (entry.type === 'certificate' ? [entry.certificate] : []));
  const crls = entries.flatMap((entry) => (entry.type === 'revocation-list' ? [entry.list] : []));
  for (const list of crls) list.find('f1a2');
  for (const certificate of certificates) {
    certificateView(certificate);
    const asked = {
      leaf: certificate,
      chain: certificates,
      crls,
      at,
      purpose: 'server',
      name: 'a.fr',
    } as const;
    validatePath({ ...asked, trust: certificates.slice(1), revocation: 'mandatory' });
  }
}

describe('files spoilt at random', () => {
  const bench = openWorkbench();
  let fixtures: readonly FuzzFixture[];
  beforeAll(async () => {
    fixtures = await makeFuzzFixtures(bench);
  });
  afterAll(() => {
    bench.close();
  });

  it('are valid to begin with', async () => {
    for (const fixture of fixtures) await exercise(fixture, fixture.bytes);
    expect(fixtures).toHaveLength(16);
  });

  it(
    'end in a fault or in entries, soon, and leave nothing behind',
    async () => {
      const findings: string[] = [];
      const outcomes = new Map<string, number>();
      let slowest = 0;
      let before = 0;
      for (let round = 0; round < inputs; round += 1) {
        const fixture = fixtures[round % fixtures.length];
        if (fixture === undefined) break;
        const bytes = mutate(fixture.bytes, chanceFrom(seed + round));
        const spent = startProcessorClock();
        let outcome = 'read';
        try {
          await exercise(fixture, bytes);
        } catch (error) {
          outcome = error instanceof FaultError ? error.fault.code : 'other';
          if (outcome === 'other') findings.push(`${fixture.name} ${seed + round}: ${String(error)}`);
        }
        const took = spent();
        slowest = Math.max(slowest, took);
        if (took > slowestMs) findings.push(`${fixture.name} ${seed + round}: ${Math.round(took)} ms`);
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
        if (round === Math.floor(inputs / 4)) before = heldMemory();
      }
      const growth = heldMemory() - before;
      if (inputs > 2_000) {
        const told = {
          inputs,
          outcomes: Object.fromEntries(outcomes),
          slowestMs: Math.round(slowest),
          growth,
        };
        process.stdout.write(`${JSON.stringify({ ...told, findings: findings.slice(0, 20) })}\n`);
      }
      expect(findings).toEqual([]);
      expect(growth).toBeLessThan(allowedGrowth);
      expect(outcomes.get('read')).toBeGreaterThan(0);
    },
    6 * 3_600_000,
  );
});

/** Octets held, after a collection where this runtime allows one to be asked for. */
function heldMemory(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
