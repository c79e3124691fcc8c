import { createInstance, type i18n } from 'i18next';
import { describe, expect, it } from 'vitest';
import { calls as callsEn } from '../../../renderer/text/en/calls.ts';
import * as reasonsEn from '../../../renderer/text/en/reasons.ts';
import { scenarios as scenariosEn } from '../../../renderer/text/en/scenarios.ts';
import { calls as callsFr } from '../../../renderer/text/fr/calls.ts';
import * as reasonsFr from '../../../renderer/text/fr/reasons.ts';
import { scenarios as scenariosFr } from '../../../renderer/text/fr/scenarios.ts';
import type { WireAccount } from '../../contract/views.ts';
import { reasonCodes, type Message, type ReasonCode } from '../../contract/words.ts';
import { notReached } from '../../peers/end-report.ts';
import { crashed, judgeCall, neverCalled, unplayable, unverified } from './judge-call.ts';
import type { ReadCall } from './read-call.ts';
import { explainNoise } from './receive-call.ts';
import { gapClientVariants } from './variants.ts';

function translator(lng: 'fr' | 'en', translation: object): i18n {
  const instance = createInstance();
  void instance.init({
    lng,
    initAsync: false,
    nsSeparator: false,
    fallbackLng: false,
    resources: { [lng]: { translation } },
    interpolation: { escapeValue: false },
  });
  return instance;
}
const translators = [
  translator('fr', { ...reasonsFr, calls: callsFr, scenarios: scenariosFr }),
  translator('en', { ...reasonsEn, calls: callsEn, scenarios: scenariosEn }),
];

function expectWords({ key, params = {} }: Message): void {
  const count = typeof params['count'] === 'number' ? { count: params['count'] } : {};
  for (const instance of translators) {
    const text = instance.t(key, { replace: params, ...count });
    expect(text).not.toBe(key);
    expect(text).not.toMatch(/\{\{|\}\}|\$t\(|undefined|calls\.|scenarios\.|reasons\.\w/);
  }
}

const wire: WireAccount = {
  records: [],
  certificateRequest: null,
  alerts: [],
  notTls: null,
  partial: false,
  clientHello: {
    versions: ['TLSv1.2'],
    suites: ['TLS_RSA_WITH_AES_128_CBC_SHA'],
    serverName: null,
    alpn: [],
    signatureAlgorithms: [],
    groups: [],
  },
  serverHello: { version: 'TLSv1.2', suite: 'x', alpn: null, secureRenegotiation: true },
};
const base: ReadCall = {
  end: notReached('PSP'),
  timeline: [],
  tls: null,
  serverName: null,
  remote: '127.0.0.1:1',
  handshakeDone: true,
  isChainKnown: true,
  ending: 'ended',
  wire,
  wireStartedAt: 0,
};
const alerting = (name: string): ReadCall => ({
  ...base,
  wire: { ...wire, alerts: [{ atMs: 1, from: 'client', level: 'fatal', name, code: 1 }] },
});

/** Calls that end in every way. */
const manyCalls: readonly ReadCall[] = [
  base,
  { ...base, end: notReached('PSP', { verdict: 'accepted', applicationBytes: 3 }) },
  ...reasonCodes.map((reason: ReasonCode): ReadCall => {
    const params = { issuer: 'C=FR, CN=X', days: 3, revokedDate: '2026-01-01T00:00:00.000Z' };
    return { ...base, end: notReached('PSP', { verdict: 'refused', reason, params, applicationBytes: 3 }) };
  }),
  { ...base, ending: 'timeout' },
  ...['unknown_ca', 'bad_certificate', 'certificate_expired', 'certificate_revoked', 'protocol_version'].map(
    alerting,
  ),
  {
    ...base,
    handshakeDone: false,
    ending: null,
    end: notReached('PSP', { libraryError: 'ERR_TLS_HANDSHAKE_TIMEOUT' }),
  },
  {
    ...base,
    handshakeDone: false,
    ending: null,
    wire: { ...wire, serverHello: null },
    end: notReached('PSP', { libraryError: 'ERR_SSL_NO_SHARED_CIPHER' }),
  },
  { ...base, handshakeDone: false, wire: { ...wire, clientHello: null } },
];

describe('the texts of the calls', () => {
  it('say in both languages everything that a call can prove', () => {
    for (const variant of gapClientVariants) {
      for (const call of manyCalls) {
        const { explanation, remedy } = judgeCall(variant, call);
        expectWords(explanation);
        if (remedy !== undefined) expectWords(remedy);
      }
      for (const state of ['not-called', 'not-accepted'] as const) {
        const { explanation, remedy } = unverified(variant, state);
        expectWords(explanation);
        if (remedy !== undefined) expectWords(remedy);
      }
    }
  });

  it('say what was no call, and what nobody called', () => {
    for (const speaks of ['ssh', 'http', 'smtp', 'other'] as const) expectWords(explainNoise(speaks, false));
    expectWords(explainNoise(null, false));
    expectWords(explainNoise(null, true));
    expectWords({ key: 'calls.unnamed' });
    expectWords({ key: 'calls.unknown-name', params: { name: 'x' } });
    for (const isTurn of [true, false]) {
      const { explanation, remedy } = neverCalled({ name: 'psp', port: 4433, isTurn });
      expectWords(explanation);
      if (remedy !== undefined) expectWords(remedy);
    }
    expectWords(unplayable('ERR').explanation);
    expectWords(crashed(new TypeError('x'), undefined).explanation);
  });
});
