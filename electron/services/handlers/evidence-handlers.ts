import { FaultError } from '../../contract/faults.ts';
import type { RunReport } from '../../contract/views.ts';
import { listRuns, readRunReport } from '../../dossier/run-archive.ts';
import { compareRuns } from '../../evidence/evidence.ts';
import type { Handlers } from '../dispatch.ts';
import { writeEvidenceFile } from '../write-evidence.ts';
import type { HandlerContext } from './context.ts';

type EvidenceHandlers = Pick<Handlers, Extract<keyof Handlers, `runs.${string}` | `evidence.${string}`>>;

export function evidenceHandlers({ dossiers, runs }: HandlerContext): EvidenceHandlers {
  /** From the dossier; one that could not be kept there, from this process. */
  const read = async (dossier: string, runId: string): Promise<RunReport> => {
    try {
      return await readRunReport(dossiers.get(dossier).dossier.store, runId);
    } catch (error) {
      const isAbsent = error instanceof FaultError && error.fault.code === 'RUN_NOT_FOUND';
      const report = isAbsent ? runs.report(runId) : null;
      if (report === null) throw error;
      return report;
    }
  };
  return {
    'runs.list': async ({ dossier }) => ({ runs: await listRuns(dossiers.get(dossier).dossier.store) }),
    'runs.read': async ({ dossier, runId }) => ({ report: await read(dossier, runId) }),
    'runs.compare': async ({ dossier, before, after }) =>
      compareRuns(await read(dossier, before), await read(dossier, after)),
    'evidence.write': async ({ dossier, runId, ...wish }) =>
      writeEvidenceFile(dossiers.get(dossier), await read(dossier, runId), wish),
  };
}
