import type { CallCounts, ReceivedCall, ScenarioResult } from '../../contract/views.ts';
import type { Verdict } from '../../contract/words.ts';
import type { Judged, LaterReading } from './judge-reception.ts';

/** The last calls that a report keeps. */
const keptCalls = 200;

/** A call's result, and whether it proves something only of a GAP that accepts the right PSP. */
export interface Standing {
  readonly result: ScenarioResult;
  readonly needsNominal: boolean;
  /** A right PSP must be accepted afterwards. */
  readonly needsControl: boolean;
  readonly number: number;
}

type About = Pick<Judged, 'isNoise' | 'needsNominal' | 'needsControl' | 'isControl' | 'later'>;

/** Sums up the calls of a run: however many come, what is kept of them is bounded. */
export interface Tally {
  /** The number of the next call. */
  readonly next: () => number;
  /** Takes a call in; true when the standing of its scenario changed for the eye. */
  note(call: ReceivedCall, about: About): boolean;
  /** The last call in which the GAP went on with a PSP whose certificate is good; 0 before. */
  readonly lastControl: () => number;
  readonly standing: (id: string) => Standing | null;
  readonly counts: () => CallCounts;
  /** The last ones, in the order of arrival, with what was put off of them. */
  readonly calls: () => ReceivedCall[];
}

/** What counts most first. A call that could not tell undoes none that could. */
const weight: readonly Verdict[] = ['fail', 'crashed', 'warn', 'pass', 'inconclusive', 'notApplicable'];

export function createTally(): Tally {
  const standings = new Map<string, Standing>();
  const byScenario = new Map<string, number>();
  const kept: { readonly call: ReceivedCall; readonly later: LaterReading | null }[] = [];
  let total = 0;
  let noise = 0;
  let number = 0;
  let lastControl = 0;

  const changesStanding = (
    scenario: string,
    result: ScenarioResult,
    { needsNominal, needsControl }: About,
  ): boolean => {
    const known = standings.get(scenario);
    if (known === undefined) return true;
    const [old, now] = [known.result.verdict, result.verdict].map((verdict) => weight.indexOf(verdict));
    if (old === undefined || now === undefined || now > old) return false;
    return (
      !isSame(known.result, result) ||
      known.needsNominal !== needsNominal ||
      known.needsControl !== needsControl
    );
  };
  /** The latest of equals stands, unless less of it was read. */
  const take = (call: ReceivedCall, result: ScenarioResult, about: About, isNews: boolean): void => {
    const { id: scenario } = result;
    const { needsNominal, needsControl } = about;
    const known = standings.get(scenario);
    const isEqual = known !== undefined && isSame(known.result, result) && !isPartial(result);
    if (isNews || isEqual) {
      standings.set(scenario, { result, needsNominal, needsControl, number: call.number });
    }
  };
  /** Calls end in another order than they came: each goes to its place, which is near the end. */
  const keep = (call: ReceivedCall, later: LaterReading | null): void => {
    let place = kept.length;
    while (place > 0 && (kept[place - 1]?.call.number ?? 0) > call.number) place -= 1;
    kept.splice(place, 0, { call, later });
    if (kept.length > keptCalls) kept.shift()?.later?.forget();
  };

  return {
    next: () => (number += 1),
    lastControl: () => lastControl,
    note(call, about) {
      const { isNoise, isControl, later } = about;
      if (isControl) lastControl = Math.max(lastControl, call.number);
      total += 1;
      if (isNoise) noise += 1;
      const { scenario, result } = call;
      if (scenario !== null) byScenario.set(scenario, (byScenario.get(scenario) ?? 0) + 1);
      const isNews = scenario !== null && result !== null && changesStanding(scenario, result, about);
      // What changes the standing is looked at in full, whatever there is time for.
      const complete = isNews && later !== null ? { ...call, result: later.result() } : call;
      keep(complete, isNews ? null : later);
      if (scenario !== null && complete.result !== null) take(call, complete.result, about, isNews);
      return isNews;
    },
    standing: (id) => standings.get(id) ?? null,
    counts: () => ({ total, noise, byScenario: Object.fromEntries(byScenario) }),
    calls() {
      kept.forEach(({ call, later }, index) => {
        if (later !== null) kept[index] = { call: { ...call, result: later.result() }, later: null };
      });
      return kept.map(({ call }) => call);
    },
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
