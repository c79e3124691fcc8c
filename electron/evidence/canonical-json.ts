/**
 * JSON that has one spelling only: keys sorted by their UTF-16 units (as RFC 8785 §3.2.3 has them), two spaces a level, one
 * newline at the end. The same content gives the same octets.
 */
export function canonicalJson(value: unknown): string {
  return `${JSON.stringify(sorted(value), undefined, 2)}\n`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  // Without a prototype, `__proto__` is a key like another.
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [key, content] of entries) copy[key] = sorted(content);
  return copy;
}
