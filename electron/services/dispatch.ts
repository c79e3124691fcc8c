import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import type { Reply } from '../contract/client.ts';
import { FaultError, type Fault } from '../contract/faults.ts';
import { methods, type MethodName, type Methods, type Output } from '../contract/methods.ts';

/** One handler a method: a missing one does not compile. */
export type Handlers = Readonly<{
  [M in MethodName]: (input: z.output<Methods[M]['input']>) => Promise<Output<M>> | Output<M>;
}>;

/** Where what went wrong by our own fault is written down; never the input, which may hold a passphrase. */
export type BugLog = (entry: Readonly<{ reference: string; method: string; error: unknown }>) => void;

const isMethod = (name: string): name is MethodName => Object.hasOwn(methods, name);

/** What is told of an error: its fault, or the reference under which it was written down. `method` says what was being done. */
export function tellFault(error: unknown, method: string, log: BugLog): Fault {
  if (error instanceof FaultError) return error.fault;
  return { code: 'BUG', params: { reference: writeBug(error, method, log) } };
}

/** Writes an error down; gives the reference under which it is found. */
export function writeBug(error: unknown, method: string, log: BugLog): string {
  const reference = randomBytes(4).toString('hex');
  log({ reference, method, error });
  return reference;
}

/**
 * Builds the one entrance: validates the input, calls the handler, validates the output (a strict schema: a handler
 * that lets a key slip into its answer is stopped here), and turns every error into a fault. Never rejects.
 */
export function createDispatch(
  handlers: Handlers,
  log: BugLog,
): (method: string, input: unknown) => Promise<Reply> {
  return async (method, input) => {
    if (!isMethod(method)) return { ok: false, fault: { code: 'UNKNOWN_METHOD', params: { method } } };
    const { input: inputSchema, output: outputSchema } = methods[method];
    const parsed = inputSchema.safeParse(input);
    if (!parsed.success) {
      // Only the field's name: the value may be a secret.
      const field = parsed.error.issues[0]?.path.join('.') ?? '';
      return {
        ok: false,
        fault: { code: 'INVALID_INPUT', params: { field: field === '' ? method : field } },
      };
    }
    try {
      // Sound by construction of Handlers; TypeScript cannot tie the two look-ups together.
      const handler = handlers[method] as (input: unknown) => Promise<unknown>;
      const output = outputSchema.safeParse(await handler(parsed.data));
      if (output.success) return { ok: true, value: output.data };
      throw new Error(`the output of ${method} does not fit its schema: ${describePaths(output.error)}`);
    } catch (error) {
      return { ok: false, fault: tellFault(error, method, log) };
    }
  };
}

const describePaths = (error: z.ZodError): string =>
  error.issues.map((issue) => `${issue.path.join('.')} (${issue.code})`).join(', ');
