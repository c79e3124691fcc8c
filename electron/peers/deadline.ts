/** What a promise gives, or null when the time (milliseconds) is over or the signal aborts first. Never leaves a timer. */
export async function withDeadline<T>(
  promise: Promise<T>,
  ms: number,
  signal?: AbortSignal,
): Promise<T | null> {
  let stop: () => void = () => undefined;
  const over = new Promise<null>((resolve) => {
    const end = (): void => resolve(null);
    const timer = setTimeout(end, ms);
    signal?.addEventListener('abort', end);
    if (signal?.aborted === true) end();
    stop = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
    };
  });
  try {
    return await Promise.race([promise, over]);
  } finally {
    stop();
  }
}
