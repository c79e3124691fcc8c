/** @module-tag slow */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Lab } from '../lab/lab.ts';
import type { ProtocolChoice } from '../peers/party.ts';
import { isBoringSsl, recommendedProtocol } from '../peers/protocol-choices.ts';
import { protocolScenarios } from './protocol-scenarios.ts';
import { openRehearsal } from './testing/practice-subject.ts';
import { runBattery } from './run-battery.ts';
import { scenarioName, type Subject } from './scenario.ts';
import type { TargetReport } from './target-report.ts';

let lab: Lab;
let subject: Subject;
beforeAll(async () => {
  ({ lab, subject } = await openRehearsal());
});

/** The scenarios about TLS with a GAP that knows something else of it, in both flows. */
function runWith(protocol: ProtocolChoice): Promise<TargetReport> {
  return runBattery({
    lab,
    subject,
    signal: new AbortController().signal,
    now: () => new Date(),
    runId: 'protocol',
    only: protocolScenarios('tpe-gap').map(({ id }) => id),
    adjust: (parties) =>
      parties.client.role === 'GAP'
        ? { ...parties, clientProtocol: protocol }
        : { ...parties, serverProtocol: protocol },
  });
}

interface Hole {
  readonly gap: string;
  readonly protocol: ProtocolChoice;
  /** Scenarios that must be warned; of the flow GAP → PSP where it differs. */
  readonly warned: readonly string[];
  readonly warnedByPsp?: readonly string[];
}

const good = recommendedProtocol.ciphers ?? '';
const holes: readonly Hole[] = [
  {
    gap: 'that knows no TLS 1.3',
    protocol: { ...recommendedProtocol, maxVersion: 'TLSv1.2' },
    warned: ['tls-1-3'],
  },
  {
    gap: 'that knows TLS 1.3 alone',
    protocol: { ...recommendedProtocol, minVersion: 'TLSv1.3' },
    warned: ['tls-1-2', 'preferred-suites', ...(isBoringSsl ? [] : ['renegotiation-off'])],
  },
  {
    gap: 'that still knows TLS 1.1',
    protocol: {
      ...recommendedProtocol,
      minVersion: 'TLSv1.1',
      ciphers: `${good}:ECDHE-RSA-AES128-SHA${isBoringSsl ? '' : ':@SECLEVEL=0'}`,
    },
    warned: ['tls-1-1-refused'],
  },
  {
    gap: 'that knows weak suites too, after the good ones',
    protocol: { ...recommendedProtocol, ciphers: `${good}:AES128-SHA:AES256-SHA` },
    warned: ['weak-suites-refused'],
    // There the PSP chooses, and prefers what is weak.
    warnedByPsp: ['preferred-suites', 'weak-suites-refused'],
  },
  {
    gap: 'that prefers weak suites',
    protocol: { ...recommendedProtocol, ciphers: `AES128-SHA:${good}` },
    warned: ['preferred-suites', 'weak-suites-refused'],
  },
  ...(isBoringSsl
    ? []
    : [
        {
          gap: 'that renegotiates',
          protocol: { ...recommendedProtocol, secureOptions: 0 },
          warned: ['renegotiation-off'],
        },
      ]),
];

describe('a GAP', () => {
  it.each(holes)('$gap is warned of that, and never fails', async ({ protocol, warned, warnedByPsp }) => {
    const { scenarios, summary } = await runWith(protocol);
    const others = scenarios.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'notApplicable');
    expect(others.map(scenarioName)).toEqual([
      ...warned.map((id) => `tpe-gap/${id}`),
      ...(warnedByPsp ?? warned).map((id) => `gap-psp/${id}`),
    ]);
    for (const { id, flow, verdict, explanation, remedy } of others) {
      // Asked for within TLS 1.2, which that GAP does not know.
      if (protocol.minVersion === 'TLSv1.3' && id === 'renegotiation-off') {
        expect(verdict).toBe('inconclusive');
        continue;
      }
      expect(verdict).toBe('warn');
      expect(explanation.key).toBe(`scenarios.protocol.${id}.${flow}.warn`);
      expect(remedy?.key).toBe('scenarios.remedy.follow-recommendation');
    }
    expect(summary).toMatchObject({ fail: 0, crashed: 0 });
  });

  it('whose own certificate is refused leaves the recommendations untold', async () => {
    const expired = await lab.identity({ role: 'gap-server', form: 'expired', name: subject.fqdn });
    const { scenarios } = await runBattery({
      lab,
      signal: new AbortController().signal,
      now: () => new Date(),
      runId: 'refused',
      subject: { ...subject, identities: { ...subject.identities, 'ssl-serveur': expired } },
      only: ['tpe-gap/tls-1-3', 'tpe-gap/preferred-suites', 'tpe-gap/weak-suites-refused'],
    });
    expect(scenarios.map(({ verdict }) => verdict)).toEqual(['inconclusive', 'inconclusive', 'pass']);
    expect(scenarios[0]?.explanation.key).toBe('scenarios.not-reached.tpe-refuses-gap');
  });
});
