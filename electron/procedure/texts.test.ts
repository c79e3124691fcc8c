import { describe, expect, it } from 'vitest';
import { faultCodes } from '../contract/faults.ts';
import type { Message } from '../contract/words.ts';
import { faults } from '../texts/faults.ts';
import { procedure } from '../texts/procedure.ts';
import { languages, textKeys } from '../texts/sentence.ts';
import { createTranslator } from '../texts/translator.ts';
import { assess } from './assess.ts';
import { checkDomain, checkFqdn, checkHostLabel, checkServerInDomain, compareFqdn } from './domain-rules.ts';
import {
  completeFacts,
  emptyFacts,
  exampleCertificate,
  exampleProfile,
  exampleRun,
  withAttested,
  withBothOrders,
} from './testing/example-facts.ts';
import type { Facts } from './facts.ts';
import { formulaire414 } from './formulaire-414.ts';
import { pfcngGuide } from './pfcng-guide.ts';
import { checkProfile, emptyProfile, profileFields } from './profile-rules.ts';

const translators = languages.map((language) => createTranslator(language));

/** A text that exists, with nothing left to fill in and no quoted text missing, in each language. */
function expectText({ key, params }: Message): void {
  for (const translator of translators) {
    const text = translator.message({ key, params });
    expect(text, `${translator.language} ${key}`).not.toBe(key);
    expect(typeof text, key).toBe('string');
    expect(text, `${translator.language} ${key}`).not.toMatch(
      /\{\{|undefined|\b(?:procedure|checks|orders|looksLike)\.\w/,
    );
    expect(text, `${translator.language} ${key}`).not.toMatch(/«\s*»|“”|\(\)/);
  }
}

const badNames = [
  '',
  'https://a.fr/b',
  'a@b.fr',
  '10.0.0.1',
  'a:1',
  'a/b',
  ' a',
  'a b',
  '*',
  'a_b',
  'a,b',
  'a–b',
  'é',
  '́',
  'a!',
  '.a',
  'a.',
  'a..b',
  '-a',
  'a'.repeat(64),
  'a.'.repeat(40) + 'fr',
  'editeur',
  'fr',
  'asso.fr',
  'a.local',
  'a.frr',
  'editeur.fr',
  'é é',
];
const badFqdns = [
  'gap.editeur.f',
  'gap.editeur.frr',
  'gap.edit.fr',
  'gap.editeuuur.fr',
  'gapediteur.fr',
  'gap.edi.teur.fr',
  'gap.editeut.fr',
  'gap.editeru.fr',
  'gap.autre.fr',
  'zzz',
  'gap',
  'editeur.fr',
  'gap.editeur.fr.fr',
  'www.gap.editeur.fr',
  'GAP.editeur.fr',
  '',
];

function manyFacts(): Facts[] {
  const caseB = { ...exampleProfile, cardCase: 'B' as const };
  const profiles = [emptyProfile, exampleProfile, caseB, { ...caseB, cardNumbers: '1' }];
  const certificates = [
    null,
    exampleCertificate(),
    exampleCertificate({ kind: 'practice' }),
    exampleCertificate({ hasKey: false }),
    exampleCertificate({ failedChecks: ['common-name-is-exact'], chainIsComplete: false }),
    exampleCertificate({
      failedChecks: ['common-name-is-exact', 'key-usage-is-exact'],
      notAfter: '2026-01-01T00:00:00.000Z',
    }),
    exampleCertificate({ warnedChecks: ['x'], notAfter: '2026-12-01T00:00:00.000Z' }),
    exampleCertificate({ warnedChecks: ['x', 'y'], notAfter: '2027-01-10T00:00:00.000Z' }),
  ];
  const outcomes = ['asExpected', 'notAsExpected', 'couldNotTell', 'cancelled'] as const;
  const runs = [
    null,
    exampleRun({ isCurrent: false }),
    ...outcomes.map((outcome) => exampleRun({ outcome })),
  ];
  const statements = [
    [],
    ['form-sent', 'habilitations-checked', 'peer-authorities-requested'],
    ['habilitations-checked', 'habilitations-confirmed', 'cards-received'],
    ['auth-cli-ordered', 'auth-cli-revocation-code-kept', 'tpe-fqdn-entered'],
  ] as const;
  const states = profiles.flatMap((profile) =>
    certificates.flatMap((current) =>
      runs.flatMap((lastRun) =>
        [false, true].map((trial) => ({
          ...withBothOrders(emptyFacts(profile), { current }),
          lastRun,
          trial,
        })),
      ),
    ),
  );
  const attested = statements.flatMap((ids) =>
    profiles.map((profile) => withAttested(emptyFacts(profile), ...ids)),
  );
  const requested = withBothOrders(emptyFacts(exampleProfile), { hasRequest: true });
  const issues = [1, 2].map((requestIssues) => withBothOrders(requested, { requestIssues }));
  const production: Facts = {
    ...withBothOrders(completeFacts(), { current: exampleCertificate({ chainIsComplete: false }) }),
    authorities: {
      igcSante: [{ environment: 'production', level: 'intermediate' }],
      ingetrust: 1,
      geotrust: 0,
    },
  };
  const online = withBothOrders(withAttested(emptyFacts(exampleProfile), 'auth-cli-ordered'), {
    origin: 'online',
  });
  const downloaded: Facts = { ...emptyFacts(exampleProfile), authorities: completeFacts().authorities };
  return [...states, ...attested, requested, ...issues, production, online, downloaded, completeFacts()];
}

describe('every message of the procedure has its text', () => {
  it('of items, steps and waiting', () => {
    const messages = new Map<string, Message>();
    for (const facts of manyFacts()) {
      const { steps } = assess(facts);
      for (const { summary, items } of steps) {
        for (const message of [
          summary,
          ...items.flatMap(({ title, detail }) => [title, ...(detail ? [detail] : [])]),
        ]) {
          messages.set(JSON.stringify(message), message);
        }
      }
    }
    expect(messages.size).toBeGreaterThan(150);
    for (const message of messages.values()) expectText(message);
  });

  it('of names and of their comparison', () => {
    const found = [
      ...badNames.flatMap((name) => [checkHostLabel(name), checkDomain(name), checkFqdn(name)]),
      ...badFqdns.map((name) => compareFqdn(name, 'gap.editeur.fr').difference ?? null),
      compareFqdn('x', '').difference ?? null,
      checkServerInDomain('gap.editeur.fr', 'editeur.fr'),
      checkServerInDomain('editeur.fr', 'editeur.fr'),
    ].filter((message) => message !== null);
    found.forEach(expectText);
    const used = new Set(found.map(({ key }) => key));
    for (const key of textKeys(procedure.domain, 'procedure.domain.')) {
      expect(used.has(key), `${key} is never said`).toBe(true);
    }
  });

  it('of the profile', () => {
    const odd = {
      ...exampleProfile,
      publisher: { ...exampleProfile.publisher, postcode: '1' },
      contact: { ...exampleProfile.contact, email: 'x' },
    };
    const identifiers = (['siret', 'siren', 'finess'] as const).flatMap((identifierKind) =>
      ['1', '123456789', '12345678901234', 'x'].map((identifier) => ({
        ...odd,
        publisher: { ...odd.publisher, identifierKind, identifier },
      })),
    );
    [emptyProfile, ...identifiers].flatMap(checkProfile).forEach(({ message }) => expectText(message));
    for (const field of profileFields) expectText({ key: `procedure.fields.${field}` });
  });

  it('of the form and the guide', () => {
    const profiles = (['A', 'B', null] as const).flatMap((cardCase) => [
      { ...exampleProfile, cardCase },
      { ...exampleProfile, cardCase, kitCard: '', gap: { ...exampleProfile.gap, server: '' } },
      { ...emptyProfile, cardCase },
    ]);
    for (const profile of profiles) {
      for (const section of formulaire414(profile)) {
        expectText(section.title);
        for (const { label, hint } of section.boxes) [label, ...(hint ? [hint] : [])].forEach(expectText);
      }
      for (const order of ['auth-cli', 'ssl-serveur'] as const) {
        for (const step of (['csr', 'online'] as const).flatMap((origin) =>
          pfcngGuide(order, origin, profile),
        )) {
          [step.text, ...step.values.map(({ label }) => label)].forEach(expectText);
          expectText({ key: `procedure.guide.phases.${step.phase}` });
        }
      }
    }
  });
});

describe('every fault', () => {
  const params = {
    field: 'gap.server',
    method: 'm',
    reference: 'r',
    path: '/p',
    pid: 1,
    host: 'h',
    file: 'f',
    version: 2,
    sinceDate: '2026-11-02T10:00:00.000Z',
    reason: 'EIO',
    length: 12,
    value: 'v',
    order: 'auth-cli',
    name: 'n',
    commonName: 'c',
    sizeBytes: 1_000_000,
    limitBytes: 5_000_000,
    issuer: 'i',
    limit: 'delta',
    misfit: 'forged',
    fromDate: '2026-11-02T10:00:00.000Z',
    one: 'a',
    other: 'b',
    looksLike: 'pdf',
    algorithm: 'RC2',
    port: 1,
    peer: 'p',
    rule: 'authority-key-id-missing',
    clause: '§4.2',
    wanted: 'certificate',
    entry: 'link',
  };

  it.each(faultCodes)('%s says what, why and what next', (code) => {
    for (const part of ['what', 'why', 'next']) expectText({ key: `faults.${code}.${part}`, params });
  });

  it('is one of the closed list', () => {
    expect(Object.keys(faults).sort()).toEqual([...faultCodes].sort());
  });

  it('never says that « an error occurred »', () => {
    expect(JSON.stringify(faults)).not.toMatch(/une erreur est survenue/i);
  });
});
