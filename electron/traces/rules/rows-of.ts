import type { TraceCause, TraceRule } from '../trace-rule.ts';

/** Makes the rules of a program whose messages are about its own end, unless a row says otherwise. */
export const rowsOf =
  (program: string) =>
  (
    id: string,
    pattern: RegExp,
    sample: string,
    source: string,
    cause: TraceCause,
    more: Partial<TraceRule> = {},
  ): TraceRule => ({
    id: `${program}-${id}`,
    pattern,
    sample,
    source,
    cause,
    refusedBy: 'this-end',
    ...more,
  });
