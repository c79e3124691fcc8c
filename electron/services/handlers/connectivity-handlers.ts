import type { Handlers } from '../dispatch.ts';
import { listNetworkInterfaces } from '../network-interfaces.ts';
import { exportSimulation } from '../simulation-export.ts';
import { jobOfTarget } from '../targets/job-of-target.ts';
import type { HandlerContext } from './context.ts';

type ConnectivityHandlers = Pick<Handlers, Extract<keyof Handlers, `connectivity.${string}`>>;

export const connectivityHandlers = ({
  dossiers,
  runs,
  pins,
  now,
  places,
}: HandlerContext): ConnectivityHandlers => ({
  'connectivity.start': async ({ dossier, target, only }) => {
    const entry = dossiers.get(dossier);
    const { runId, scenarios, listeners } = await runs.start(
      entry,
      await jobOfTarget(entry, target, { pins, now, only, places }),
      only,
    );
    return {
      runId,
      scenarios: scenarios.map(({ id, flow }) => ({ id, flow })),
      listeners: listeners.map((listener) => ({ ...listener })),
    };
  },
  'connectivity.finish': ({ runId }) => {
    runs.finish(runId);
    return {};
  },
  'connectivity.cancel': ({ runId }) => {
    runs.cancel(runId);
    return {};
  },
  'connectivity.report': ({ runId }) => ({ report: runs.report(runId) }),
  'connectivity.interfaces': () => ({ interfaces: listNetworkInterfaces() }),
  'connectivity.exportSimulation': ({ dossier, ...wish }) =>
    exportSimulation(dossiers.get(dossier), wish, places),
});
