import type { CallCounts, Listener, ScenarioResult } from '../../../electron/contract/views.ts';
import { formatServerAddress } from '../../../electron/procedure/address.ts';

/** A variant of the simulated PSP: where to call it, how often it was, and what the last call was worth. */
export interface Variant {
  readonly id: string;
  /** As it is typed in the GAP; null where the turn decides, and one address serves all. */
  readonly address: string | null;
  readonly calls: number;
  readonly result: ScenarioResult | null;
}

/** What a listener is called by. */
export const addressOf = ({ name, port }: Listener): string => formatServerAddress(name, port);

/** The variants of a run in the order of its scenarios. */
export function variantsOf(run: {
  readonly scenarios: readonly Readonly<{ id: string }>[];
  readonly listeners: readonly Listener[];
  readonly results: readonly ScenarioResult[];
  readonly counts: CallCounts | null;
}): readonly Variant[] {
  return run.scenarios.map(({ id }) => {
    const listener = run.listeners.find((one) => one.id === id);
    return {
      id,
      address: listener === undefined ? null : addressOf(listener),
      calls: run.counts?.byScenario[id] ?? 0,
      result: run.results.find((result) => result.id === id) ?? null,
    };
  });
}

/** The one address of a run whose variants come in turn; null for the others. */
export function sharedAddress(listeners: readonly Listener[]): string | null {
  const shared = listeners.find(({ id }) => id === null);
  return shared === undefined ? null : addressOf(shared);
}
