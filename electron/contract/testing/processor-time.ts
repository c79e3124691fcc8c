/**
 * Starts to count what this process costs the processor, and gives the milliseconds so far: what other programs of the machine do
 * meanwhile is not counted, so that a test may hold a computation to a limit on a busy machine too.
 */
export function startProcessorClock(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}

/** Milliseconds of processor that a computation takes: the least of three, since the first is compiled and any may meet a clean-up. */
export function leastCostOf(compute: () => unknown): number {
  const runs = [1, 2, 3].map(() => {
    const spent = startProcessorClock();
    compute();
    return spent();
  });
  return Math.min(...runs);
}
