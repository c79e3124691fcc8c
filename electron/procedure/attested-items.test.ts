import { describe, expect, it } from 'vitest';
import { attestationIds } from '../contract/words.ts';
import { emptyFacts, exampleProfile, withAttested } from './testing/example-facts.ts';
import { items } from './steps.ts';

/** Every item is in one of these. */
const dossiers = (['A', 'B', null] as const).map((cardCase) => emptyFacts({ ...exampleProfile, cardCase }));

describe('what a person states', () => {
  it.each(attestationIds)('%s settles the items that say so, and there are some', (attestation) => {
    const settled = items.filter((item) => item.attestation === attestation);
    expect(settled).not.toEqual([]);
    for (const { id, appliesTo, judge } of settled) {
      const concerned = dossiers.filter(appliesTo);
      expect(concerned, id).not.toEqual([]);
      for (const facts of concerned) {
        expect(judge(facts).state, id).not.toBe('done');
        expect(judge(withAttested(facts, attestation)).state, id).toBe('done');
      }
    }
  });
});
