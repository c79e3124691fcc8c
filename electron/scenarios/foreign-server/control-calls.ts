import { pauseFor } from './pause.ts';
import type { Decision } from './read-decision.ts';

/** How a right client is treated that was accepted before: anything but that. */
export type Lapse = Exclude<Decision, { outcome: 'accepted' }>;

/**
 * Calls of a right client between those of others. A refusal counts only while the right one is accepted: a limit of calls, a
 * blocked address or a server that went down refuse everybody.
 */
export interface ControlCalls {
  /** Why a refusal would not count now; null when it would. Where the right client was not accepted last, it calls again. */
  lapse(): Promise<Lapse | null>;
  /**
   * Calls as the right client; null when it is accepted. `twice`: a limit that lets one call in two pass would take the hostile
   * client for its own, call after call; two right ones in a row meet it.
   */
  check(calls: 'once' | 'twice'): Promise<Lapse | null>;
  /** Whether the right client itself is not told the same twice (the time, a number): calls it, once for all. */
  varies(): Promise<boolean>;
}

/** Before a server that no longer accepts the right client is called again, in milliseconds: twice as long each time. */
const patienceMs = 250;
/** A server that did not accept the right client so often in a row is not called any more. */
const mostLapses = 4;

/** @param call as the right client, once; compared with how it was treated first */
export function createControlCalls(call: () => Promise<Decision>, signal: AbortSignal): ControlCalls {
  let last: Lapse | null = null;
  let lapses = 0;
  let isVarying: boolean | null = null;
  const once = async (): Promise<Lapse | null> => {
    const decision = await call();
    const hasVaried = decision.outcome === 'unknown' && decision.why === 'other-content';
    const isGood = decision.outcome === 'accepted' || hasVaried;
    if (isGood) isVarying = isVarying === true || hasVaried;
    last = isGood ? null : decision;
    lapses = isGood ? 0 : lapses + 1;
    return last;
  };
  return {
    async lapse() {
      if (last === null || lapses >= mostLapses) return last;
      await pauseFor(patienceMs * 2 ** (lapses - 1), signal);
      return once();
    },
    async varies() {
      if (isVarying === null) await once();
      return isVarying === true;
    },
    async check(calls) {
      return (await once()) ?? (calls === 'twice' ? once() : null);
    },
  };
}
