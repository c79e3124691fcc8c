import { holderName } from '../../contract/certificate-names.ts';
import type { ReportCrash } from '../../contract/crash.ts';
import type { EndReport, ScenarioResult } from '../../contract/views.ts';
import { crashWords } from '../crash-words.ts';
import type { Identity } from '../../lab/lab.ts';
import type { ClientCall } from '../../peers/connect-client.ts';
import { endOf } from '../../peers/client-call.ts';
import { notReached } from '../../peers/end-report.ts';
import { peerCertificate } from '../../peers/received-chain.ts';
import { buildTimeline } from '../../peers/timeline.ts';
import { flowCasts } from '../scenario.ts';
import type { ForeignScenario } from './foreign-scenario.ts';
import { asksForCertificate, type Decision, type Sign } from './read-decision.ts';

/** What a scenario proved. */
export type Finding = Pick<ScenarioResult, 'observed' | 'verdict' | 'explanation' | 'remedy'> & {
  /** Where the refusal is about another clause than the scenario's. */
  readonly clause?: ScenarioResult['clause'];
};

/** The exchange that a finding comes from. */
export interface Exchange {
  readonly call: ClientCall;
  readonly decision: Decision;
  /** What our end showed. */
  readonly identity: Identity | null;
}

interface Shared {
  readonly command: string;
  readonly durationMs: number;
  /** Null where the finding comes from no exchange of its own. */
  readonly exchange: Exchange | null;
}

/** A scenario's result, with both ends: ours as it was lived, the other as it was seen. */
export function foreignResult(
  row: ForeignScenario,
  finding: Finding,
  { command, durationMs, exchange }: Shared,
): ScenarioResult {
  const { id, flow, clause, obligation, expect } = row;
  return {
    id,
    flow,
    clause,
    obligation,
    expected: expect,
    ...finding,
    ...(exchange === null ? silentEnds(row) : seenEnds(row, exchange)),
    command,
    durationMs,
  };
}

type Ends = Pick<ScenarioResult, 'ends' | 'timeline' | 'wire' | 'tls'>;

function silentEnds({ flow }: ForeignScenario): Ends {
  const { client, server } = flowCasts[flow];
  return {
    ends: { client: notReached(client), server: notReached(server) },
    timeline: [],
    wire: { client: null, server: null },
    tls: null,
  };
}

function seenEnds({ flow }: ForeignScenario, exchange: Exchange): Ends {
  const { call, identity } = exchange;
  const { tls, timeline, wire, wireStartedAt } = call;
  const client = endOf(call);
  const asked = asksForCertificate(call) === true;
  return {
    ends: { client, server: seenEnd(flowCasts[flow].server, exchange, asked) },
    timeline: buildTimeline({
      client: { wire, startedAt: wireStartedAt, decisions: timeline },
      shown: {
        client: identity?.certificate.commonName ?? null,
        server: leafName(client),
      },
    }),
    wire: { client: wire, server: null },
    tls,
  };
}

/** The server as the client saw it: what it was shown where it asked, and what it decided where that showed. */
function seenEnd(role: EndReport['role'], { decision, identity, call }: Exchange, asked: boolean): EndReport {
  const shown = identity === null || !asked ? [] : [identity.certificate, ...identity.chain];
  const seen = { received: shown.map(peerCertificate) };
  if (decision.outcome === 'unknown') return notReached(role, seen);
  if (decision.outcome === 'accepted') return notReached(role, { ...seen, verdict: 'accepted' });
  const { answer } = call;
  const { sign } = decision;
  return notReached(role, {
    ...seen,
    verdict: 'refused',
    reason: answer.outcome === 'refused' ? answer.because : undefined,
    params: shownBy(sign),
  });
}

/** The alert or the status by which a refusal showed, where it was one. */
function shownBy(sign: Sign): NonNullable<EndReport['params']> {
  if (sign.kind === 'alert') return { alert: sign.alert };
  return sign.kind === 'http' ? { status: sign.status } : {};
}

/** What the leaf that was shown is called; null where none was. */
function leafName({ received: [leaf] }: Pick<EndReport, 'received'>): string | null {
  return leaf === undefined ? null : holderName(leaf);
}

/** What throws in a scenario is its own result, and hides no other. */
export function crashedResult(
  row: ForeignScenario,
  { error, reportCrash }: Readonly<{ error: unknown; reportCrash: ReportCrash | undefined }>,
  shared: Omit<Shared, 'exchange'>,
): ScenarioResult {
  return foreignResult(
    row,
    {
      observed: { outcome: 'unknown' },
      ...crashWords(error, reportCrash),
    },
    { ...shared, exchange: null },
  );
}
