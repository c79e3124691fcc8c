import { assess } from '../assess.ts';
import { emptyFacts, exampleProfile } from './example-facts.ts';
import type { Facts } from '../facts.ts';
import type { ItemId } from '../steps.ts';

/** For tests: a new dossier of each case, and what is computed of some facts. */
export const caseA = emptyFacts(exampleProfile);
export const caseB = emptyFacts({ ...exampleProfile, cardCase: 'B', cardNumbers: '2200000001' });
export const itemOf = (facts: Facts, id: ItemId) =>
  assess(facts)
    .steps.flatMap((step) => step.items)
    .find((item) => item.id === id);
export const stepOf = (facts: Facts, id: string) => assess(facts).steps.find((step) => step.id === id);
export const idsOf = (facts: Facts) =>
  assess(facts).steps.flatMap((step) => step.items.map((item) => item.id));
