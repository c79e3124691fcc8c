import { useCallback, useRef, useState } from 'react';
import type { Fault } from '../../../electron/contract/faults.ts';
import type { ImportedFile } from '../../../electron/contract/views.ts';
import type { AuthorityRole } from '../../../electron/contract/words.ts';
import { useApp } from '../../bridge/store.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useDossier } from '../../bridge/use-dossier.ts';
import { contractName, inCalls, readAsBase64 } from '../../bridge/read-files.ts';

/** A dropped file and what became of it; `result` is null while it is being read. */
export interface DroppedFile {
  readonly id: number;
  readonly file: File;
  readonly result: ImportedFile | null;
  /** A password was asked for it: its form stays where it is while the file is read again. */
  readonly asksPassword: boolean;
}

/** What a reader is asked for when a file alone does not tell all. */
interface Missing {
  readonly password?: string;
  /** Of the key inside, where the file opens and its key does not. */
  readonly keyPassword?: string;
  readonly authorityRole?: AuthorityRole;
}

export interface Imports {
  readonly files: readonly DroppedFile[];
  readonly busy: boolean;
  readonly take: (files: readonly File[]) => void;
  /** Sends one file again, with what was missing. */
  readonly retry: (dropped: DroppedFile, missing: Missing) => void;
  readonly clear: () => void;
}

const refused = (name: string, fault: Fault): ImportedFile => ({
  name,
  outcome: 'refused',
  kind: null,
  findings: [],
  fault,
  needsPassword: false,
});

/** A chosen file before it is read; one that no call takes is refused at once. */
function drop(id: number, file: File, limitBytes: number): DroppedFile {
  const params = { name: file.name, sizeBytes: file.size, limitBytes };
  const result = file.size > limitBytes ? refused(file.name, { code: 'FILE_TOO_LARGE', params }) : null;
  return { id, file, result, asksPassword: false };
}

/** The contents of the files that can be read, as the contract takes them. */
async function readBatch(batch: readonly DroppedFile[]) {
  const read = await Promise.all(
    batch.map(async (one) => ({
      one,
      name: contractName(one.file.name),
      base64: await readAsBase64(one.file).catch(() => null),
    })),
  );
  return read.flatMap(({ one, name, base64 }) =>
    base64 === null ? [] : [{ one, content: { name, base64 } }],
  );
}

/** Sends files to the core in one call; gives what became of each, by its id. Never rejects. */
function useSend() {
  const dossier = useDossier();
  const { run, busy } = useCall();
  const send = useCallback(
    async (batch: readonly DroppedFile[], missing: Missing): Promise<ReadonlyMap<number, ImportedFile>> => {
      const { authorityRole, password, keyPassword } = missing;
      const readable = await readBatch(batch);
      const results = new Map<number, ImportedFile>(
        batch.map((one) => [
          one.id,
          refused(one.file.name, { code: 'FILE_NOT_FOUND', params: { name: one.file.name } }),
        ]),
      );
      if (readable.length === 0) return results;
      const reply = await run('install.import', {
        dossier: dossier.id,
        files: readable.map(({ content }) => ({
          ...content,
          password,
          keyPassword,
        })),
        authorityRole,
      });
      readable.forEach(({ one }, index) => {
        const answer = reply.ok ? reply.value.files[index] : refused(one.file.name, reply.fault);
        if (answer !== undefined) results.set(one.id, answer);
      });
      return results;
    },
    [dossier.id, run],
  );
  return { send, busy };
}

/** Sends dropped files to the core and keeps what it answered, file by file, for the time of the visit. */
export function useImports(): Imports {
  const { send, busy } = useSend();
  const limit = useApp((state) => state.info?.limits.listBytes ?? Infinity);
  const [files, setFiles] = useState<readonly DroppedFile[]>([]);
  const nextId = useRef(1);

  const settle = useCallback((results: ReadonlyMap<number, ImportedFile | null>) => {
    setFiles((known) =>
      known.map((one) => {
        const result = results.get(one.id);
        if (result === undefined) return one;
        return { ...one, result, asksPassword: result === null ? one.asksPassword : result.needsPassword };
      }),
    );
  }, []);

  const take = useCallback(
    (chosen: readonly File[]) => {
      const dropped = chosen.map((file) => drop(nextId.current++, file, limit));
      setFiles((known) => [...dropped, ...known]);
      const calls = inCalls(
        dropped.filter((one) => one.result === null).map((one) => ({ one, size: one.file.size })),
      );
      const sendInTurn = async () => {
        for (const batch of calls) {
          const files = batch.map(({ one }) => one);
          settle(await send(files, {}));
        }
      };
      void sendInTurn();
    },
    [limit, send, settle],
  );

  const retry = useCallback(
    (dropped: DroppedFile, missing: Missing) => {
      settle(new Map([[dropped.id, null]]));
      void send([dropped], missing).then(settle);
    },
    [send, settle],
  );

  return { files, busy, take, retry, clear: useCallback(() => setFiles([]), []) };
}
