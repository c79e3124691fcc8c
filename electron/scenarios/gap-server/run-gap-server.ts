import type { TargetOf } from '../../contract/views.ts';
import { probeServer } from '../../peers/probe/probe-server.ts';
import { computeMatrix } from '../compute-matrix.ts';
import { hasAborted, runRows } from '../foreign-server/run-rows.ts';
import { shareProbe } from '../foreign-server/share-probe.ts';
import { surveyServer } from '../foreign-server/survey-server.ts';
import { summarize } from '../summarize.ts';
import type { RunOptions, TargetReport } from '../target-report.ts';
import { castTerminal } from './cast-terminals.ts';
import { gapServerCommand } from './gap-server-command.ts';
import { selectGapServerScenarios } from './gap-server-scenarios.ts';
import { openGapStage, type GapServerSubject } from './open-gap-stage.ts';
import { playGapServerRow } from './play-gap-server-row.ts';

export { gapServerScenarios, selectGapServerScenarios } from './gap-server-scenarios.ts';
export type { GapServerSubject } from './open-gap-stage.ts';

export interface GapServerOptions extends RunOptions {
  readonly target: TargetOf<'gap-server'>;
  readonly subject: GapServerSubject;
}

/**
 * « Mon GAP » as server: terminals call it one after the other, the right one first. What the GAP decides is read from
 * outside (RFC 8446 §6 alerts, RFC 9110 §15 statuses, closes), what it presents is judged, what it speaks is probed.
 *
 * A GAP that cannot be reached makes every scenario inconclusive, with the phase, at once. A cancelled run is a report
 * whose outcome is `cancelled`. Throws INVALID_INPUT {field: 'only'} for a scenario that does not exist, and what the lab's
 * store throws when the authorities cannot be read (VAULT_LOCKED …).
 */
export async function runGapServer(options: GapServerOptions): Promise<TargetReport> {
  const { runId, signal, now, target, subject } = options;
  const selected = selectGapServerScenarios(options.only);
  const startedAt = now().toISOString();
  const start = performance.now();
  const point = await subject.lab.openRevocationPoint();
  try {
    // Made before the first call: a list that the GAP fetches then names what is revoked.
    const terminals = await Promise.allSettled(
      selected.map((row) => castTerminal(row, subject.lab, subject.terminal)),
    );
    const stage = await openGapStage({ target, subject, point, signal, now }).catch((error: unknown) => {
      if (hasAborted(signal)) return null;
      throw error;
    });
    const probe = shareProbe(() =>
      probeServer({ host: target.host, port: target.port, serverName: target.serverName, signal }),
    );
    const scenarios =
      stage === null
        ? []
        : await runRows(
            selected,
            options,
            (row) =>
              playGapServerRow(row, {
                target,
                signal,
                stage,
                probe: probe.ask,
                terminal: terminals[selected.indexOf(row)],
              }),
            (row) => gapServerCommand(row, target),
          );
    return {
      runId,
      scenarios,
      startedAt,
      durationMs: performance.now() - start,
      matrix: computeMatrix(scenarios),
      summary: summarize(scenarios, hasAborted(signal) && scenarios.length < selected.length),
      survey:
        stage === null || stage.presented.length === 0
          ? undefined
          : surveyServer({
              call: stage.nominal.call,
              checks: subject.checkCertificate(stage.presented),
              probed: hasAborted(signal) ? null : probe.result(),
            }),
    };
  } finally {
    await point.close();
  }
}
