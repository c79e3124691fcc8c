import type { ScenarioResult, TargetOf } from '../../contract/views.ts';
import type { Identity, Lab, RevocationPoint } from '../../lab/lab.ts';
import type { Certificate } from '../../pki/certificates/certificate.ts';
import { computeMatrix } from '../compute-matrix.ts';
import { createControlCalls } from '../foreign-server/control-calls.ts';
import { foreignCommand } from '../foreign-server/foreign-command.ts';
import { foreignResult, type Exchange, type Finding } from '../foreign-server/foreign-result.ts';
import { pauseFor } from '../foreign-server/pause.ts';
import { hasAborted, runRows } from '../foreign-server/run-rows.ts';
import { namesCertificate } from '../foreign-server/read-decision.ts';
import { judgeNominal } from '../gap-server/judge-nominal.ts';
import { openGapStage, type GapStage } from '../gap-server/open-gap-stage.ts';
import { summarize } from '../summarize.ts';
import type { RunOptions, TargetReport } from '../target-report.ts';
import { selectDrillScenarios, type DrillScenario, type WatchedId } from './drill-scenarios.ts';
import { judgeDrill, notBegun } from './judge-drill.ts';
import { openDrill, type OpenDrill } from './open-drill.ts';
import { keepSessions, resumeRevoked, type KeptSessions } from './resume-revoked.ts';
import { attemptOf, becomesAccepted, watchRefusal } from './watch-refusal.ts';

export { drillScenarios, selectDrillScenarios } from './drill-scenarios.ts';

export interface DrillOptions extends RunOptions {
  readonly target: TargetOf<'revocation-drill'>;
  readonly lab: Lab;
  /** Roots for the GAP's certificate. */
  readonly trust: readonly Certificate[];
  /** Writes the exported lists anew, where the GAP was told to find them. */
  readonly publish: () => Promise<void>;
  /** Ends the drill; what it found so far is its report. */
  readonly finish: AbortSignal;
}

/**
 * The revocation drill. A fresh terminal is accepted; it is revoked, the list published anew, and the time until the GAP
 * refuses it is taken; then a list with a near end is published, and the time is taken from its end until the GAP refuses a
 * right terminal. Whatever happens, the list is back to normal afterwards.
 *
 * A cancelled run is a report whose outcome is `cancelled`. Throws INVALID_INPUT {field: 'only'} for a part that does not
 * exist, and what `publish` and the lab's store throw.
 */
export async function runRevocationDrill(options: DrillOptions): Promise<TargetReport> {
  const { runId, signal, now, target, lab, finish } = options;
  const selected = selectDrillScenarios(options.only, target);
  const startedAt = now().toISOString();
  const start = performance.now();
  const drill = openDrill(options);
  const point = await lab.openRevocationPoint();
  try {
    const terminal = await lab.issueTerminal();
    const stage = await begin(options, terminal, point);
    if (stage !== null) drill.note(attemptOf('before', 0, exchangeOf(stage)));
    const sessions = await sessionsOf(stage, terminal, selected);
    const scenarios =
      stage === null
        ? []
        : await runRows(
            selected,
            options,
            async (row) => ({
              result: await playPart(row, {
                options,
                drill,
                stage,
                terminal,
                sessions,
                stop: AbortSignal.any([signal, finish]),
              }),
            }),
            () => commandOf(target),
          );
    return {
      runId,
      scenarios,
      startedAt,
      durationMs: performance.now() - start,
      matrix: computeMatrix(scenarios),
      summary: summarize(scenarios, hasAborted(signal) && scenarios.length < selected.length),
      drill: drill.report(),
    };
  } finally {
    await drill.restore();
    await point.close();
  }
}

/** The first call, of a terminal that nobody has revoked yet; null when cancelled. */
function begin(
  { target, lab, trust, signal, now }: DrillOptions,
  right: Identity,
  point: RevocationPoint,
): Promise<GapStage | null> {
  const subject = { lab, trust, terminal: null, intermediates: [], revocationLists: [] };
  return openGapStage({ target, subject, right, point, signal, now }).catch((error: unknown) => {
    if (hasAborted(signal)) return null;
    throw error;
  });
}

const exchangeOf = ({ nominal, decision }: GapStage): Exchange => ({
  call: nominal.call,
  decision,
  identity: nominal.terminal,
});

interface Part {
  readonly options: DrillOptions;
  readonly drill: OpenDrill;
  readonly stage: GapStage;
  /** The fresh terminal, to be revoked. */
  readonly terminal: Identity;
  /** Of the terminal, of before its revocation. */
  readonly sessions: KeptSessions;
  /** Cancelled or finished. */
  readonly stop: AbortSignal;
}

/** None where they are not asked for, and of a GAP that did not accept the terminal. */
async function sessionsOf(
  stage: GapStage | null,
  terminal: Identity,
  selected: readonly DrillScenario[],
): Promise<KeptSessions> {
  const isAsked = selected.some(({ id }) => id === 'session-resumed-after-revocation');
  if (stage === null || !isAsked || stage.decision.outcome !== 'accepted') return [];
  return keepSessions(stage, terminal);
}

