/**
 * How long a test waits, in milliseconds, for what another program or the product should do at once, before it says that it
 * hangs. No verdict hangs on it: a busy machine is ten times slower than a quiet one.
 */
export const patienceMs = 120_000;
