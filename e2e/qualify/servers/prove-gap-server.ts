import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApplication, type Application } from '../../../electron/deploy/testing/open-stage.ts';
import { lazy } from '../../../electron/pki/asn1/lazy.ts';
import { scenarioResultSchema, surveySchema, type ScenarioResult } from '../../../electron/contract/views.ts';
import { gapServerScenarios } from '../../../electron/scenarios/gap-server/gap-server-scenarios.ts';
import { mistakes, type GapServer, type Mistake } from './gap-server.ts';
import { openGapLab, type GapLab } from './open-gap-lab.ts';

/** What a scenario has to say, in the words of its result. */
export type Said = Partial<Pick<ScenarioResult, 'verdict' | 'clause'>> & { readonly explanation?: string };

const fail = (clause: string, explanation?: string): Said => ({
  verdict: 'fail',
  clause,
  explanation,
});

const accepted = 'qualification.wrongly-accepted.accepted';
const notAsked = 'qualification.wrongly-accepted.not-asked';

/** The terminals that a GAP accepts, each under its clause. */
function takes(
  which: (terminal: { readonly clause: string; readonly shows: string }) => boolean,
  explanation: string,
): Record<string, Said> {
  const taken = gapServerScenarios.filter(
    ({ clause, play }) => play.kind === 'terminal' && which({ clause, shows: play.shows }),
  );
  return Object.fromEntries(taken.map(({ id, clause }) => [id, fail(clause, explanation)]));
}

/** Those that it accepts when it verifies no list. */
const byLists = (explanation: string): Record<string, Said> =>
  takes(({ clause }) => clause === 'annex.tpe.client.revocation', explanation);

/** Those that it accepts when it looks at nothing in a certificate. */
const byCertificate = (explanation: string): Record<string, Said> =>
  takes(({ shows }) => shows !== 'nothing' && shows !== 'wrong-key', explanation);

/** What each mistake is to be named by; every other scenario passes. */
const named: Readonly<Record<Mistake, Readonly<Record<string, Said>>>> = {
  'not-asked': {
    nominal: fail('annex.tpe.mutual', 'qualification.not-mutual'),
    ...takes(() => true, notAsked),
    'other-server-name': fail('annex.tpe.mutual', 'qualification.other-name.opened'),
    'announced-authorities': {
      verdict: 'notApplicable',
      explanation: 'qualification.announced.tpe-gap.not-asked',
    },
  },
  'not-verified': byCertificate(accepted),
  'lists-not-checked': byLists(accepted),
  'incomplete-chain': {
    nominal: fail('annex.tpe.server.parentage', 'scenarios.refused.tpe-refuses-gap'),
    'server-parentage': fail('annex.tpe.server.parentage', 'qualification.presented.tpe-gap.parentage.fail'),
  },
  'auth-cli-installed': {
    nominal: { verdict: 'fail', explanation: 'scenarios.refused.tpe-refuses-gap' },
    'server-usage': fail('order.3.ssl-serveur', 'qualification.presented.tpe-gap.usage.fail'),
    'server-name': fail('order.3.fqdn', 'qualification.presented.tpe-gap.name.fail'),
  },
  'tls-1-0': {
    'tls-1-1-refused': {
      verdict: 'warn',
      explanation: 'qualification.protocol.tpe-gap.tls-1-1-refused.warn',
    },
    'weak-suites-refused': { verdict: 'warn' },
  },
};

export interface GapProof {
  /** What this server says even when it is as well set up as it can be. */
  readonly always?: Readonly<Record<string, Said>>;
  /** What a mistake says beside, or otherwise, on this server; null takes a line out. */
  readonly besides?: Partial<Readonly<Record<Mistake, Readonly<Record<string, Said | null>>>>>;
  /** Scenarios that this server decides one way or the other under a mistake, as it comes. */
  readonly unsteady?: Partial<Readonly<Record<Mistake, readonly string[]>>>;
}

/** One lab and one application for all the servers of a file. */
const openBench = lazy(async () => {
  const [lab, application] = await Promise.all([openGapLab(), startApplication()]);
  return { lab, application };
});

/** BoringSSL cannot ask for a renegotiation: there, the scenario says so. */
const renegotiation: Record<string, Said> =
  'electron' in process.versions
    ? {
        'renegotiation-off': {
          verdict: 'notApplicable',
          explanation: 'qualification.protocol.tpe-gap.renegotiation-off.needs-openssl',
        },
      }
    : {};

/**
 * The proof of the qualification against a real server: well set up, everything passes, for the right reasons; with each
 * of the classical mistakes, what fails is what the mistake is about, and nothing else.
 */
