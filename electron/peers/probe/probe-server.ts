import type { Survey, SurveyRow } from '../../contract/views.ts';
import { suiteQuality, suitesOf } from '../tap/cipher-suites.ts';
import { probeOnce, type ProbeAnswer, type ProbeOptions } from './probe-once.ts';
import { surveyGroups, surveyOrder } from './survey-choices.ts';
import { probedVersions, type ProbedVersion } from './write-client-hello.ts';

export { probeOnce, type ProbeAnswer } from './probe-once.ts';

/** How a protocol stands with the ANSSI's recommendations on TLS (v1.2, 2020). */
const qualities: Readonly<Record<ProbedVersion, SurveyRow['quality']>> = {
  'TLSv1.3': 'preferred',
  'TLSv1.2': 'acceptable',
  'TLSv1.1': 'weak',
  TLSv1: 'weak',
};

/** Milliseconds for the whole; what was not asked by then is unknown. */
const budgetMs = 9_000;
const versions = Object.keys(probedVersions) as readonly ProbedVersion[];

export type SurveyOptions = Omit<ProbeOptions, 'version' | 'suites' | 'group'>;

export interface ServerSurvey {
  readonly protocols: SurveyRow[];
  /**
   * A row for each suite and protocol that goes; a suite that goes with none has one row, of the best protocol that it
   * was offered under.
   */
  readonly suites: SurveyRow[];
  readonly groups: SurveyRow[];
  readonly suiteOrder: NonNullable<Survey['suiteOrder']>;
  /** Why nothing could be told, where the server could not be asked at all. */
  readonly unreached: Extract<ProbeAnswer, { code: string }> | null;
}

/**
 * Finds out which protocols a server takes, and which suites of each: it is offered all, picks one, is offered the others,
 * until it takes none; then a group at a time. Ends within ten seconds; never rejects for what a server does, nor on abort.
 */
export async function probeServer(options: SurveyOptions): Promise<ServerSurvey> {
  const budget = AbortSignal.timeout(budgetMs);
  const signal = options.signal === undefined ? budget : AbortSignal.any([options.signal, budget]);
  const call = { ...options, signal };
  // One call first: what cannot be reached is not dialled four times over.
  const first = await surveyVersion(call, 'TLSv1.2', 'once');
  if (first.unreached !== null) {
    const protocols = versions.map((name) => protocolRow(name, 'unknown'));
    return { protocols, suites: [], groups: [], suiteOrder: 'unknown', unreached: first.unreached };
  }
  const surveys = await Promise.all(versions.map((version) => surveyVersion(call, version, 'throughout')));
  const protocols = surveys.map(({ version, state }) => protocolRow(version, state));
  const suites = suiteRows(surveys);
  const [groups, suiteOrder] = await Promise.all([surveyGroups(call, protocols), surveyOrder(call, suites)]);
  return { protocols, suites, groups, suiteOrder, unreached: null };
}

const protocolRow = (name: ProbedVersion, state: SurveyRow['state']): SurveyRow => ({
  name,
  state,
  quality: qualities[name],
});

interface VersionSurvey {
  readonly version: ProbedVersion;
  readonly state: SurveyRow['state'];
  readonly accepted: readonly string[];
  /** What it did not take, or was not seen to. */
  readonly left: readonly string[];
  /** Of `left`. */
  readonly stateOfLeft: 'refused' | 'unknown';
  readonly unreached: ServerSurvey['unreached'];
}

async function surveyVersion(
  call: SurveyOptions,
  version: ProbedVersion,
  extent: 'once' | 'throughout',
): Promise<VersionSurvey> {
  const accepted: string[] = [];
  let left = suitesOf(version);
  let answer = await ask(call, version, left);
  const state = stateOf(answer, version);
  const unreached = 'code' in answer ? answer : null;
  // A server may choose what it was not offered, over and over.
  while (answer.outcome === 'accepted' && answer.version === version && left.includes(answer.suite)) {
    const { suite } = answer;
    accepted.push(suite);
    left = left.filter((name) => name !== suite);
    if (extent === 'once' || left.length === 0) break;
    answer = await ask(call, version, left);
  }
  const stateOfLeft = 'code' in answer ? 'unknown' : 'refused';
  return { version, state, accepted, left, stateOfLeft, unreached };
}

/** Once more where the connection failed: a busy server drops some. */
async function ask(
  call: SurveyOptions,
  version: ProbedVersion,
  suites: readonly string[],
): Promise<ProbeAnswer> {
  const answer = await probeOnce({ ...call, version, suites });
  return answer.outcome === 'unreachable' ? probeOnce({ ...call, version, suites }) : answer;
}

function stateOf(answer: ProbeAnswer, version: ProbedVersion): SurveyRow['state'] {
  if ('code' in answer) return 'unknown';
  return answer.outcome === 'accepted' && answer.version === version ? 'accepted' : 'refused';
}

function suiteRows(surveys: readonly VersionSurvey[]): SurveyRow[] {
  const row = (name: string, protocol: string, state: SurveyRow['state']): SurveyRow => ({
    name,
    protocol,
    state,
    quality: suiteQuality(name),
  });
  const named = new Set(surveys.flatMap(({ accepted }) => accepted));
  const taken = surveys.flatMap(({ version, accepted }) =>
    accepted.map((name) => row(name, version, 'accepted')),
  );
  const others = surveys.flatMap(({ version, left, stateOfLeft }) =>
    left.filter((name) => !named.has(name) && named.add(name)).map((name) => row(name, version, stateOfLeft)),
  );
  return [...taken, ...others];
}
