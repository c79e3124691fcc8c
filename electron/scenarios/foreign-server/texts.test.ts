import { beforeAll, describe, expect, it } from 'vitest';
import { flowIds, reasonCodes, type Message } from '../../contract/words.ts';
import { memoryLabStore, openLab, type Identity } from '../../lab/lab.ts';
import type { ClientCall } from '../../peers/connect-client.ts';
import { notReached } from '../../peers/end-report.ts';
import { readWire } from '../../peers/tap/read-wire.ts';
import { drillScenarios } from '../drill/drill-scenarios.ts';
import { judgeDrill, notBegun } from '../drill/judge-drill.ts';
import { gapServerScenarios } from '../gap-server/gap-server-scenarios.ts';
import { judgeNominal } from '../gap-server/judge-nominal.ts';
import { judgeTerminal } from '../gap-server/judge-terminal.ts';
import { judgePspNominal } from '../psp/judge-psp-nominal.ts';
import type { Lapse } from './control-calls.ts';
import { explainUnreached } from './explain-unreached.ts';
import type { Finding } from './foreign-result.ts';
import { lapsedFinding } from './lapsed-finding.ts';
import { presentedAspects } from './judge-presented.ts';
import { presentedFinding } from './presented-finding.ts';
import { probedIds, protocolFinding } from './protocol-finding.ts';
import type { Decision } from './read-decision.ts';
import { renegotiationFinding } from './renegotiation-finding.ts';
import { createTranslator } from '../../texts/translator.ts';

const languages = { fr: createTranslator('fr'), en: createTranslator('en') };

/** The text with ordinary spaces, as it is written. */
const say = (language: 'fr' | 'en', message: Message): string =>
  languages[language].message(message).replaceAll('\u202f', ' ');

/** A text that a reader can read: no key left, no hole, nothing to be filled in. */
function expectWords(message: Message): void {
  for (const language of ['fr', 'en'] as const) {
    const text = say(language, message);
    expect(text, message.key).not.toMatch(/\{\{|\}\}|undefined|(?:scenarios|qualification)\.|reasons\.\w/);
    expect(text.length, message.key).toBeGreaterThan(5);
  }
}

function expectFinding({ verdict, explanation, remedy }: Finding): void {
  expectWords(explanation);
  if (remedy !== undefined) expectWords(remedy);
  if (['fail', 'warn', 'inconclusive'].includes(verdict)) expect(remedy, explanation.key).toBeDefined();
}

const refusals: readonly Decision[] = (
  [
    { kind: 'alert', alert: 'unknown_ca' },
    { kind: 'alert', alert: 'internal_error' },
    { kind: 'http', status: 400 },
    { kind: 'closed' },
    { kind: 'octets' },
  ] as const
).map((sign) => ({ outcome: 'refused', sign, digest: null }));
const accepted: Decision = { outcome: 'accepted', sign: { kind: 'http', status: 200 }, digest: null };
const undecided = (['silent', 'cut-short', 'not-reached'] as const).map((why) => ({
  ...({ outcome: 'unknown', why } as const),
}));
const otherwise: readonly Lapse[] = [
  { outcome: 'unknown', why: 'other-status', status: 302, usual: 200 },
  { outcome: 'unknown', why: 'broken', status: 503, usual: 200 },
  { outcome: 'unknown', why: 'other-content', status: 200 },
  { outcome: 'unknown', why: 'other-content', status: null },
];
const decisions: readonly Decision[] = [accepted, ...undecided, ...otherwise, ...refusals];

const nothing = readWire({ chunks: [], isTruncated: false }, { end: 'client' });
function aCall(fields: Partial<ClientCall> = {}): ClientCall {
  return {
    ...notReached('TPE'),
    tls: null,
    timeline: [],
    answer: { outcome: 'unknown' },
    phase: 'tls',
    handshakeDone: false,
    wire: nothing.account,
    wireStartedAt: 0,
    said: null,
    isResumed: false,
    ...fields,
  };
}
const address = {
  kind: 'gap-server',
  host: 'gap.exemple.fr',
  port: 8443,
  serverName: 'gap.exemple.fr',
} as const;

let terminal: Identity;
beforeAll(async () => {
  const lab = await openLab({ store: memoryLabStore(), now: () => new Date() });
  terminal = await lab.identity({ role: 'tpe', form: 'valid' });
});

