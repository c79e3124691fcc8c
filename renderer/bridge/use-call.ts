import { useCallback, useRef, useState } from 'react';
import type { TypedReply } from '../../electron/contract/client.ts';
import { dossierIn } from '../../electron/contract/dossier-answers.ts';
import type { Fault } from '../../electron/contract/faults.ts';
import type { Input, MethodName, Output } from '../../electron/contract/methods.ts';
import { storeDossier } from './actions.ts';
import { client } from './client.ts';
import { useApp } from './store.ts';

export interface Call {
  /** Calls the core; on VAULT_LOCKED asks for the passphrase and tries once more. Never rejects. */
  readonly run: <M extends MethodName>(method: M, input: Input<M>) => Promise<TypedReply<M>>;
  readonly busy: boolean;
  /** The fault of the last call, null after a success. */
  readonly fault: Fault | null;
  readonly clear: () => void;
}

/** Shows the passphrase dialog; true once the vault is unlocked, false when the reader gave up. */
export function requestUnlock(dossier: string): Promise<boolean> {
  return new Promise((resolve) => {
    useApp.getState().unlock?.resolve(false);
    useApp.setState({
      unlock: {
        dossier,
        resolve: (unlocked) => {
          useApp.setState({ unlock: null });
          resolve(unlocked);
        },
      },
    });
  });
}

/** A dossier in an answer replaces the one on screen; opening another is a decision of the screen. */
function keep<M extends MethodName>(method: M, answer: Output<M>): void {
  const dossier = dossierIn(method, answer);
  if (dossier && useApp.getState().dossier?.id === dossier.id) storeDossier(dossier);
}

/** Calls to the core with their busy state and their fault, for one part of a screen. */
export function useCall(): Call {
  const [pending, setPending] = useState(0);
  const [fault, setFault] = useState<Fault | null>(null);
  const latest = useRef(0);

  const run = useCallback(
    async <M extends MethodName>(method: M, input: Input<M>): Promise<TypedReply<M>> => {
      const turn = ++latest.current;
      setPending((count) => count + 1);
      let reply = await client(method, input);
      if (!reply.ok && reply.fault.code === 'VAULT_LOCKED') {
        const { dossier } = useApp.getState();
        if (dossier && (await requestUnlock(dossier.id))) reply = await client(method, input);
      }
      if (reply.ok) keep(method, reply.value);
      setPending((count) => count - 1);
      if (turn === latest.current) setFault(reply.ok ? null : reply.fault);
      return reply;
    },
    [],
  );

  const clear = useCallback(() => setFault(null), []);
  return { run, busy: pending > 0, fault, clear };
}
