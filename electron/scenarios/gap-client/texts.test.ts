import { describe, expect, it } from 'vitest';
import type { WireAccount } from '../../contract/views.ts';
import { reasonCodes, type Message, type ReasonCode } from '../../contract/words.ts';
import { notReached } from '../../peers/end-report.ts';
import { crashed, judgeCall, neverCalled, unplayable, unverified } from './judge-call.ts';
import type { ReadCall } from './read-call.ts';
import { explainNoise } from './receive-call.ts';
import { gapClientVariants } from './variants.ts';
import { createTranslator } from '../../texts/translator.ts';

const languages = { fr: createTranslator('fr'), en: createTranslator('en') };

/** The text with ordinary spaces, as it is written. */
const say = (language: 'fr' | 'en', message: Message): string =>
  languages[language].message(message).replaceAll('\u202f', ' ');

function expectWords(message: Message): void {
  for (const language of ['fr', 'en'] as const) {
    const text = say(language, message);
    expect(text).not.toBe(message.key);
    expect(text).not.toMatch(/\{\{|\}\}|undefined|calls\.|scenarios\.|reasons\.\w/);
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
  hasRead: true,
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
  { ...base, handshakeDone: false, hasRead: false, ending: null },
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
      for (const state of ['not-called', 'not-accepted', 'not-called-again'] as const) {
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