export function proveGapServer(gap: GapServer, { always = {}, besides = {}, unsteady = {} }: GapProof): void {
  const title = gap.isPresent ? gap.name : `${gap.name} (absent: ${gap.packages})`;
  describe.skipIf(!gap.isPresent)(title, () => {
    let lab: GapLab;
    let application: Application;
    beforeAll(async () => {
      ({ lab, application } = await openBench());
    });

    async function qualify(mistake: Mistake | null, serverName?: string): Promise<ScenarioResult[]> {
      const started = await gap.start(lab, mistake, application.port);
      try {
        const options = serverName === undefined ? {} : { serverName };
        const { scenarios } = await lab.qualify(started.server.port, options);
        return scenarios;
      } finally {
        await started.close();
      }
    }

    it('passes when it is well set up, and its name is missed when another is typed', async () => {
      const started = await gap.start(lab, null, application.port);
      try {
        const report = await lab.qualify(started.server.port);
        expectSaid(report.scenarios, { ...renegotiation, ...always });
        const isGood = Object.keys(always).length === 0;
        expect(report.summary.outcome).toBe(isGood ? 'asExpected' : 'notAsExpected');
        expect(report.survey).toMatchObject({ asksForCertificate: 'yes', chain: { length: 2 } });
        expect(surveySchema.safeParse(report.survey).error).toBeUndefined();
        expectRightReasons(report.scenarios);
        const { scenarios } = await lab.qualify(started.server.port, {
          serverName: 'gap.autre-nom.test',
          only: ['nominal', 'server-name', 'server-parentage', 'client-expired'],
        });
        expectSaid(scenarios, {
          nominal: fail('order.3.fqdn', 'scenarios.refused.tpe-refuses-gap'),
          'server-name': fail('order.3.fqdn', 'qualification.presented.tpe-gap.name.fail'),
        });
      } finally {
        await started.close();
      }
    });

    for (const mistake of mistakes) {
      const why = gap.impossible[mistake];
      if (why !== undefined) {
        it.skip(`${mistake}: not possible here, ${why}`, () => undefined);
        continue;
      }
      it(`has its mistake named: ${mistake}`, async () => {
        const unsure = unsteady[mistake] ?? [];
        const expected = { ...renegotiation, ...always, ...named[mistake], ...besides[mistake] };
        const lines = Object.entries(expected).filter(([id, said]) => said !== null && !unsure.includes(id));
        const scenarios = (await qualify(mistake)).filter(({ id }) => !unsure.includes(id));
        expectSaid(scenarios, Object.fromEntries(lines) as Record<string, Said>);
      });
    }
  });
}

/** Exactly these scenarios do not pass, and say this. */
function expectSaid(scenarios: readonly ScenarioResult[], expected: Readonly<Record<string, Said>>): void {
  const seen = scenarios.filter(({ verdict }) => verdict !== 'pass');
  const lines = seen.map(({ id, verdict, explanation }) => `${id} ${verdict} ${JSON.stringify(explanation)}`);
  expect(seen.map(({ id }) => id).sort(), lines.join('\n')).toEqual(Object.keys(expected).sort());
  for (const result of seen) {
    const { explanation, ...rest } = expected[result.id] ?? {};
    expect(result, result.id).toMatchObject({
      ...rest,
      ...(explanation === undefined ? {} : { explanation: { key: explanation } }),
    });
    if (result.verdict !== 'notApplicable') expect(result.remedy, result.id).toBeDefined();
  }
}

/** Each refusal showed by a sign of its own, and both ends are told. */
function expectRightReasons(scenarios: readonly ScenarioResult[]): void {
  for (const result of scenarios) {
    const { id, ends, explanation, wire, timeline, tls } = result;
    expect(scenarioResultSchema.safeParse(result).error, id).toBeUndefined();
    if (id === 'nominal') {
      expect(ends).toMatchObject({
        client: { role: 'TPE', verdict: 'accepted' },
        server: { role: 'GAP', verdict: 'accepted', received: { length: 2 } },
      });
      expect(tls?.protocol).toMatch(/^TLSv1\.[23]$/);
    }
    if (!id.startsWith('client-') && !id.startsWith('crl-')) continue;
    expect(ends.server, id).toMatchObject({ role: 'GAP', verdict: 'refused' });
    expect(explanation, id).toMatchObject({ key: 'qualification.refused', params: { terminal: id } });
    expect(wire?.client?.clientHello, id).not.toBeNull();
    expect(timeline.length, id).toBeGreaterThan(3);
  }
}

afterAll(async () => {
  await (await openBench()).application.close();
});
