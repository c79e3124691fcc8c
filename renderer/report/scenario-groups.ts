import type { ScenarioResult } from '../../electron/contract/views.ts';
import type { FlowId, Verdict } from '../../electron/contract/words.ts';
import { gravity, scenarioKey, sideOf, type RunScenario } from './run-reading.ts';

/**
 * What a scenario is about: both certificates at once, the one that the server shows (the caller checks it), the one that
 * the client shows (the server checks it), or the protocol.
 */
export type Subject = 'mutual' | 'server' | 'client' | 'protocol';

/** Subjects in the order of lists: what the GAP itself has to check comes first. */
const subjects: Readonly<Record<FlowId, readonly Subject[]>> = {
  'tpe-gap': ['mutual', 'client', 'server', 'protocol'],
  'gap-psp': ['mutual', 'server', 'client', 'protocol'],
};

const protocolIds: ReadonlySet<string> = new Set([
  'preferred-suites',
  'weak-suites-refused',
  'renegotiation-off',
]);

/** Whether a scenario is about the protocol: a recommendation, apart from what the annex demands. */
export function isProtocol({ id }: Pick<RunScenario, 'id'>): boolean {
  return id.startsWith('tls-') || protocolIds.has(id);
}

/** What a scenario is about, by its id. */
export function subjectOf({ id, flow }: Pick<RunScenario, 'id' | 'flow'>): Subject {
  if (isProtocol({ id })) return 'protocol';
  // The authority is that of whoever meets the GAP.
  if (id.startsWith('authority-')) return flow === 'tpe-gap' ? 'client' : 'server';
  return sideOf({ id, clause: '' }) ?? 'mutual';
}

export interface ScenarioGroup {
  readonly subject: Subject;
  readonly scenarios: readonly RunScenario[];
}

/** The scenarios of a flow by what they are about; groups without a scenario are left out. */
export function groupsOf(flow: FlowId, scenarios: readonly RunScenario[]): readonly ScenarioGroup[] {
  const ofFlow = scenarios.filter((scenario) => scenario.flow === flow);
  return subjects[flow]
    .map((subject) => ({
      subject,
      scenarios: ofFlow.filter((scenario) => subjectOf(scenario) === subject),
    }))
    .filter((group) => group.scenarios.length > 0);
}

/** What the list of scenarios is held to: a cell of the annex, or a verdict. */
export type ScenarioFilter =
  | { readonly kind: 'cell'; readonly name: string; readonly keys: readonly string[] }
  | { readonly kind: 'verdict'; readonly verdict: Verdict };

/** The scenarios that a filter leaves. */
export function filterScenarios(
  scenarios: readonly RunScenario[],
  results: readonly ScenarioResult[],
  filter: ScenarioFilter | null,
): readonly RunScenario[] {
  if (filter === null) return scenarios;
  const keys =
    filter.kind === 'cell'
      ? filter.keys
      : results.filter(({ verdict }) => verdict === filter.verdict).map(scenarioKey);
  const wanted = new Set(keys);
  return scenarios.filter((scenario) => wanted.has(scenarioKey(scenario)));
}

/** How many results each verdict has, from the gravest to the lightest; verdicts without one are left out. */
export function countVerdicts(
  results: readonly Pick<ScenarioResult, 'verdict'>[],
): readonly { readonly verdict: Verdict; readonly count: number }[] {
  return gravity
    .map((verdict) => ({ verdict, count: results.filter((result) => result.verdict === verdict).length }))
    .filter(({ count }) => count > 0);
}
