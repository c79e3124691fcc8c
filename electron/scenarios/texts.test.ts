import { beforeAll, describe, expect, it } from 'vitest';
import type { Message } from '../contract/words.ts';
import { flowIds, orderIds, partyRoles, reasonCodes } from '../contract/words.ts';
import type { Lab } from '../lab/lab.ts';
import { scenarios } from './battery.ts';
import { explainRefusal } from './explain-refusal.ts';
import { openRehearsal } from './testing/practice-subject.ts';
import { runBattery } from './run-battery.ts';
import { flowCasts, type Subject } from './scenario.ts';
import type { TargetReport } from './target-report.ts';
import { createTranslator } from '../texts/translator.ts';

const languages = { fr: createTranslator('fr'), en: createTranslator('en') };

/** The text with ordinary spaces, as it is written. */
const say = (language: 'fr' | 'en', message: Message): string =>
  languages[language].message(message).replaceAll('\u202f', ' ');

/** A text that a reader can read: no key left, no hole, nothing to be filled in. */
function expectWords(message: Message): void {
  for (const language of ['fr', 'en'] as const) {
    const text = say(language, message);
    expect(text).not.toBe(message.key);
    expect(text).not.toMatch(/\{\{|\}\}|undefined|scenarios\.|reasons\.\w/);
  }
}

let lab: Lab;
let subject: Subject;
beforeAll(async () => {
  ({ lab, subject } = await openRehearsal());
});

const run = (changes: Partial<Parameters<typeof runBattery>[0]>): Promise<TargetReport> =>
  runBattery({
    lab,
    subject,
    signal: new AbortController().signal,
    now: () => new Date(),
    runId: 'texts',
    ...changes,
  });

