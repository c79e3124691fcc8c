/** Work that waits until nobody is being served. */
export interface IdleWork {
  add(job: () => void): void;
  /** Does all that is left. */
  drain(): void;
}

/** How long to let the next call come first, and how long to work at a time, in milliseconds. */
const pauseMs = 1;
const shiftMs = 1;

/**
 * Puts work off a moment, so that reading and judging a call that is over does not delay the one that follows it: while the
 * client of that one computes its own part of the handshake, nothing else is to be done. A job must not throw.
 */
export function createIdleWork(): IdleWork {
  const jobs: (() => void)[] = [];
  let isPlanned = false;
  const plan = (): void => {
    if (isPlanned || jobs.length === 0) return;
    isPlanned = true;
    setTimeout(work, pauseMs);
  };
  const work = (): void => {
    isPlanned = false;
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
    drain() {
      for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) job();
    },
  };
}
