import { listRuns, readRunReport } from '../../dossier/run-archive.ts';
import { compareRuns } from '../../evidence/evidence.ts';
import type { Handlers } from '../dispatch.ts';
import { writeEvidenceFile } from '../write-evidence.ts';
import type { HandlerContext } from './context.ts';

type EvidenceHandlers = Pick<Handlers, Extract<keyof Handlers, `runs.${string}` | `evidence.${string}`>>;

export const evidenceHandlers = ({ dossiers }: HandlerContext): EvidenceHandlers => ({
  'runs.list': async ({ dossier }) => ({ runs: await listRuns(dossiers.get(dossier).dossier.store) }),
  'runs.read': async ({ dossier, runId }) => ({
    report: await readRunReport(dossiers.get(dossier).dossier.store, runId),
  }),
  'runs.compare': async ({ dossier, before, after }) => {
    const { store } = dossiers.get(dossier).dossier;
    return compareRuns(await readRunReport(store, before), await readRunReport(store, after));
  },
  'evidence.write': ({ dossier, ...wish }) => writeEvidenceFile(dossiers.get(dossier), wish),
});
