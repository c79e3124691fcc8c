import { useState } from 'react';
import type { Fault } from '../../electron/contract/faults.ts';
import type { EvidenceFormat } from '../../electron/contract/views.ts';
import { useCall } from '../bridge/use-call.ts';
import { useDossier } from '../bridge/use-dossier.ts';
import { useText } from '../bridge/use-text.ts';

/** A file of evidence that was written. */
export interface WrittenEvidence {
  readonly runId: string;
  readonly format: EvidenceFormat;
  readonly path: string;
}

export interface Evidence {
  readonly write: (runId: string, format: EvidenceFormat) => void;
  readonly busy: boolean;
  /** The last one, for the time of the visit. */
  readonly written: WrittenEvidence | null;
  readonly fault: Fault | null;
  readonly clear: () => void;
}

/** Writes the evidence of runs into the dossier, in the reader's language. */
export function useEvidence(): Evidence {
  const dossier = useDossier();
  const { language } = useText();
  const call = useCall();
  const [written, setWritten] = useState<WrittenEvidence | null>(null);
  const write = async (runId: string, format: EvidenceFormat) => {
    const reply = await call.run('evidence.write', {
      dossier: dossier.id,
      runId,
      format,
      language,
      path: null,
    });
    setWritten(reply.ok ? { runId, format, path: reply.value.path } : null);
  };
  return {
    write: (runId, format) => void write(runId, format),
    busy: call.busy,
    written,
    fault: call.fault,
    clear: call.clear,
  };
}
