import { describe, expect, it } from 'vitest';
import { assess } from './assess.ts';
import {
  emptyFacts,
  exampleCertificate,
  exampleProfile,
  exampleRun,
  withAttested,
  withBothOrders,
  withOrder,
} from './testing/example-facts.ts';
import type { Facts } from './facts.ts';

describe('whatever lies in the dossier', () => {
  const dossiers = everyKindOfDossier();

  it('always has a next action while something is left', () => {
    for (const facts of dossiers) {
      const assessment = assess(facts);
      const left = assessment.steps.flatMap((step) => step.items).filter(({ state }) => state !== 'done');
      expect(assessment.next === null).toBe(left.length === 0);
      expect(left.length + assessment.doneItems).toBe(assessment.totalItems);
      const actionable = left.filter(({ state }) => state === 'todo' || state === 'failed');
      if (actionable.length > 0) expect(assessment.next).toEqual(actionable[0]);
    }
  });

  it('says what each waiting item waits for', () => {
    for (const facts of dossiers) {
      const all = assess(facts).steps.flatMap((step) => step.items);
      for (const item of all.filter(({ state }) => state === 'waiting')) {
        expect(item.detail, item.id).toBeDefined();
        const blocker = item.detail?.params?.['item'];
        if (blocker !== undefined) expect(all.find(({ id }) => id === blocker)?.state).not.toBe('done');
      }
    }
  });

  it('comes back to the earlier state when a file is taken away', () => {
    for (const facts of dossiers) {
      const before = assess(facts);
      const after = assess(withOrder(facts, 'auth-cli', { current: exampleCertificate() }));
      const back = assess(withOrder(facts, 'auth-cli', { current: facts.orders['auth-cli'].current }));
      expect(back).toEqual(before);
      expect(after.totalItems).toBe(before.totalItems);
    }
  });
});

/** A dossier for each combination of what can be there: about a thousand. */
function everyKindOfDossier(): Facts[] {
  const profiles = [
    emptyFacts().profile,
    exampleProfile,
    { ...exampleProfile, cardCase: null },
    { ...exampleProfile, cardCase: 'B' as const, cardNumbers: '1' },
    { ...exampleProfile, gap: { ...exampleProfile.gap, tpeFqdn: 'gap.editeur.fr' } },
  ];
  const attestations = [
    [],
    ['form-sent'],
    ['habilitations-checked', 'form-sent', 'cards-received', 'habilitations-confirmed'],
    ['peer-authorities-requested', 'auth-cli-ordered', 'ssl-serveur-ordered', 'tpe-fqdn-entered'],
  ] as const;
  const certificates = [
    null,
    exampleCertificate({ kind: 'practice' }),
    exampleCertificate(),
    exampleCertificate({ hasKey: false }),
    exampleCertificate({
      failedChecks: ['certificate-is-within-its-dates'],
      notAfter: '2026-01-01T00:00:00.000Z',
    }),
    exampleCertificate({ chainIsComplete: false, notAfter: '2026-12-20T00:00:00.000Z' }),
  ];
  const runs = [
    null,
    exampleRun(),
    exampleRun({ outcome: 'notAsExpected' }),
    exampleRun({ isCurrent: false }),
  ];
  return profiles.flatMap((profile) =>
    attestations.flatMap((ids) =>
      certificates.flatMap((current) =>
        runs.flatMap((lastRun) =>
          [false, true].map((trial): Facts => {
            const facts = withAttested(emptyFacts(profile), ...ids);
            return { ...withBothOrders(facts, { current, hasRequest: current !== null }), lastRun, trial };
          }),
        ),
      ),
    ),
  );
}