describe('the texts of the tests of software that is not ours', () => {
  it('say where a call stopped', () => {
    const calls = [
      aCall({ phase: 'identity', libraryError: 'ERR' }),
      aCall({ phase: 'dns', libraryError: 'ENOTFOUND' }),
      ...['ECONNREFUSED', 'ETIMEDOUT', 'EHOSTUNREACH'].map((libraryError) =>
        aCall({ phase: 'tcp', libraryError }),
      ),
      ...(['ssh', 'http', 'smtp', 'other'] as const).map((speaks) =>
        aCall({ wire: { ...nothing.account, notTls: speaks } }),
      ),
      ...['ETIMEDOUT', 'ECONNRESET', 'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE'].map((libraryError) =>
        aCall({ libraryError }),
      ),
      aCall({ libraryError: 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION' }),
      aCall({ libraryError: 'ERR_SSL_TLSV1_ALERT_UNRECOGNIZED_NAME' }),
    ];
    const keys = calls.map((call) => {
      const { explanation, remedy } = explainUnreached(call, address);
      expectWords(explanation);
      expectWords(remedy);
      return explanation.key;
    });
    expect(new Set(keys).size).toBe(calls.length);
    const unknownName = aCall({ libraryError: 'ERR_SSL_TLSV1_ALERT_UNRECOGNIZED_NAME' });
    const ofPsp = explainUnreached(unknownName, { ...address, kind: 'psp' });
    expectWords(ofPsp.explanation);
    expectWords(ofPsp.remedy);
    expect(
      say('fr', explainUnreached(aCall({ phase: 'tcp', libraryError: 'ECONNREFUSED' }), address).explanation),
    ).toBe('Sans conclusion (TCP) : rien n’écoute sur gap.exemple.fr, port 8443.');
  });

  it('say what the GAP decided of every terminal', () => {
    for (const row of gapServerScenarios.filter(({ play }) => play.kind === 'terminal')) {
      for (const usual of [accepted, ...refusals]) {
        for (const decision of decisions) {
          for (const asks of [true, false, null]) {
            for (const isAmbiguous of [true, false]) {
              expectFinding(judgeTerminal(row, decision, { decision: usual, asks, isAmbiguous }, null));
            }
          }
        }
      }
    }
    const revoked = gapServerScenarios.find(({ id }) => id === 'client-revoked');
    if (revoked === undefined) throw new Error('no such scenario');
    const usual = { decision: accepted, asks: true, isAmbiguous: false };
    const said = (decision: Decision): string =>
      say('fr', judgeTerminal(revoked, decision, usual, null).explanation);
    expect(said(accepted)).toBe('Votre GAP a accepté un TPE révoqué.');
    const byAlert = { kind: 'alert', alert: 'certificate_revoked' } as const;
    expect(said({ outcome: 'refused', sign: byAlert, digest: null })).toBe(
      'Votre GAP a refusé un TPE révoqué : alerte TLS certificate_revoked.',
    );
    for (const lapse of [...undecided, ...otherwise, ...refusals]) {
      if (lapse.outcome === 'accepted') throw new Error('not a lapse');
      flowIds.forEach((flow) => expectFinding(lapsedFinding(flow, lapse)));
    }
    const [, odd] = refusals;
    expect(odd && judgeTerminal(revoked, odd, usual, null).verdict).toBe('warn');
  });

  it('say what became of the right terminal', () => {
    const named = (authorities: string[]) =>
      aCall({
        answer: { outcome: 'refused', because: 'unknown-authority' },
        wire: { ...nothing.account, certificateRequest: { authorities, signatureAlgorithms: [] } },
      });
    const own = terminal.certificate.issuer.text;
    for (const isSimulated of [true, false]) {
      for (const decision of decisions) {
        for (const call of [aCall(), named([own]), named(['C=FR, O=Autre, CN=Autre AC'])]) {
          for (const isAmbiguous of [true, false]) {
            const baseline = { decision, asks: !isAmbiguous, isAmbiguous };
            const common = { call, baseline, unreached: null, terminal, isSimulated };
            expectFinding(judgeNominal({ ...common, refusedByTerminal: null }));
            for (const reason of reasonCodes) {
              expectFinding(judgeNominal({ ...common, refusedByTerminal: { reason, params: {} } }));
            }
          }
        }
      }
    }
  });

  it('say what a server presents and speaks', () => {
    for (const flow of flowIds) {
      for (const aspect of presentedAspects) {
        expectFinding(presentedFinding(flow, aspect, { holds: true }));
        expectFinding(presentedFinding(flow, aspect, { holds: 'almost', note: 'chain-order' }));
        for (const because of reasonCodes) {
          const params = { issuer: 'C=FR, CN=AC', found: 'clientAuth', days: 3, asked: 'a.fr' };
          expectFinding(presentedFinding(flow, aspect, { holds: false, because, params }));
          expectFinding(presentedFinding(flow, aspect, { holds: 'unknown', because, params }));
          expectFinding(
            presentedFinding(flow, aspect, {
              holds: 'unknown',
              because,
              params,
              list: 'http://exemple/a.crl',
            }),
          );
        }
      }
    }
    const row = (name: string, state: 'accepted' | 'refused' | 'unknown', quality: 'preferred' | 'weak') => ({
      name,
      state,
      quality,
    });
    for (const state of ['accepted', 'refused', 'unknown'] as const) {
      const protocols = ['TLSv1', 'TLSv1.1', 'TLSv1.2'].map((name) => row(name, state, 'weak'));
      const probed = {
        protocols: [...protocols, row('TLSv1.3', 'accepted', 'preferred')],
        suites: [row('TLS_A', state, 'preferred'), row('TLS_B', state, 'weak')],
      };
      for (const id of probedIds) {
        expectFinding(protocolFinding('tpe-gap', id, probed));
        if (id.startsWith('tls-')) expectFinding(protocolFinding('gap-psp', id, probed));
      }
      expectFinding(
        protocolFinding('tpe-gap', 'tls-1-3', {
          ...probed,
          protocols: [...protocols, row('TLSv1.3', 'refused', 'weak')],
        }),
      );
    }
    for (const seen of ['accepted', 'refused'] as const) {
      expectFinding(renegotiationFinding('tpe-gap', { outcome: seen }));
    }
    expectFinding(renegotiationFinding('tpe-gap', { outcome: 'unreached', code: 'ECONNRESET' }));
    expectFinding(renegotiationFinding('tpe-gap', 'not-offered'));
    expectFinding(renegotiationFinding('tpe-gap', null));
  });

  it('say what the PSP decided, and how the drill went', () => {
    for (const decision of decisions) {
      for (const because of reasonCodes) {
        const call = aCall({ answer: { outcome: 'refused', because }, handshakeDone: true });
        expectFinding(judgePspNominal({ call, decision, unreached: null, refusedByGap: null }));
        expectFinding(
          judgePspNominal({ call, decision, unreached: null, refusedByGap: { reason: because, params: {} } }),
        );
      }
    }
    const exchange = { call: aCall(), identity: null };
    for (const row of drillScenarios) {
      const { id } = row;
      if (id === 'session-resumed-after-revocation') continue;
      const watched = { ...row, id };
      for (const elapsedMs of [10, 5000, 600_000, 20_000_000]) {
        for (const decision of refusals) {
          if (decision.outcome !== 'refused') throw new Error('not a refusal');
          const refused = { ending: 'refused', elapsedMs, exchange: { ...exchange, decision } } as const;
          for (const refusesEveryone of [true, false]) {
            expectFinding(judgeDrill(watched, { ...refused, sign: decision.sign }, { refusesEveryone }));
          }
        }
        for (const ending of ['gave-up', 'finished'] as const) {
          for (const seen of [
            null,
            ...[accepted, ...otherwise].map((decision) => ({ ...exchange, decision })),
          ]) {
            expectFinding(
              judgeDrill(watched, { ending, elapsedMs, exchange: seen }, { refusesEveryone: false }),
            );
          }
        }
      }
    }
    for (const reason of [
      'not-reached-stale',
      'refused-before-stale',
      'finished-before',
      'not-refused-yet',
    ] as const) {
      expectFinding(notBegun(reason));
    }
    const [revoked] = drillScenarios;
    const watch = {
      ending: 'gave-up',
      elapsedMs: 61_000,
      exchange: { ...exchange, decision: accepted },
    } as const;
    expect(
      revoked &&
        say(
          'fr',
          judgeDrill({ ...revoked, id: 'drill-revoked' }, watch, { refusesEveryone: false }).explanation,
        ),
    ).toBe('Votre GAP a accepté un TPE révoqué : 61 s après la publication de la CRL, il l’accepte encore.');
  });
});
