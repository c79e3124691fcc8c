/**
 * Hands over what comes in bursts in batches: the first at once, then what has gathered, `everyMs` after the batch
 * before, in the order of arrival. Five hundred calls in a second are drawn a few times, not five hundred.
 */
export function inBatches<T>(
  take: (batch: readonly T[]) => void,
  everyMs: number,
): { readonly add: (item: T) => void; readonly stop: () => void } {
  let waiting: T[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  const flush = () => {
    timer = null;
    if (waiting.length === 0) return;
    const batch = waiting;
    waiting = [];
    timer = setTimeout(flush, everyMs);
    take(batch);
  };
  return {
    add: (item) => {
      waiting.push(item);
      if (timer === null) flush();
    },
    stop: () => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      waiting = [];
    },
  };
}
