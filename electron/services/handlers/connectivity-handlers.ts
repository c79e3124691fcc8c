import { selectScenarios } from '../../scenarios/battery.ts';
import type { Handlers } from '../dispatch.ts';
import { prepareRehearsal } from '../rehearsal.ts';
import type { HandlerContext } from './context.ts';

type ConnectivityHandlers = Pick<Handlers, Extract<keyof Handlers, `connectivity.${string}`>>;

export const connectivityHandlers = ({ dossiers, runs, pins }: HandlerContext): ConnectivityHandlers => ({
  'connectivity.start': async ({ dossier, only }) => {
    const entry = dossiers.get(dossier);
    const scenarios = selectScenarios(only).map(({ id, flow }) => ({ id, flow }));
    const rehearsal = await prepareRehearsal(entry, pins);
    return { runId: runs.start(entry, rehearsal, only), scenarios };
  },
  'connectivity.cancel': ({ runId }) => {
    runs.cancel(runId);
    return {};
  },
  'connectivity.report': ({ runId }) => ({ report: runs.report(runId) }),
});
