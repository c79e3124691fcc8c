import type { CheckResult, TargetOf } from '../../contract/views.ts';
import type { Identity, Lab, RevocationPoint } from '../../lab/lab.ts';
import { connectClient, type ClientCall, type ClientOptions } from '../../peers/connect-client.ts';
import type { PeerPolicy, ProtocolChoice } from '../../peers/party.ts';
import { openRevocationSource } from '../../peers/revocation-lists.ts';
import type { Certificate } from '../../pki/certificates/certificate.ts';
import type { RevocationList } from '../../pki/revocation/revocation-list.ts';
import { createControlCalls, type ControlCalls } from '../foreign-server/control-calls.ts';
import { loopbackLists } from '../foreign-server/loopback-lists.ts';
import { explainUnreached, type Unreached } from '../foreign-server/explain-unreached.ts';
import { refusalOfPresented, type PresentedRules } from '../foreign-server/judge-presented.ts';
import { meetServer, type Manner } from '../foreign-server/meet-server.ts';
import { asksForCertificate, readDecision, type Decision } from '../foreign-server/read-decision.ts';
import { rightTerminal, type Terminal } from './cast-terminals.ts';
import type { NominalFacts } from './judge-nominal.ts';
import type { Baseline } from './judge-terminal.ts';

/** What « Mon GAP » as server is tested with. */
export interface GapServerSubject {
  readonly lab: Lab;
  /** The real test terminal; null where the lab plays it. */
  readonly terminal: Identity | null;
  /** Roots for the GAP's certificate: the dossier's and the lab's. */
  readonly trust: readonly Certificate[];
  /** Known ones, to tell what is missing from a chain. */
  readonly intermediates: readonly Certificate[];
  readonly revocationLists: readonly RevocationList[];
  readonly checkCertificate: (chain: readonly Certificate[]) => readonly CheckResult[];
}

/** In which way a call is another than the usual one. */
export type CallWay = Pick<ClientOptions, 'session' | 'onSession'> & {
  /** Name asked for, where it is not the GAP's. A request bears the same; the GAP's where none is asked for. */
  readonly serverName?: string | undefined;
  readonly protocol?: ProtocolChoice | undefined;
};

/** The GAP once it was called by the right terminal. */
export interface GapStage {
  readonly call: (terminal: Terminal, way?: CallWay) => Promise<{ call: ClientCall; decision: Decision }>;
  /** Of the right terminal's call, where the GAP lets it be gone on with. Holds secrets. */
  readonly session: () => Buffer | undefined;
  readonly nominal: NominalFacts;
  readonly decision: Decision;
  /** How the GAP treats a terminal of the lab: another matter than a real one, whose authority it may know alone. */
  readonly simulated: Baseline;
  /** Calls of the right terminal between those of the others: of the nominal one, and of the lab's. */
  readonly controls: { readonly ofNominal: ControlCalls; readonly ofLab: ControlCalls };
  /** Chain as the GAP presented it, leaf first. */
  readonly presented: readonly Certificate[];
  readonly rules: PresentedRules;
  readonly unreached: Unreached | null;
  /** Duration of the right terminal's call, in milliseconds. */
  readonly durationMs: number;
}

interface StageOptions {
  readonly target: TargetOf<'gap-server'> | TargetOf<'revocation-drill'>;
  readonly subject: Pick<
    GapServerSubject,
    'lab' | 'terminal' | 'trust' | 'intermediates' | 'revocationLists'
  >;
  /** The right terminal, where it is another than the subject's or the lab's usual one. */
  readonly right?: Identity;
  readonly point: RevocationPoint;
  readonly signal: AbortSignal;
  readonly now: () => Date;
}

/**
 * Calls the GAP as the right terminal, and finds out how it is to be called so that its decisions show. A GAP that cannot
 * be reached is a result: `unreached`. Throws CANCELLED on abort.
 */
