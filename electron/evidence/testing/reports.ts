import type { RunReport, ScenarioResult, SurveyRow, Target } from '../../contract/views.ts';
import { runBattery } from '../../scenarios/run-battery.ts';
import { fqdn, openRehearsal } from '../../scenarios/testing/practice-subject.ts';
import { computeMatrix } from '../../scenarios/compute-matrix.ts';
import { summarize } from '../../scenarios/summarize.ts';
import type { EvidenceSubject } from '../evidence-file.ts';

export const dossierForTests: EvidenceSubject['dossier'] = {
  publisher: 'Éditeur Exemple',
  product: 'Exemple Admissions 12',
  fqdn,
  trial: false,
};

/** What the reports of the targets are made from: real exchanges, one GAP as it must be and one with holes. */
export interface Rehearsals {
  readonly good: RunReport;
  readonly failing: RunReport;
}

/** For tests: the battery, played for real; then with a GAP that looks at no CRL, and with a scenario that crashes. */
export async function rehearse(): Promise<Rehearsals> {
  const { lab, subject } = await openRehearsal();
  const common = { lab, subject, now: () => new Date(), signal: new AbortController().signal };
  const good = await runBattery({ ...common, runId: '3f2a9c1b-6d10-4a0e-9a55-0d5b7a5e11aa' });
  const failing = await runBattery({
    ...common,
    runId: '8e41d0c2-1111-4a0e-9a55-0d5b7a5e11aa',
    adjust: (parties, { id }) => {
      if (id === 'client-self-signed') throw new RangeError();
      const { client, server } = parties;
      if (server.role !== 'GAP') return parties;
      return { ...parties, client, server: { ...server, policy: { ...server.policy, revocation: 'off' } } };
    },
  });
  const head = {
    target: { kind: 'rehearsal' as const },
    tls: {
      library: 'OpenSSL' as const,
      version: '3.0.15',
      runtime: 'node' as const,
      runtimeVersion: '20.20.2',
    },
    productVersion: '0.1.0',
    certificates: (['auth-cli', 'ssl-serveur'] as const).map((order) => {
      const { commonName, sha256 } = subject.identities[order].certificate;
      return { order, kind: 'practice' as const, commonName, sha256 };
    }),
  };
  return { good: { ...good, ...head }, failing: { ...failing, ...head } };
}

function retold(report: RunReport, target: Target, scenarios: readonly ScenarioResult[]): RunReport {
  const list = [...scenarios];
  return { ...report, target, scenarios: list, matrix: computeMatrix(list), summary: summarize(list, false) };
}

const suite = (
  name: string,
  protocol: string,
  accepted: boolean,
  quality: SurveyRow['quality'],
): SurveyRow => ({
  name,
  protocol,
  quality,
  state: accepted ? 'accepted' : 'refused',
});

/** A report against « Mon GAP » as server, with what was seen of it. */
export function gapServerReport({ failing }: Rehearsals): RunReport {
  const scenarios = failing.scenarios.filter(({ flow }) => flow === 'tpe-gap');
  const chain = scenarios.find(({ id }) => id === 'nominal')?.ends.client.received ?? [];
  return {
    ...retold(
      failing,
      { kind: 'gap-server', host: '10.4.0.12', port: 8443, serverName: fqdn, terminal: 'simulated' },
      scenarios.map((one, index) =>
        index % 7 === 3
          ? {
              ...one,
              verdict: 'inconclusive',
              observed: { outcome: 'unknown' },
              explanation: {
                key: 'scenarios.could-not-tell',
                params: { phase: 'scenarios.phases.tls', error: 'ETIMEDOUT' },
              },
            }
          : one,
      ),
    ),
    survey: {
      chain: [...chain],
      checks: [
        {
          id: 'public-exponent-is-usual',
          clause: 'order.4.csr',
          obligation: 'recommendation',
          verdict: 'pass',
          evidence: { key: 'checks.public-exponent-is-usual.title' },
        },
        {
          id: 'expiry-is-not-near',
          clause: 'lifecycle.notice',
          obligation: 'recommendation',
          verdict: 'warn',
          evidence: { key: 'checks.expiry-is-not-near.title' },
          remedy: { key: 'scenarios.remedy.repair-dates' },
        },
      ],
      asksForCertificate: 'yes',
      acceptedAuthorities: ['C=FR, O=SIMULATION Ingenico, CN=SIMULATION IngeTrust Root'],
      protocols: [
        { name: 'TLSv1.3', state: 'accepted', quality: 'preferred' },
        { name: 'TLSv1.2', state: 'accepted', quality: 'acceptable' },
        { name: 'TLSv1.1', state: 'accepted', quality: 'weak' },
        { name: 'TLSv1', state: 'refused', quality: 'weak' },
      ],
      suites: [
        suite('TLS_AES_256_GCM_SHA384', 'TLSv1.3', true, 'preferred'),
        suite('TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256', 'TLSv1.2', true, 'preferred'),
        suite('TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA', 'TLSv1.2', true, 'acceptable'),
        suite('TLS_RSA_WITH_3DES_EDE_CBC_SHA', 'TLSv1.2', true, 'weak'),
        suite('TLS_RSA_WITH_RC4_128_SHA', 'TLSv1.2', false, 'weak'),
      ],
      groups: [
        { name: 'x25519', state: 'accepted', quality: 'preferred' },
        { name: 'x448', state: 'refused', quality: 'preferred' },
      ],
      suiteOrder: 'client',
    },
  };
}