async function playPart(row: DrillScenario, part: Part): Promise<ScenarioResult> {
  const { options, stage, stop } = part;
  const startedAt = performance.now();
  const result = (finding: Finding, exchange: Exchange | null): ScenarioResult =>
    foreignResult(row, finding, {
      command: commandOf(options.target),
      durationMs: performance.now() - startedAt,
      exchange,
    });
  if (stage.decision.outcome !== 'accepted') {
    // What stands in the way of the right terminal stands in the way of the drill, and is told as such.
    const { observed, explanation, remedy } = judgeNominal(stage.nominal);
    return result({ observed, verdict: 'inconclusive', explanation, remedy }, exchangeOf(stage));
  }
  if (hasAborted(stop)) return result(notBegun('finished-before'), null);
  const { finding, exchange } = await play(row, part);
  return result(finding, exchange);
}

async function play(
  row: DrillScenario,
  part: Part,
): Promise<{ finding: Finding; exchange: Exchange | null }> {
  const { id } = row;
  switch (id) {
    case 'drill-revoked':
      return revoke({ ...row, id }, part);
    case 'drill-stale':
      return letExpire({ ...row, id }, part);
    case 'session-resumed-after-revocation':
      return part.drill.refusesRevoked()
        ? resumeRevoked(part.stage, part.terminal, part.sessions)
        : { finding: notBegun('not-refused-yet'), exchange: null };
  }
}

type WatchedRow = DrillScenario & { readonly id: WatchedId };

async function revoke(
  row: WatchedRow,
  { options, drill, stage, terminal, stop }: Part,
): Promise<{ finding: Finding; exchange: Exchange | null }> {
  const { lab } = options;
  await drill.publish(() => lab.revoke(terminal.certificate));
  const watch = await watchRefusal({
    ...timing(options, performance.now()),
    phase: 'revoked',
    stop,
    onAttempt: (attempt) => drill.note(attempt),
    attempt: async () => ({ ...(await stage.call({ identity: terminal })), identity: terminal }),
  });
  drill.time(row.id, watch);
  const right = await lab.identity({ role: 'tpe', form: 'valid' });
  const control = createControlCalls(
    async () => (await stage.call({ identity: right })).decision,
    options.signal,
  );
  const refusesEveryone = watch.ending === 'refused' && (await control.check('twice')) !== null;
  if (watch.ending === 'refused' && !refusesEveryone) drill.noteRefused();
  return { finding: judgeDrill(row, watch, { refusesEveryone }), exchange: watch.exchange };
}

async function letExpire(
  row: WatchedRow,
  { options, drill, stage, stop }: Part,
): Promise<{ finding: Finding; exchange: Exchange | null }> {
  const { lab, target, now } = options;
  const identity = await lab.identity({ role: 'tpe', form: 'valid' });
  const attempt = async (): Promise<Exchange> => ({ ...(await stage.call({ identity })), identity });
  const validForMs = (target.staleAfterSeconds ?? 0) * 1000;
  await drill.publish(() => lab.publishList('ingetrust', { validForMs }));
  const { nextUpdate } = await lab.revocationList('ingetrust', 'intermediate');
  const leftMs = nextUpdate === null ? validForMs : nextUpdate.getTime() - now().getTime();
  const since = performance.now() + leftMs;
  const before = await attempt();
  drill.note(attemptOf('before-stale', performance.now() - since, before));
  if (before.decision.outcome === 'refused' && performance.now() < since) {
    return { finding: notBegun('refused-before-stale'), exchange: before };
  }
  if (await pauseFor(since - performance.now(), stop)) {
    return { finding: notBegun('not-reached-stale'), exchange: before };
  }
  const watch = await watchRefusal({
    ...timing(options, since),
    phase: 'stale',
    stop,
    attempt,
    onAttempt: (one) => drill.note(one),
  });
  drill.time(row.id, watch);
  const { exchange } = watch;
  // Nobody but the right terminal is refused here: where nothing says for what, the list is put back, and it has to get in again.
  let refusesEveryone = false;
  if (watch.ending === 'refused' && !namesCertificate(watch.exchange.call, watch.exchange.decision)) {
    await drill.publish(() => lab.publishList('ingetrust', null));
    const since = performance.now();
    refusesEveryone = !(await becomesAccepted({ ...timing(options, since), attempt, stop }));
  }
  return { finding: judgeDrill(row, watch, { refusesEveryone }), exchange };
}

function timing(
  { target }: DrillOptions,
  since: number,
): { since: number; everyMs: number; giveUpMs: number } {
  return { since, everyMs: target.everySeconds * 1000, giveUpMs: target.giveUpAfterSeconds * 1000 };
}

function commandOf({ host, port, serverName }: TargetOf<'revocation-drill'>): string {
  return foreignCommand({ host, port, serverName }, { client: 'tpe-revoked', trust: 'igc-sante.pem' });
}