export async function openGapStage(options: StageOptions): Promise<GapStage> {
  const { subject, target } = options;
  const rules = rulesForPresented(options);
  const terminal = options.right ?? (await rightTerminal(subject.lab, subject.terminal));
  let presented: readonly Certificate[] = [];
  let session: Buffer | undefined;
  const callInManner = (shown: Terminal, manner: Manner, way: CallWay = {}): Promise<ClientCall> =>
    callGap(options, rules, shown, manner, {
      ...way,
      onServerChain: (chain) => {
        if (presented.length === 0) presented = chain;
      },
    });
  const startedAt = performance.now();
  const { call, decision, manner } = await meetServer((how) =>
    callInManner({ identity: terminal }, how, { onSession: (one) => (session = one) }),
  );
  const durationMs = performance.now() - startedAt;
  const controls = new Map<Identity, ControlCalls>();
  const isUnreached = decision.outcome === 'unknown' && decision.why === 'not-reached';
  const unreached = isUnreached ? explainUnreached(call, target) : null;
  const callAs: GapStage['call'] = (shown, way) =>
    callUntilDecided(() => callInManner(shown, manner, way), decision);
  const controlOf = (right: Identity): ControlCalls => {
    const known = controls.get(right);
    if (known !== undefined) return known;
    const control = createControlCalls(
      async () => (await callAs({ identity: right })).decision,
      options.signal,
    );
    controls.set(right, control);
    return control;
  };
  const asks = asksForCertificate(call);
  const baseline = { decision, asks, isAmbiguous: await isAmbiguous(decision, callAs) };
  const isSimulated = subject.terminal === null;
  const labTerminal = isSimulated ? terminal : await rightTerminal(subject.lab, null);
  const ofLab = isSimulated || unreached !== null ? null : await callAs({ identity: labTerminal });
  const refusedByTerminal = await refusalOfPresented(presented, rules);
  return {
    call: callAs,
    session: () => session,
    nominal: { call, baseline, unreached, terminal, isSimulated, refusedByTerminal },
    simulated: ofLab === null ? baseline : { ...baseline, decision: ofLab.decision },
    controls: { ofNominal: controlOf(terminal), ofLab: controlOf(labTerminal) },
    decision,
    presented,
    rules,
    unreached,
    durationMs,
  };
}

function rulesForPresented({ target, subject, point, now }: StageOptions): PresentedRules {
  return {
    trust: subject.trust,
    intermediates: subject.intermediates,
    name: target.serverName,
    revocationLists: openRevocationSource({
      local: subject.revocationLists,
      addressOf: loopbackLists(point),
    }),
    now: now(),
  };
}

/** One connection of a terminal, which speaks also to a GAP that it refuses. */
function callGap(
  { target, signal, now }: StageOptions,
  { trust, name, revocationLists }: PresentedRules,
  { identity, spoil }: Terminal,
  manner: Manner,
  way: CallWay & Pick<ClientOptions, 'onServerChain'>,
): Promise<ClientCall> {
  const policy: PeerPolicy = {
    trust,
    purpose: 'server',
    name,
    revocation: 'optional',
    now,
    revocationLists,
  };
  return connectClient({
    party: { role: 'TPE', identity, policy },
    signal,
    insists: true,
    host: target.host,
    port: target.port,
    ...way,
    serverName: way.serverName ?? target.serverName,
    hostHeader: way.serverName === '' ? target.serverName : way.serverName,
    opening: manner.opening,
    request: target,
    answerTimeoutMs: manner.answerTimeoutMs,
    protocol: { ...manner.protocol, ...way.protocol },
    spoil,
  });
}

/** A server that resets the connection after its answer is called again: the answer may come through another time. */
const mostAttempts = 3;

async function callUntilDecided(
  call: () => Promise<ClientCall>,
  nominal: Decision,
): Promise<{ call: ClientCall; decision: Decision }> {
  for (let attempt = 1; ; attempt += 1) {
    const made = await call();
    const decision = readDecision(made, nominal);
    const isCut = decision.outcome === 'unknown' && decision.why === 'cut-short';
    if (!isCut || attempt >= mostAttempts) return { call: made, decision };
  }
}

/**
 * An HTTP server that answers the right terminal by anything but a success (401, 403, 404, a redirection, 429) may do so to
 * everybody, or because of its certificate.
 */
async function isAmbiguous(
  decision: Decision,
  callAs: (shown: Terminal) => Promise<{ call: ClientCall }>,
): Promise<boolean> {
  if (decision.outcome !== 'accepted' || decision.sign.kind !== 'http') return false;
  const { status } = decision.sign;
  if (status < 300) return false;
  const { answer } = (await callAs({ identity: null })).call;
  return answer.outcome === 'accepted' && answer.status === status;
}
