import type { ScenarioResult } from '../../electron/contract/views.ts';
import type { TextKey } from '../../electron/texts/text-key.ts';

/**
 * What a run says when the GAP under test lacks the simulated authorities or their lists: all else follows from it, and
 * the export cures it.
 */
export const notKnownKeys: readonly string[] = [
  'qualification.unknown-authority.simulation',
  'qualification.nominal-refused.list',
  'calls.nominal-untrusted',
] satisfies readonly TextKey[];

/** The scenario that tells it; undefined where the GAP knows the simulation. */
export function simulationNotKnown(
  results: readonly Pick<ScenarioResult, 'id' | 'explanation' | 'remedy'>[],
): Pick<ScenarioResult, 'explanation' | 'remedy'> | undefined {
  return results.find(({ explanation }) => notKnownKeys.includes(explanation.key));
}
