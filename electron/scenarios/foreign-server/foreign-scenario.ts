import { FaultError } from '../../contract/faults.ts';
import type { Outcome } from '../../contract/views.ts';
import type { FlowId, Obligation } from '../../contract/words.ts';
import type { ClauseId } from '../../procedure/clauses.ts';
import { scenarioName } from '../scenario.ts';

/** A live test of software that is not ours: what must come of it, and the clause that it proves. */
export interface ForeignScenario {
  readonly id: string;
  readonly flow: FlowId;
  readonly clause: ClauseId;
  readonly obligation: Obligation;
  readonly expect: Outcome;
}

/**
 * The rows that `only` names, by id or `flow/id`, in their own order; all when it is absent. Throws INVALID_INPUT
 * {field: 'only', value} for a name that none bears, and for an empty list.
 */
export function selectRows<T extends ForeignScenario>(
  rows: readonly T[],
  only?: readonly string[],
): readonly T[] {
  if (only === undefined) return rows;
  const names = (row: T): string[] => [row.id, scenarioName(row)];
  const unknown = only.find((wanted) => !rows.some((row) => names(row).includes(wanted)));
  if (unknown !== undefined || only.length === 0) {
    throw new FaultError('INVALID_INPUT', { field: 'only', value: unknown ?? '' });
  }
  return rows.filter((row) => names(row).some((name) => only.includes(name)));
}
