import { FaultError } from '../contract/faults.ts';
import { gapPspScenarios } from './gap-psp.ts';
import { protocolScenarios } from './protocol-scenarios.ts';
import { scenarioName, type Scenario } from './scenario.ts';
import { tpeGapScenarios } from './tpe-gap.ts';

/** The battery, in the order in which it is reported. */
export const scenarios: readonly Scenario[] = [
  ...tpeGapScenarios,
  ...protocolScenarios('tpe-gap'),
  ...gapPspScenarios,
  ...protocolScenarios('gap-psp'),
];

/**
 * The scenarios that `only` names, by id (in both flows) or `flow/id`, in the battery's order; all when it is absent.
 * Throws INVALID_INPUT {field: 'only', value} for a name that none bears, and for an empty list.
 */
export function selectScenarios(only?: readonly string[]): readonly Scenario[] {
  if (only === undefined) return scenarios;
  const names = (scenario: Scenario): string[] => [scenario.id, scenarioName(scenario)];
  const unknown = only.find((wanted) => !scenarios.some((scenario) => names(scenario).includes(wanted)));
  if (unknown !== undefined || only.length === 0) {
    throw new FaultError('INVALID_INPUT', { field: 'only', value: unknown ?? '' });
  }
  return scenarios.filter((scenario) => names(scenario).some((name) => only.includes(name)));
}
