/** Work that waits until nobody is being served. */
export interface IdleWork {
  add(job: () => void): void;
  /** There is a moment now, as soon as what is being done is done: one job is taken up. */
  pause(): void;
  /** Does all that is left. */
  drain(): void;
}

/** Jobs for which no pause comes are done after so long, a shift at a time, in milliseconds. */
const patienceMs = 5;
const shiftMs = 2;

/**
 * Puts off what need not be done at once: reading and judging a call that is over would delay the one that follows it, and
 * goes on instead while the client of that one computes its own part of the handshake. A job must not throw.
 */
export function createIdleWork(): IdleWork {
  const jobs: (() => void)[] = [];
  let timer: NodeJS.Timeout | null = null;
  let isPausing = false;
  const plan = (): void => {
    if (timer === null && jobs.length > 0) timer = setTimeout(shift, patienceMs);
  };
  const shift = (): void => {
    timer = null;
    const started = performance.now();
    do jobs.shift()?.();
    while (jobs.length > 0 && performance.now() - started < shiftMs);
    plan();
  };
  return {
    add(job) {
      jobs.push(job);
      plan();
    },
    pause() {
      if (isPausing || jobs.length === 0) return;
      isPausing = true;
      setImmediate(() => {
        isPausing = false;
        jobs.shift()?.();
      });
    },
    drain() {
      for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) job();
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}
