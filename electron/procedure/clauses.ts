import { annexClauses } from './clauses/annex.ts';
import type { ClauseText } from './clauses/clause-text.ts';
import { introClauses } from './clauses/intro.ts';
import { lifeCycleClauses } from './clauses/life-cycle.ts';
import { orderClauses } from './clauses/order.ts';
import { prerequisitesAClauses } from './clauses/prerequisites-a.ts';
import { prerequisitesBClauses } from './clauses/prerequisites-b.ts';

export type { ClauseLink, ClauseValue } from './clauses/clause-text.ts';

const texts = {
  ...introClauses,
  ...prerequisitesAClauses,
  ...prerequisitesBClauses,
  ...orderClauses,
  ...lifeCycleClauses,
  ...annexClauses,
};

/** Closed list: checks, scenarios and items cite the procedure by these ids, never by free text. */
export type ClauseId = keyof typeof texts;

export interface Clause extends ClauseText {
  readonly id: ClauseId;
}

/** The whole procedure, clause by clause, in the order of the document. */
export const clauses = Object.fromEntries(
  Object.entries<ClauseText>(texts).map(([id, text]) => [id, { id, ...text }]),
) as unknown as Readonly<Record<ClauseId, Clause>>;

/** The clause of this id; undefined when the procedure has none (an id read from an old run, say). */
export function clauseOf(id: string): Clause | undefined {
  return Object.hasOwn(clauses, id) ? clauses[id as ClauseId] : undefined;
}