describe('the texts of the live tests', () => {
  it('say everything that a run says, whatever comes of it', async () => {
    const reports = await Promise.all([
      run({}),
      run({ subject: { ...subject, tpeFqdn: 'autre.editeur-exemple.fr' } }),
      run({
        adjust: (parties) => ({
          ...parties,
          client: { ...parties.client, policy: { ...parties.client.policy, revocation: 'off' } },
          server: { ...parties.server, policy: { ...parties.server.policy, trust: [] } },
        }),
      }),
      run({ adjust: (parties) => ({ ...parties, clientProtocol: {}, serverProtocol: {} }) }),
      run({
        adjust: () => {
          throw new RangeError();
        },
      }),
    ]);
    for (const { explanation, remedy, timeline } of reports.flatMap((report) => report.scenarios)) {
      expectWords(explanation);
      if (remedy !== undefined) expectWords(remedy);
      timeline.flatMap(({ text, details = [] }) => [text, ...details]).forEach(expectWords);
    }
  });

  it('have a sentence for each recommendation, followed or not', () => {
    const params = { suite: 'TLS_AES_256_GCM_SHA384', protocol: 'TLS 1.1' };
    for (const { id, flow, obligation } of scenarios) {
      if (obligation !== 'recommendation') continue;
      for (const outcome of ['pass', 'warn']) {
        const message = { key: `scenarios.protocol.${id}.${flow}.${outcome}`, params };
        expectWords(message);
        // The procedure says nothing of TLS: what ANSSI recommends is never a demand.
        expect(say('fr', message)).not.toMatch(/exig|obligat/i);
      }
    }
    expectWords({ key: 'scenarios.protocol.renegotiation-off.not-applicable' });
    expectWords({ key: 'scenarios.remedy.follow-recommendation' });
  });

  it('have words for whatever is on the wire', () => {
    const alert = { name: 'unknown_ca', code: 48 };
    for (const level of ['warning', 'fatal', 'unknown']) {
      expectWords({ key: `scenarios.wire.alert-${level}`, params: alert });
    }
    for (const other of ['ssh', 'http', 'smtp', 'other'])
      expectWords({ key: `scenarios.wire.not-tls.${other}` });
    for (const count of [1, 2, 9]) {
      const params = { count, names: 'x25519', name: 'CN=AC', versions: 'TLS 1.3' };
      for (const word of [
        'suites',
        'signature-algorithms',
        'application-data',
        'unreadable',
        'certificate-request',
      ]) {
        expectWords({ key: `scenarios.wire.${word}`, params });
      }
      for (const word of [
        'suites-and-more',
        'signature-algorithms-and-more',
        'more-authorities',
        'authority',
      ]) {
        expectWords({ key: `scenarios.wire.${word}`, params });
      }
      for (const word of [
        'groups',
        'alpn',
        'no-alpn',
        'alpn-chosen',
        'client-hello-unnamed',
        'sealed-alert',
      ]) {
        expectWords({ key: `scenarios.wire.${word}`, params });
      }
    }
    const hello = { versions: 'TLS 1.3, TLS 1.2', name: 'gap.exemple.fr' };
    expect(say('fr', { key: 'scenarios.wire.client-hello', params: hello })).toBe(
      'ClientHello : TLS 1.3, TLS 1.2 ; nom demandé : gap.exemple.fr',
    );
  });

  it('have a sentence for every pair and every reason', () => {
    for (const flow of flowIds) {
      const { client, server } = flowCasts[flow];
      for (const by of [client, server]) {
        reasonCodes.forEach((because) => expectWords(explainRefusal(flow, by, because, {})));
      }
    }
    reasonCodes.forEach((code) => expectWords({ key: `reasons.${code}` }));
    orderIds.forEach((order) => expectWords({ key: `orders.${order}` }));
    partyRoles.forEach((role) => expectWords({ key: `parties.${role}` }));
    flowIds.forEach((flow) => expectWords({ key: `flows.${flow}` }));
    orderIds.forEach((order) => expectWords({ key: `scenarios.wrong-key.${order}` }));
  });

  it('have a sentence for every wrong acceptance', () => {
    for (const { flow, id, expect: expected, obligation } of scenarios) {
      if (expected.outcome === 'accepted' || obligation === 'recommendation') continue;
      expectWords({ key: `scenarios.wrongly-accepted.${flow}.${id}` });
    }
  });

  it('have words for every phase at which an exchange may stop', () => {
    for (const phase of ['identity', 'dns', 'tcp', 'tls', 'application']) {
      const params = { phase: `scenarios.phases.${phase}`, error: 'ECONNRESET' };
      expectWords({ key: 'scenarios.could-not-tell', params });
    }
  });

  it('count days and quote names', () => {
    const expired = (days: number): string =>
      say('fr', explainRefusal('tpe-gap', 'TPE', 'certificate-expired', { days }));
    expect(expired(3)).toBe('Le TPE a refusé le certificat de votre GAP : expiré depuis 3 jours.');
    expect(expired(1)).toBe('Le TPE a refusé le certificat de votre GAP : expiré depuis 1 jour.');
    expect(expired(0)).toBe('Le TPE a refusé le certificat de votre GAP : expiré depuis moins d’un jour.');
    const stale = { days: 2, issuer: 'C=FR, CN=AC TPE' };
    expect(say('fr', explainRefusal('tpe-gap', 'GAP', 'crl-stale', stale))).toBe(
      'Votre GAP a refusé le certificat du TPE : la CRL de AC TPE est périmée depuis 2 jours.',
    );
    expect(say('fr', explainRefusal('tpe-gap', 'GAP', 'cipher-suite', {}))).toBe(
      'Votre GAP a refusé le TPE : aucune suite de chiffrement commune.',
    );
    const names = { asked: 'a.fr', found: 'b.fr' };
    expect(say('en', explainRefusal('tpe-gap', 'TPE', 'name-mismatch', names))).toBe(
      'The terminal refused your GAP’s certificate: the name asked for, “a.fr”, is not the certificate’s, “b.fr”.',
    );
    const issuer = { issuer: 'C=FR, O=X, CN=AC INCONNUE' };
    expect(say('fr', explainRefusal('gap-psp', 'GAP', 'unknown-authority', issuer))).toBe(
      'Votre GAP a refusé le certificat du PSP : émis par une autorité inconnue, AC INCONNUE.',
    );
  });
});
