import type { TargetOf } from '../../contract/views.ts';
import { selectRows, type ForeignScenario } from '../foreign-server/foreign-scenario.ts';

/** Parts in which the GAP is watched until it refuses. */
export type WatchedId = 'drill-revoked' | 'drill-stale';

export interface DrillScenario extends ForeignScenario {
  readonly id: WatchedId | 'session-resumed-after-revocation';
  readonly flow: 'tpe-gap';
}

/**
 * A terminal is revoked while the GAP watches, then the list is left to go out of date: the annex makes the revocation of
 * the terminal's certificate a mandatory verification, which holds only if the GAP follows the list.
 */
export const drillScenarios: readonly DrillScenario[] = [
  {
    id: 'drill-revoked',
    flow: 'tpe-gap',
    clause: 'annex.tpe.client.revocation',
    obligation: 'mandatory',
    expect: { outcome: 'refused', by: 'GAP', because: 'revoked' },
  },
  {
    id: 'session-resumed-after-revocation',
    flow: 'tpe-gap',
    clause: 'annex.tpe.client.revocation',
    obligation: 'mandatory',
    expect: { outcome: 'refused', by: 'GAP', because: 'revoked' },
  },
  {
    id: 'drill-stale',
    flow: 'tpe-gap',
    clause: 'annex.tpe.client.revocation',
    obligation: 'mandatory',
    expect: { outcome: 'refused', by: 'GAP', because: 'crl-stale' },
  },
];

/**
 * The parts of the drill that `only` names, of those that the target plays: the stale list is left out where it has no
 * duration. Throws INVALID_INPUT {field: 'only', value} for another name.
 */
export function selectDrillScenarios(
  only: readonly string[] | undefined,
  { staleAfterSeconds }: Pick<TargetOf<'revocation-drill'>, 'staleAfterSeconds'>,
): readonly DrillScenario[] {
  const played = drillScenarios.filter(({ id }) => id !== 'drill-stale' || staleAfterSeconds !== null);
  return selectRows(played, only);
}
