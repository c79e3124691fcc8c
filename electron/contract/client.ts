import type { Fault } from './faults.ts';
import { faultSchema } from './faults.ts';
import { methods, type Input, type MethodName, type Output } from './methods.ts';

/** What a transport answers: a value or a fault. Nothing throws across the door. */
export type Reply = Readonly<{ ok: true; value: unknown } | { ok: false; fault: Fault }>;
export type TypedReply<M extends MethodName> = Readonly<
  { ok: true; value: Output<M> } | { ok: false; fault: Fault }
>;

/** Carries one call: by function call, Electron IPC or HTTP. */
export type Transport = (method: string, input: unknown) => Promise<Reply>;

export type Client = <M extends MethodName>(method: M, input: Input<M>) => Promise<TypedReply<M>>;

const bug = (reference: string): TypedReply<never> => ({
  ok: false,
  fault: { code: 'BUG', params: { reference } },
});

/**
 * The typed face of a transport. The reply is checked against the method's schema on this side too, so that a page
 * never works on a half-understood answer. Never rejects.
 */
export function createClient(transport: Transport): Client {
  return async (method, input) => {
    try {
      const reply = await transport(method, input);
      if (!reply.ok) {
        const fault = faultSchema.safeParse(reply.fault);
        return fault.success ? { ok: false, fault: fault.data } : bug('unreadable-fault');
      }
      const value = methods[method].output.safeParse(reply.value);
      return value.success
        ? { ok: true, value: value.data as Output<typeof method> }
        : bug('unreadable-reply');
    } catch {
      return { ok: false, fault: { code: 'CORE_UNREACHABLE', params: {} } };
    }
  };
}
