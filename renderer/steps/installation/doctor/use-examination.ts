import { useCallback, useRef, useState } from 'react';
import type { Fault } from '../../../../electron/contract/faults.ts';
import type { Pkcs12View } from '../../../../electron/contract/views.ts';
import { useApp } from '../../../bridge/store.ts';
import { useCall } from '../../../bridge/use-call.ts';
import { contractName, readAsBase64 } from '../../../bridge/read-files.ts';

/** A PKCS#12 and what was told of it; its bytes stay here for the time of the visit, to be written anew. */
export interface Examined {
  readonly id: number;
  readonly name: string;
  readonly base64: string;
  readonly view: Pkcs12View;
}

export interface Examination {
  readonly examined: Examined | null;
  readonly busy: boolean;
  readonly fault: Fault | null;
  readonly examine: (file: File) => void;
}

/** Has the core tell what a file is made of. A file that is none leaves its fault, and nothing of the one before. */
export function useExamination(): Examination {
  const { run, busy } = useCall();
  const limit = useApp((state) => state.info?.limits.importBytes ?? Infinity);
  const [state, setState] = useState<{ examined: Examined | null; fault: Fault | null }>({
    examined: null,
    fault: null,
  });
  const turn = useRef(0);

  const examine = useCallback(
    (file: File) => {
      const id = ++turn.current;
      const name = contractName(file.name);
      const read = async (): Promise<typeof state> => {
        const refused = (fault: Fault) => ({ examined: null, fault });
        if (file.size === 0) return refused({ code: 'FILE_EMPTY', params: { name } });
        if (file.size > limit) {
          return refused({
            code: 'FILE_TOO_LARGE',
            params: { name, sizeBytes: file.size, limitBytes: limit },
          });
        }
        const base64 = await readAsBase64(file).catch(() => null);
        if (base64 === null) return refused({ code: 'FILE_NOT_FOUND', params: { name } });
        const reply = await run('pkcs12.describe', { name, base64 });
        if (!reply.ok) return refused(reply.fault);
        return { examined: { id, name, base64, view: reply.value }, fault: null };
      };
      void read().then((next) => {
        if (id === turn.current) setState(next);
      });
    },
    [limit, run],
  );

  return { ...state, busy, examine };
}
