import { useState } from 'react';
import { useCall, type Call } from '../../bridge/use-call.ts';
import { useDossier } from '../../bridge/use-dossier.ts';

export interface SetAside {
  readonly call: Call;
  /** The last certificate taken out of use, while it can be brought back with one click. */
  readonly last: { readonly sha256: string; readonly name: string } | null;
  readonly setAside: (certificate: { readonly sha256: string; readonly name: string }) => void;
  readonly undo: () => void;
  readonly dismiss: () => void;
}

/** Takes certificates and authorities out of use; nothing is deleted, and the last one comes back with `undo`. */
export function useSetAside(): SetAside {
  const dossier = useDossier();
  const call = useCall();
  const [last, setLast] = useState<SetAside['last']>(null);
  return {
    call,
    last,
    setAside: (certificate) =>
      void call.run('install.setAside', { dossier: dossier.id, sha256: certificate.sha256 }).then((reply) => {
        if (reply.ok) setLast({ sha256: certificate.sha256, name: certificate.name });
      }),
    undo: () => {
      if (last === null) return;
      setLast(null);
      void call.run('install.restore', { dossier: dossier.id, sha256: last.sha256 });
    },
    dismiss: () => setLast(null),
  };
}
