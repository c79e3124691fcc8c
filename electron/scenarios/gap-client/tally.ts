import type { CallCounts, ReceivedCall, ScenarioResult } from '../../contract/views.ts';
import type { Verdict } from '../../contract/words.ts';

/** The last calls that a report keeps. */
const keptCalls = 200;

/** A call's result, and whether it proves something only of a GAP that accepts the right PSP. */
export interface Standing {
  readonly result: ScenarioResult;
  readonly needsNominal: boolean;
}

/** Sums up the calls of a run: however many come, what is kept of them is bounded. */
export interface Tally {
  /** The number of the next call. */
  readonly next: () => number;
  /** Takes a call in; true when the standing of its scenario changed for the eye. */
  note(call: ReceivedCall, isNoise: boolean, needsNominal: boolean): boolean;
  readonly standing: (id: string) => Standing | null;
  readonly counts: () => CallCounts;
  /** The last ones, in the order of arrival. */
  readonly calls: () => ReceivedCall[];
}

/** What counts most first. A call that could not tell undoes none that could. */
const weight: readonly Verdict[] = ['fail', 'crashed', 'warn', 'pass', 'inconclusive', 'notApplicable'];

export function createTally(): Tally {
  const standings = new Map<string, Standing>();
  const byScenario = new Map<string, number>();
  const calls: ReceivedCall[] = [];
  let total = 0;
  let noise = 0;
  let number = 0;

  return {
    next: () => (number += 1),
    note(call, isNoise, needsNominal) {
      total += 1;
      if (isNoise) noise += 1;
      // Calls end in another order than they came: each goes to its place, which is near the end.
      let place = calls.length;
      while (place > 0 && (calls[place - 1]?.number ?? 0) > call.number) place -= 1;
      calls.splice(place, 0, call);
      if (calls.length > keptCalls) calls.shift();
      const { scenario, result } = call;
      if (scenario === null || result === null) return false;
      byScenario.set(scenario, (byScenario.get(scenario) ?? 0) + 1);
      const known = standings.get(scenario);
      if (known !== undefined && weight.indexOf(result.verdict) > weight.indexOf(known.result.verdict)) {
        return false;
      }
      const isNews =
        known === undefined || !isSame(known.result, result) || known.needsNominal !== needsNominal;
      // The latest of equals, unless less is known of it.
      if (isNews || !isPartial(result) || isPartial(known.result)) {
        standings.set(scenario, { result, needsNominal });
      }
      return isNews;
    },
    standing: (id) => standings.get(id) ?? null,
    counts: () => ({ total, noise, byScenario: Object.fromEntries(byScenario) }),
    calls: () => [...calls],
  };
}

function isSame(one: ScenarioResult, other: ScenarioResult): boolean {
  return (
    one.verdict === other.verdict &&
    one.explanation.key === other.explanation.key &&
    JSON.stringify(one.explanation.params) === JSON.stringify(other.explanation.params)
  );
}

/** Whether some of what was on the wire was left unread. */
function isPartial({ wire }: ScenarioResult): boolean {
  return wire?.server?.partial === true;
}
