import { useEffect, useState } from 'react';
import type { Fault } from '../../../../electron/contract/faults.ts';
import type { TerminalView } from '../../../../electron/contract/views.ts';
import { useCall } from '../../../bridge/use-call.ts';
import { useDossier } from '../../../bridge/use-dossier.ts';
import { contractName, readAsBase64 } from '../../../bridge/read-files.ts';
import {
  givenPasswords,
  wantsPassword,
  type FilePasswords,
} from '../../../components/FilePasswordFields.tsx';

/** Files that wait for a password. */
export interface WaitingFiles {
  readonly name: string;
  readonly files: readonly File[];
}

export interface OwnTerminalState {
  /** `undefined` until it is read. */
  readonly terminal: TerminalView | null | undefined;
  readonly waiting: WaitingFiles | null;
  readonly busy: boolean;
  readonly fault: Fault | null;
  readonly clear: () => void;
  readonly take: (files: readonly File[], passwords?: FilePasswords) => void;
  readonly setAside: () => void;
  /** Forgets the files that wait for a password. */
  readonly giveUp: () => void;
}

/** As many files as the contract takes at once. */
const mostFiles = 5;

/** The real test terminal of the open dossier: what is known of it, and how it is given or taken back. */
export function useTerminal(): OwnTerminalState {
  const { id } = useDossier();
  const { run, busy, fault, clear } = useCall();
  const [terminal, setTerminal] = useState<TerminalView | null | undefined>(undefined);
  const [waiting, setWaiting] = useState<WaitingFiles | null>(null);

  // Not `useAnswer`: what is read here is what is given and taken back below, with one fault for all three.
  useEffect(() => {
    let current = true;
    void run('terminal.read', { dossier: id }).then((reply) => {
      if (current) setTerminal(reply.ok ? reply.value.terminal : null);
    });
    return () => {
      current = false;
    };
  }, [id, run]);

  const take = async (chosen: readonly File[], passwords?: FilePasswords) => {
    const files = chosen.slice(0, mostFiles);
    const read = await Promise.all(
      files.map(async (file) => ({
        name: contractName(file.name),
        base64: await readAsBase64(file).catch(() => ''),
        ...(passwords && givenPasswords(passwords)),
      })),
    );
    const reply = await run('terminal.import', { dossier: id, files: read });
    if (reply.ok) {
      setTerminal(reply.value.terminal);
      setWaiting(null);
      return;
    }
    const { name = files[0]?.name ?? '' } = reply.fault.params;
    if (wantsPassword(reply.fault)) setWaiting({ name: String(name), files });
  };
  const setAside = async () => {
    const reply = await run('terminal.setAside', { dossier: id });
    if (reply.ok) setTerminal(null);
  };
  return {
    terminal,
    waiting,
    busy,
    fault,
    clear,
    take: (files, passwords) => void take(files, passwords),
    setAside: () => void setAside(),
    giveUp: () => {
      setWaiting(null);
      clear();
    },
  };
}