/** A report against « Mon GAP » as client, that called so many times. */
export function gapClientReport({ good }: Rehearsals, calls = 200): RunReport {
  const scenarios = good.scenarios.filter(({ flow, id }) => flow === 'gap-psp' && !id.startsWith('c'));
  const started = new Date(good.startedAt).getTime();
  const played = (index: number): ScenarioResult | undefined => scenarios[index % scenarios.length];
  return {
    ...retold(
      good,
      {
        kind: 'gap-client',
        address: '10.4.0.7',
        pspName: 'psp.simulation.exemple.fr',
        arrangement: 'ports',
        port: 9443,
      },
      scenarios,
    ),
    listeners: scenarios.map(({ id }, index) => ({
      id,
      name: 'psp.simulation.exemple.fr',
      address: '10.4.0.7',
      port: 9443 + index,
    })),
    callCounts: {
      total: calls + 12,
      noise: 3,
      byScenario: Object.fromEntries(
        scenarios.map(({ id }, index) => [id, Math.ceil((calls - index) / scenarios.length)]),
      ),
    },
    calls: Array.from({ length: calls }, (_, index) => {
      const result = index % 67 === 5 ? null : (played(index) ?? null);
      return {
        number: index + 13,
        scenario: result?.id ?? null,
        receivedAt: new Date(started + index * 1300).toISOString(),
        remote: `10.4.0.12:${String(40_000 + index)}`,
        result,
        explanation: result?.explanation ?? {
          key: 'scenarios.could-not-tell',
          params: { phase: 'scenarios.phases.tcp', error: 'ECONNRESET' },
        },
      };
    }),
  };
}

/** A report of the revocation drill. */
export function drillReport({ good }: Rehearsals): RunReport {
  const scenarios = good.scenarios.filter(({ flow, id }) => flow === 'tpe-gap' && id === 'client-revoked');
  const attempt = (index: number) => ({ atMs: index * 1000 });
  return {
    ...retold(
      good,
      {
        kind: 'revocation-drill',
        host: '10.4.0.12',
        port: 8443,
        serverName: fqdn,
        everySeconds: 1,
        giveUpAfterSeconds: 3600,
        staleAfterSeconds: 60,
      },
      scenarios.map((one) => ({ ...one, id: 'drill-revoked' })),
    ),
    drill: {
      attempts: [
        ...Array.from({ length: 3 }, (_, index) => ({
          ...attempt(index - 3),
          phase: 'before' as const,
          outcome: 'accepted' as const,
        })),
        ...Array.from({ length: 95 }, (_, index) => ({
          ...attempt(index),
          ...(index < 93
            ? { phase: 'revoked' as const, outcome: 'accepted' as const }
            : { phase: 'revoked' as const, outcome: 'refused' as const, because: 'revoked' as const }),
        })),
      ],
      acceptedAfterRevocationMs: 93_000,
      acceptedAfterStaleMs: null,
    },
  };
}

/** A run that was stopped after a few scenarios. */
export function cancelledReport({ good }: Rehearsals): RunReport {
  const scenarios = good.scenarios.slice(0, 7);
  return { ...good, scenarios, matrix: computeMatrix(scenarios), summary: summarize(scenarios, true) };
}
