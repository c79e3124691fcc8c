import type { z } from 'zod';
import { FaultError } from '../contract/faults.ts';

const privateKey = /-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z0-9 ]*PRIVATE KEY-----|$)/g;

/**
 * A copy of a value that holds what its schema names and nothing else. No text of a report is a private key in PEM: one
 * that has strayed into it is cut out. INVALID_INPUT {field} for what the schema does not take.
 */
export function keepKnown<T>(schema: z.ZodType<T>, value: unknown): T {
  // By way of JSON: what a document holds is data, without getters, prototypes or functions.
  const copy: unknown = JSON.parse(JSON.stringify(value), (_key, part: unknown) =>
    typeof part === 'string' ? part.replace(privateKey, '[PRIVATE KEY]') : part,
  );
  for (;;) {
    const result = schema.safeParse(copy);
    if (result.success) return result.data;
    const unknown = result.error.issues.filter((issue) => issue.code === 'unrecognized_keys');
    if (unknown.length === 0) {
      throw new FaultError('INVALID_INPUT', { field: result.error.issues[0]?.path.join('.') ?? '' });
    }
    for (const { path, keys } of unknown) remove(copy, path, keys);
  }
}

function remove(value: unknown, path: readonly PropertyKey[], keys: readonly string[]): void {
  let part = value;
  for (const step of path) part = (part as Record<PropertyKey, unknown>)[step];
  for (const key of keys) Reflect.deleteProperty(part as object, key);
}
