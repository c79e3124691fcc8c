/** Two names cut where they part: what they share before and after, and what each has in between. */
export interface NameDifference {
  readonly before: string;
  readonly expected: string;
  readonly found: string;
  readonly after: string;
}

/** Cuts two names at the first and the last letter that differ; capitals do not count (RFC 4343). */
export function cutDifference(expected: string, found: string): NameDifference {
  const a = expected.toLowerCase();
  const b = found.toLowerCase();
  const shortest = Math.min(a.length, b.length);
  let start = 0;
  while (start < shortest && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shortest - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return {
    before: found.slice(0, start),
    expected: expected.slice(start, expected.length - end),
    found: found.slice(start, found.length - end),
    after: found.slice(found.length - end),
  };
}
