import type { EndReport, TargetOf } from '../../contract/views.ts';
import type { Identity } from '../../lab/lab.ts';
import { connectClient, type ClientCall } from '../../peers/connect-client.ts';
import type { PeerPolicy } from '../../peers/party.ts';
import { probeServer } from '../../peers/probe/probe-server.ts';
import type { Certificate } from '../../pki/certificates/certificate.ts';
import type { RevocationList } from '../../pki/revocation/revocation-list.ts';
import { computeMatrix } from '../compute-matrix.ts';
import { explainUnreached, unreachedFinding, type Unreached } from '../foreign-server/explain-unreached.ts';
import { foreignCommand } from '../foreign-server/foreign-command.ts';
import { announcedFinding } from '../foreign-server/announced-finding.ts';
import { createControlCalls, type ControlCalls, type Lapse } from '../foreign-server/control-calls.ts';
import { foreignResult, type Exchange, type Finding } from '../foreign-server/foreign-result.ts';
import {
  judgePresented,
  refusalOfPresented,
  type PresentedRules,
} from '../foreign-server/judge-presented.ts';
import { meetServer, type Manner } from '../foreign-server/meet-server.ts';
import { presentedFinding } from '../foreign-server/presented-finding.ts';
import { protocolFinding, type Probed } from '../foreign-server/protocol-finding.ts';
import { readDecision, type Decision } from '../foreign-server/read-decision.ts';
import { lapsedFinding } from '../foreign-server/lapsed-finding.ts';
import { hasAborted, runRows, type Played } from '../foreign-server/run-rows.ts';
import { shareProbe } from '../foreign-server/share-probe.ts';
import { surveyServer } from '../foreign-server/survey-server.ts';
import { summarize } from '../summarize.ts';
import type { RunOptions, TargetReport } from '../target-report.ts';
import { judgePspNominal } from './judge-psp-nominal.ts';
import { selectPspScenarios, type PspScenario } from './psp-scenarios.ts';

export { pspScenarios, selectPspScenarios } from './psp-scenarios.ts';

/** What the GAP shows to the real PSP, and whom it trusts. */
export interface PspSubject {
  /** ORG_AUTH_CLI, with the dossier's own key. */
  readonly identity: Identity;
  /** The dossier's authorities of the PSP: roots, and intermediates that tell what a chain lacks. */
  readonly trust: readonly Certificate[];
  readonly revocationLists: readonly RevocationList[];
}

export interface PspOptions extends RunOptions {
  readonly target: TargetOf<'psp'>;
  readonly subject: PspSubject;
}

const tries: Readonly<Record<string, readonly string[]>> = {
  'tls-1-3': ['-tls1_3'],
  'tls-1-2': ['-tls1_2'],
  'tls-1-1-refused': ['-tls1_1', '-cipher', 'DEFAULT@SECLEVEL=0'],
};

/**
 * Calls the real PSP as the GAP will, and judges both ways: what it presents, and whether it takes the GAP's certificate.
 *
 * A PSP that cannot be reached makes every scenario inconclusive, with the phase, at once. A cancelled run is a report
 * whose outcome is `cancelled`. Throws INVALID_INPUT {field: 'only'} for a scenario that does not exist.
 */
export async function runPsp(options: PspOptions): Promise<TargetReport> {
  const { runId, signal, now, target } = options;
  const selected = selectPspScenarios(options.only);
  const startedAt = now().toISOString();
  const start = performance.now();
  const met = await meetPsp(options).catch((error: unknown) => {
    if (hasAborted(signal)) return null;
    throw error;
  });
  const { host, port, serverName } = target;
  const probe = shareProbe(() => probeServer({ host, port, serverName, signal }));
  const scenarios =
    met === null
      ? []
      : await runRows(
          selected,
          options,
          (row) => playRow(row, { target, met, probe: probe.ask }),
          (row) => commandOf(row, target),
        );
  return {
    runId,
    scenarios,
    startedAt,
    durationMs: performance.now() - start,
    matrix: computeMatrix(scenarios),
    summary: summarize(scenarios, hasAborted(signal) && scenarios.length < selected.length),
    survey:
      met === null || met.presented.length === 0
        ? undefined
        : surveyServer({
            call: met.call,
            checks: [],
            probed: hasAborted(signal) ? null : probe.result(),
          }),
  };
}

