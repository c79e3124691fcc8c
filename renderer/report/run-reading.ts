import type { MatrixCell, RunReport, ScenarioResult } from '../../electron/contract/views.ts';
import type { FlowId, Verdict } from '../../electron/contract/words.ts';
import { flowIds } from '../../electron/contract/words.ts';
import type { RunState } from '../bridge/store.ts';

/** Whose certificate a scenario or a cell is about. */
export type Side = MatrixCell['certificate'];

/** A scenario of a run, finished or not. */
export interface RunScenario {
  readonly id: string;
  readonly flow: FlowId;
}

/** What the page knows of a battery: the one that runs, or the last one. */
export interface RunPicture {
  readonly running: boolean;
  /** Scenarios that are being played now. */
  readonly playing: readonly Readonly<{ id: string; flow: string }>[];
  readonly scenarios: readonly RunScenario[];
  readonly results: readonly ScenarioResult[];
}

const noRun: RunPicture = { running: false, playing: [], scenarios: [], results: [] };

/** A run that is followed, as a picture; flows that this page does not know are left out. */
export function pictureOfRun(run: RunState | null): RunPicture {
  if (run === null) return noRun;
  const scenarios = run.planned.flatMap(({ id, flow }) => {
    const known = flowIds.find((one) => one === flow);
    return known === undefined ? [] : [{ id, flow: known }];
  });
  return { running: run.phase !== 'ended', playing: run.running, scenarios, results: run.results };
}

/** A kept report, as a picture. */
export function pictureOfReport(report: RunReport): RunPicture {
  const scenarios = report.scenarios.map(({ id, flow }) => ({ id, flow }));
  return { running: false, playing: [], scenarios, results: report.scenarios };
}

/** From the gravest to the lightest: what a group of verdicts is worth is its gravest. */
export const gravity: readonly Verdict[] = [
  'fail',
  'crashed',
  'inconclusive',
  'warn',
  'pass',
  'notApplicable',
];

/** The gravest of some verdicts; null when there is none. */
export function gravest(verdicts: readonly Verdict[]): Verdict | null {
  return gravity.find((verdict) => verdicts.includes(verdict)) ?? null;
}

/** Names a scenario in lists and in `connectivity.start`'s `only`. */
export function scenarioKey(scenario: Pick<RunScenario, 'flow' | 'id'>): string {
  return `${scenario.flow}/${scenario.id}`;
}

/** Doors beside the one that a client's certificate opens, and whom a server says it opens to. */
const clientIds: ReadonlySet<string> = new Set([
  'other-server-name',
  'session-resumed-after-revocation',
  'announced-authorities',
]);

/** Whose certificate a scenario is about, by its id, else by its clause; null when it is about both. */
export function sideOf({ id, clause }: Pick<ScenarioResult, 'id' | 'clause'>): Side | null {
  if (id.startsWith('server-')) return 'server';
  // CRLs are mandatory, and so tested, for client certificates alone; so is the drill.
  if (/^(?:client|crl|drill)-/.test(id) || clientIds.has(id)) return 'client';
  const [document, , side] = clause.split('.');
  return document === 'annex' && (side === 'server' || side === 'client') ? side : null;
}

export type FlowState =
  | { readonly kind: 'idle' | 'running' }
  | { readonly kind: 'told'; readonly verdict: Verdict };

export interface FlowReading {
  readonly state: FlowState;
  /** Scenarios that did not go as expected. */
  readonly gaps: number;
  /** What is known of each certificate that the flow shows. */
  readonly sides: Readonly<Record<Side, FlowState>>;
}

function told(verdicts: readonly Verdict[]): FlowState {
  const verdict = gravest(verdicts);
  return verdict === null ? { kind: 'idle' } : { kind: 'told', verdict };
}

/** What the picture says of a flow: running from its first scenario to its last answer, then the gravest verdict. */
export function readFlow(run: RunPicture, flow: FlowId): FlowReading {
  const planned = run.scenarios.filter((scenario) => scenario.flow === flow);
  const results = run.results.filter((result) => result.flow === flow);
  const begun = results.length > 0 || run.playing.some((scenario) => scenario.flow === flow);
  const running = run.running && begun && results.length < planned.length;
  const state: FlowState = running ? { kind: 'running' } : told(results.map((result) => result.verdict));
  // What is wrong with the protocol says nothing of the certificates.
  const ofCertificates = results.filter((result) => result.obligation !== 'recommendation');
  const sideState = (side: Side): FlowState =>
    running
      ? { kind: 'running' }
      : told(
          ofCertificates
            .filter((result) => (sideOf(result) ?? side) === side)
            .map((result) => result.verdict),
        );
  return {
    state,
    gaps: results.filter(({ verdict }) => verdict === 'fail' || verdict === 'crashed').length,
    sides: { server: sideState('server'), client: sideState('client') },
  };
}

/** Whether a verdict asks for a look: everything but a pass and what does not apply. */
export function isGap(verdict: Verdict): boolean {
  return verdict === 'fail' || verdict === 'crashed' || verdict === 'inconclusive';
}

/** The first scenario worth opening once a run is over: the first gap, else the first warning, else none. */
export function firstToOpen(results: readonly ScenarioResult[]): string | null {
  const found =
    results.find((result) => isGap(result.verdict)) ?? results.find((result) => result.verdict === 'warn');
  return found === undefined ? null : scenarioKey(found);
}

/** Whether each certificate of a report is still the current one of its order. */
export function testedAreCurrent(
  report: Pick<RunReport, 'certificates'>,
  current: Readonly<Record<RunReport['certificates'][number]['order'], string | null>>,
): boolean {
  return report.certificates.every((certificate) => current[certificate.order] === certificate.sha256);
}

/** The twelve cells of the annex in the order of the procedure, whether they were tested or not. */
export const annexRows: readonly { readonly flow: FlowId; readonly side: Side }[] = [
  { flow: 'tpe-gap', side: 'server' },
  { flow: 'tpe-gap', side: 'client' },
  { flow: 'gap-psp', side: 'server' },
  { flow: 'gap-psp', side: 'client' },
];

export const annexChecks = ['parentage', 'dates', 'revocation'] as const;

const flowClause = { 'tpe-gap': 'tpe', 'gap-psp': 'psp' } as const;

/** The clause of a cell of the annex. */
export function annexClause(flow: FlowId, side: Side, check: (typeof annexChecks)[number]): string {
  return `annex.${flowClause[flow]}.${side}.${check}`;
}

/** The cells that a run under way can already fill: each from the scenarios that cite its clause. */
export function cellsSoFar(results: readonly ScenarioResult[]): readonly MatrixCell[] {
  return annexRows.flatMap(({ flow, side }) =>
    annexChecks.flatMap((check) => {
      const clause = annexClause(flow, side, check);
      const of = results.filter((result) => result.flow === flow && result.clause === clause);
      const verdict = gravest(of.map((result) => result.verdict));
      if (verdict === null) return [];
      const obligation = annexObligation(side, check);
      const scenarios = of.map((result) => result.id);
      return [{ flow, certificate: side, check, clause, obligation, verdict, scenarios }];
    }),
  );
}

/** Revocation is optional for server certificates, everything else of the annex is mandatory. */
export function annexObligation(side: Side, check: (typeof annexChecks)[number]): 'mandatory' | 'optional' {
  return check === 'revocation' && side === 'server' ? 'optional' : 'mandatory';
}
