import { setTimeout as sleep } from 'node:timers/promises';

/** Waits so many milliseconds, and tells whether the signal cut the wait short. */
export async function pauseFor(ms: number, stop: AbortSignal): Promise<boolean> {
  if (stop.aborted) return true;
  try {
    await sleep(Math.max(0, ms), undefined, { signal: stop });
    return false;
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return true;
    throw error;
  }
}
