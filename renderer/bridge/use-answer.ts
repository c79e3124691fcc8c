import { useCallback, useEffect, useState } from 'react';
import type { TypedReply } from '../../electron/contract/client.ts';
import type { Fault } from '../../electron/contract/faults.ts';
import type { Input, MethodName, Output } from '../../electron/contract/methods.ts';
import { useCall } from './use-call.ts';

export interface Answer<M extends MethodName> {
  /** Null until it is there, and after a fault. */
  readonly value: Output<M> | null;
  readonly fault: Fault | null;
  /** Forgets the answer, which is then null, and asks anew. */
  readonly again: () => void;
  /** Forgets the answer, a fault among others, and leaves it at that. */
  readonly clear: () => void;
}

/**
 * What the core answers to a question that the screen asks by itself: when it is entered and whenever the question
 * changes. An answer to an earlier question is dropped.
 *
 * @param input null while there is nothing to ask
 * @param moment - the same question is asked anew when it changes; the answer that is there stands until the next
 */
export function useAnswer<M extends MethodName>(
  method: M,
  input: Input<M> | null,
  moment?: string,
): Answer<M> {
  const { run } = useCall();
  const [turn, setTurn] = useState(0);
  const [answer, setAnswer] = useState<{ readonly to: string; readonly reply: TypedReply<M> } | null>(null);
  // Inputs cross the door as JSON: the same text is the same question, whatever object a render made of it.
  const question = input === null ? null : JSON.stringify(input);
  useEffect(() => {
    if (question === null) return undefined;
    let current = true;
    void run(method, JSON.parse(question) as Input<M>).then((reply) => {
      if (current) setAnswer({ to: question, reply });
    });
    return () => {
      current = false;
    };
  }, [run, method, question, moment, turn]);
  const clear = useCallback(() => setAnswer(null), []);
  const again = useCallback(() => {
    setAnswer(null);
    setTurn((current) => current + 1);
  }, []);
  const reply = answer !== null && answer.to === question ? answer.reply : null;
  return {
    value: reply?.ok === true ? reply.value : null,
    fault: reply?.ok === false ? reply.fault : null,
    again,
    clear,
  };
}