/** The PSP once it was called. */
interface MetPsp {
  readonly call: ClientCall;
  readonly decision: Decision;
  readonly identity: Identity;
  readonly presented: readonly Certificate[];
  readonly rules: PresentedRules;
  readonly unreached: Unreached | null;
  readonly refusedByGap: Pick<EndReport, 'reason' | 'params'> | null;
  readonly durationMs: number;
  /** The same call again: what the PSP refused besides counts while it accepts this one. */
  readonly control: ControlCalls;
}

async function meetPsp({ target, subject, signal, now }: PspOptions): Promise<MetPsp> {
  const { identity } = subject;
  const roots = subject.trust.filter(({ selfIssued }) => selfIssued);
  // Without a root, an intermediate is all that the user knows of the PSP: it is then trusted as it is.
  const trust = roots.length > 0 ? roots : subject.trust;
  const rules: PresentedRules = {
    trust,
    intermediates: subject.trust,
    name: target.serverName,
    now: now(),
    // The lists of the dossier alone: nobody but the PSP is called.
    revocationLists: () => Promise.resolve(subject.revocationLists),
  };
  const policy: PeerPolicy = {
    trust,
    purpose: 'server',
    name: rules.name,
    revocation: 'optional',
    now,
    revocationLists: rules.revocationLists,
  };
  let presented: readonly Certificate[] = [];
  const startedAt = performance.now();
  const callInManner = (manner: Manner): Promise<ClientCall> =>
    connectClient({
      party: { role: 'GAP', identity, policy },
      signal,
      insists: true,
      host: target.host,
      port: target.port,
      serverName: target.serverName,
      opening: manner.opening,
      request: target,
      answerTimeoutMs: manner.answerTimeoutMs,
      protocol: manner.protocol,
      onServerChain: (chain) => {
        if (presented.length === 0) presented = chain;
      },
    });
  const { call, decision, manner } = await meetServer(callInManner);
  const callAgain = async (): Promise<Decision> => readDecision(await callInManner(manner), decision);
  const isOutOfReach = decision.outcome === 'unknown' && decision.why === 'not-reached';
  return {
    call,
    decision,
    identity,
    presented,
    rules,
    durationMs: performance.now() - startedAt,
    unreached: isOutOfReach ? explainUnreached(call, target) : null,
    refusedByGap: await refusalOfPresented(presented, rules),
    control: createControlCalls(callAgain, signal),
  };
}

function canBeProbed({ unreached }: MetPsp): boolean {
  return unreached === null || unreached.speaksTls;
}

async function playRow(
  row: PspScenario,
  { target, met, probe }: { target: TargetOf<'psp'>; met: MetPsp; probe: () => Promise<Probed> },
): Promise<Played> {
  const { unreached, presented, rules, control } = met;
  const startedAt = performance.now();
  const result = (
    finding: Finding,
    exchange: Exchange | null = null,
    durationMs = performance.now() - startedAt,
  ): Played => ({
    result: foreignResult(row, finding, { command: commandOf(row, target), durationMs, exchange }),
  });
  const exchange: Exchange = {
    // The reason in full, where a known intermediate was not sent.
    call: { ...met.call, ...met.refusedByGap },
    decision: met.decision,
    identity: met.identity,
  };
  switch (row.play.kind) {
    case 'nominal':
      return result(judgePspNominal(met), exchange, met.durationMs);
    case 'presented': {
      if (unreached !== null && presented.length === 0) return result(unreachedFinding(unreached));
      const { aspect } = row.play;
      return result(
        presentedFinding('gap-psp', aspect, await judgePresented(aspect, presented, rules)),
        exchange,
      );
    }
    case 'announced':
      return unreached === null
        ? result(announcedFinding('gap-psp', met.call, met.identity), exchange)
        : result(unreachedFinding(unreached));
    case 'probed': {
      if (unreached !== null && !canBeProbed(met)) return result(unreachedFinding(unreached));
      const finding = protocolFinding('gap-psp', row.play.probe, await probe());
      const isHeld = finding.observed.outcome === 'refused' && met.decision.outcome === 'accepted';
      const held = { control, isSure: true, lapsed: (lapse: Lapse) => lapsedFinding('gap-psp', lapse) };
      return { ...result(finding), held: isHeld ? held : undefined };
    }
  }
}

function commandOf({ id }: PspScenario, { host, port, serverName }: TargetOf<'psp'>): string {
  const files = { client: 'auth-cli', trust: 'geotrust.pem' };
  return foreignCommand({ host, port, serverName }, files, tries[id] ?? []);
}
