import type { Survey, SurveyRow } from '../../contract/views.ts';
import type { Params } from '../../contract/faults.ts';
import type { FlowId, Message } from '../../contract/words.ts';
import { readableVersion } from '../../peers/wire-rows.ts';
import { flowCasts } from '../scenario.ts';
import type { Finding } from './foreign-result.ts';
import { assumeKey, messageOf } from '../../texts/message.ts';

/** Recommendations about protocols and suites, told from what a server was seen to take. */
export const probedIds = [
  'tls-1-3',
  'tls-1-2',
  'tls-1-1-refused',
  'preferred-suites',
  'weak-suites-refused',
] as const;
export type ProbedId = (typeof probedIds)[number];
/** Those that say what must not be taken. */
type RefusedId = 'tls-1-1-refused' | 'weak-suites-refused';

/** What a probe saw of a server. */
export interface Probed {
  readonly protocols: readonly SurveyRow[];
  readonly suites: readonly SurveyRow[];
  readonly groups?: readonly SurveyRow[];
  readonly suiteOrder?: Survey['suiteOrder'];
}

/** What must not be spoken any more (ANSSI, « Recommandations de sécurité relatives à TLS », R3). */
const outdated: readonly string[] = ['TLSv1', 'TLSv1.1'];

/**
 * Judges a recommendation: what is not followed is a warning, never a failure, for Diapason does not ask for it. Suites are
 * those that were taken: what is not among them was refused, as long as every protocol was tried.
 */
export function protocolFinding(flow: FlowId, id: ProbedId, probed: Probed): Finding {
  const { protocols, suites } = probed;
  // Who refuses everything refuses what is weak too, and that is nothing to its credit.
  if (!protocols.some(({ state }) => state === 'accepted')) return unknownFinding(flow);
  const isWhole = protocols.every(({ state }) => state !== 'unknown');
  const taken = (quality: SurveyRow['quality']): string[] =>
    suites.filter((row) => row.quality === quality && row.state === 'accepted').map(({ name }) => name);
  switch (id) {
    case 'tls-1-3':
    case 'tls-1-2':
      return offeredFinding(flow, id, stateOf(protocols, id === 'tls-1-3' ? 'TLSv1.3' : 'TLSv1.2'));
    case 'tls-1-1-refused': {
      const rows = protocols.filter(({ name }) => outdated.includes(name));
      const accepted = rows.filter(({ state }) => state === 'accepted');
      const isSure = rows.length > 0 && rows.every(({ state }) => state !== 'unknown');
      const names = accepted.map(({ name }) => readableVersion(name));
      return refusedFinding(flow, id, 'protocol-version', names, isSure);
    }
    case 'preferred-suites':
      return offeredFinding(
        flow,
        id,
        taken('preferred').length > 0 ? 'accepted' : isWhole ? 'refused' : 'unknown',
      );
    case 'weak-suites-refused':
      return refusedFinding(flow, id, 'cipher-suite', weakSuitesTaken(probed), isWhole);
  }
}

/** Weak suites that were taken, each once. */
export function weakSuitesTaken({ suites }: Probed): string[] {
  const weak = suites.filter(({ quality, state }) => quality === 'weak' && state === 'accepted');
  return [...new Set(weak.map(({ name }) => name))];
}

function stateOf(rows: readonly SurveyRow[], wanted: string): SurveyRow['state'] {
  return rows.find(({ name }) => name === wanted)?.state ?? 'unknown';
}

function say(flow: FlowId, id: ProbedId, word: 'pass' | 'warn' | 'remedy', params?: Params): Message {
  // Suites are looked at in one flow only.
  const told: string = `${flow}.${id}`;
  return { key: assumeKey(`qualification.protocol.${told}.${word}`), params };
}

function unknownFinding(flow: FlowId): Finding {
  return {
    observed: { outcome: 'unknown' },
    verdict: 'inconclusive',
    explanation: messageOf(`qualification.protocol.${flow}.unknown`),
    remedy: messageOf('scenarios.remedy.try-again'),
  };
}

/** What should be offered. */
function offeredFinding(flow: FlowId, id: Exclude<ProbedId, RefusedId>, state: SurveyRow['state']): Finding {
  if (state === 'unknown') return unknownFinding(flow);
  if (state === 'accepted') {
    return {
      observed: { outcome: 'accepted' },
      verdict: 'pass',
      explanation: say(flow, id, 'pass'),
    };
  }
  const because = id === 'preferred-suites' ? 'cipher-suite' : 'protocol-version';
  return {
    observed: { outcome: 'refused', by: flowCasts[flow].server, because },
    verdict: 'warn',
    explanation: say(flow, id, 'warn'),
    remedy: say(flow, id, 'remedy'),
  };
}

/** What should be refused: what is taken of it, and whether all of it was tried. */
function refusedFinding(
  flow: FlowId,
  id: RefusedId,
  because: 'protocol-version' | 'cipher-suite',
  taken: readonly string[],
  isWhole: boolean,
): Finding {
  if (taken.length > 0) {
    return {
      observed: { outcome: 'accepted' },
      verdict: 'warn',
      explanation: say(flow, id, 'warn', { names: taken.join(', ') }),
      remedy: say(flow, id, 'remedy'),
    };
  }
  if (!isWhole) return unknownFinding(flow);
  return {
    observed: { outcome: 'refused', by: flowCasts[flow].server, because },
    verdict: 'pass',
    explanation: say(flow, id, 'pass'),
  };
}
