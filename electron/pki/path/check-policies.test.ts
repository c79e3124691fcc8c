import { startProcessorClock } from '../../contract/testing/processor-time.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Extension } from '../certificates/certificate-extensions.ts';
import { certificatePolicies } from '../certificates/write-extensions.ts';
import { mint, type Minted } from '../testing/mint.ts';
import { inhibitAnyPolicy, policyConstraints, policyMappings } from '../testing/rare-extensions.ts';
import type { PolicyInputs } from './path-request.ts';
import { anyPolicy } from './policy-extensions.ts';
import { PolicyGraph } from './policy-graph.ts';
import { validatePath } from './validate-path.ts';

const [gold, silver, bronze] = ['1.2.3.1', '1.2.3.2', '1.2.3.3'] as const;

describe('checkPolicies', () => {
  let root: Minted;
  beforeAll(async () => {
    root = await mint({ subject: 'CN=Root', ca: {} });
  });
  const authority = (extensions: readonly Extension[], issuer = root): Promise<Minted> =>
    mint({ subject: 'CN=Middle', issuer, ca: {}, extensions });

  /** The verdict on a leaf of these policies under an authority. */
  async function judge(
    issuer: Minted,
    leafPolicies: readonly string[],
    over: { readonly policies?: PolicyInputs; readonly trust?: Minted } = {},
  ): Promise<string> {
    const extensions = leafPolicies.length === 0 ? [] : [certificatePolicies(leafPolicies)];
    const leaf = await mint({ subject: 'CN=leaf', issuer, extensions });
    const verdict = validatePath({
      leaf: leaf.certificate,
      chain: [issuer.certificate],
      trust: [(over.trust ?? root).certificate],
      crls: [],
      at: new Date('2026-11-15T12:00:00Z'),
      purpose: 'any',
      revocation: 'off',
      policies: over.policies,
    });
    return verdict.verdict === 'accepted' ? 'accepted' : verdict.reason;
  }

  it('asks for nothing where nobody asks', async () => {
    const middle = await authority([certificatePolicies([gold]), inhibitAnyPolicy(0)]);
    expect(await judge(middle, [])).toBe('accepted');
    expect(await judge(middle, [silver])).toBe('accepted');
  });

  it('holds to the policy that an authority requires, critical or not', async () => {
    for (const critical of [true, false]) {
      const asks = policyConstraints({ requireExplicit: 0 }, critical);
      const middle = await authority([certificatePolicies([gold, silver]), asks]);
      expect(await judge(middle, [gold])).toBe('accepted');
      expect(await judge(middle, [anyPolicy])).toBe('accepted');
      expect(await judge(middle, [bronze])).toBe('certificate-policy');
      expect(await judge(middle, [])).toBe('certificate-policy');
      expect(await judge(middle, [gold], { policies: { accepted: [silver] } })).toBe('certificate-policy');
    }
  });

  it('takes critical extensions on policies as understood', async () => {
    const middle = await authority([
      { ...certificatePolicies([gold]), critical: true },
      policyMappings([[gold, silver]]),
      policyConstraints({ inhibitMapping: 0 }),
      inhibitAnyPolicy(3),
    ]);
    expect(await judge(middle, [])).toBe('accepted');
  });

  it('holds to what a trusted authority itself requires', async () => {
    const asking = await mint({
      subject: 'CN=Asking root',
      ca: {},
      extensions: [policyConstraints({ requireExplicit: 0 })],
    });
    const middle = await authority([certificatePolicies([gold])], asking);
    expect(await judge(middle, [gold], { trust: asking })).toBe('accepted');
    expect(await judge(middle, [silver], { trust: asking })).toBe('certificate-policy');
    const patient = await mint({
      subject: 'CN=Patient root',
      ca: {},
      extensions: [policyConstraints({ requireExplicit: 3 })],
    });
    expect(await judge(await authority([], patient), [], { trust: patient })).toBe('accepted');
  });

  it('refuses what it cannot read', async () => {
    const broken = { ...policyConstraints({}), value: Uint8Array.of(5, 0) };
    expect(await judge(await authority([broken]), [])).toBe('certificate-policy');
    const half = { ...policyMappings([]), value: Uint8Array.of(0x30, 0x02, 0x30, 0x00) };
    expect(await judge(await authority([half]), [])).toBe('certificate-policy');
  });
});

describe('PolicyGraph', () => {
  it('does not double with each level of crossed mappings (RFC 9618 §3)', () => {
    const graph = new PolicyGraph();
    const crossed = new Map([gold, silver].map((policy) => [policy, new Set([gold, silver])]));
    const spent = startProcessorClock();
    for (let level = 0; level < 2_000; level += 1) {
      graph.descend([gold, silver], false);
      graph.map(crossed, false);
    }
    expect([...graph.validPolicies()].sort()).toEqual([gold, silver]);
    expect(spent()).toBeLessThan(2_000);
  });

  it('names a policy as the authorities at the top do, and only where it reaches the end', () => {
    const graph = new PolicyGraph();
    graph.descend([gold, silver], false);
    graph.map(new Map([[gold, new Set([bronze])]]), false);
    graph.descend([bronze], false);
    expect([...graph.validPolicies()]).toEqual([gold]);
    graph.descend([], false);
    expect(graph.isEmpty).toBe(true);
    expect(graph.validPolicies().size).toBe(0);
  });
});
