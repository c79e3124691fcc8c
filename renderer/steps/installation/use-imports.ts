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

export interface Imports {
  readonly files: readonly DroppedFile[];
  readonly busy: boolean;
  readonly take: (files: readonly File[]) => void;
  /** Sends one file again, with what was missing. */
  readonly retry: (
    dropped: DroppedFile,
    missing: { password?: string; authorityRole?: AuthorityRole },
  ) => void;
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

/** Sends dropped files to the core and keeps what it answered, file by file, for the time of the visit. */
export function useImports(): Imports {
  const dossier = useDossier();
  const { run, busy } = useCall();
  const limit = useApp((state) => state.info?.limits.importBytes ?? Infinity);
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

  const send = useCallback(
    async (batch: readonly DroppedFile[], missing: { password?: string; authorityRole?: AuthorityRole }) => {
      const { authorityRole, password } = missing;
      const read = await Promise.all(
        batch.map(async ({ file }) => ({
          name: contractName(file.name),
          base64: await readAsBase64(file).catch(() => null),
        })),
      );
      const readable = batch.flatMap((one, index) => {
        const content = read[index];
        if (typeof content?.base64 !== 'string') return [];
        return [{ one, content: { name: content.name, base64: content.base64 } }];
      });
      const results = new Map<number, ImportedFile>(
        batch.map((one) => [
          one.id,
          refused(one.file.name, { code: 'FILE_NOT_FOUND', params: { name: one.file.name } }),
        ]),
      );
      if (readable.length > 0) {
        const reply = await run('install.import', {
          dossier: dossier.id,
          files: readable.map(({ content }) => ({
            ...content,
            ...(password === undefined ? {} : { password }),
          })),
          authorityRole,
        });
        readable.forEach(({ one }, index) => {
          const answer = reply.ok ? reply.value.files[index] : refused(one.file.name, reply.fault);
          if (answer !== undefined) results.set(one.id, answer);
        });
      }
      settle(results);
    },
    [dossier.id, run, settle],
  );

  const take = useCallback(
    (chosen: readonly File[]) => {
      const dropped = chosen.map((file): DroppedFile => {
        const params = { name: file.name, sizeBytes: file.size, limitBytes: limit };
        const result = file.size > limit ? refused(file.name, { code: 'FILE_TOO_LARGE', params }) : null;
        return { id: nextId.current++, file, result, asksPassword: false };
      });
      setFiles((known) => [...dropped, ...known]);
      const calls = inCalls(
        dropped.filter((one) => one.result === null).map((one) => ({ one, size: one.file.size })),
      );
      void calls.reduce<Promise<void>>(
        (before, batch) =>
          before.then(() =>
            send(
              batch.map(({ one }) => one),
              {},
            ),
          ),
        Promise.resolve(),
      );
    },
    [limit, send],
  );

  const retry = useCallback(
    (dropped: DroppedFile, missing: { password?: string; authorityRole?: AuthorityRole }) => {
      settle(new Map([[dropped.id, null]]));
      void send([dropped], missing);
    },
    [send, settle],
  );

  return { files, busy, take, retry, clear: useCallback(() => setFiles([]), []) };
}
