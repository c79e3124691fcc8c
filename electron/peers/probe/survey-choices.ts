import type { Survey, SurveyRow } from '../../contract/views.ts';
import { suitesOf } from '../tap/cipher-suites.ts';
import { groupName } from '../tap/tls-names.ts';
import { probeOnce, type ProbeOptions } from './probe-once.ts';

type Call = Omit<ProbeOptions, 'version' | 'suites' | 'group'>;

/**
 * Groups that clients of today offer (IANA, « TLS Supported Groups »), by their numbers: X25519MLKEM768, X25519, P-256, P-384, P-521,
 * X448. All are good; which of them a server takes tells which clients it can agree with.
 */
const askedGroups: readonly number[] = [0x11ec, 29, 23, 24, 25, 30];

/** Which groups a server takes, over the best protocol that it was seen to take; none where that agrees on keys otherwise. */
export async function surveyGroups(call: Call, protocols: readonly SurveyRow[]): Promise<SurveyRow[]> {
  const version = (['TLSv1.3', 'TLSv1.2'] as const).find((wanted) =>
    protocols.some(({ name, state }) => name === wanted && state === 'accepted'),
  );
  if (version === undefined) return [];
  const suites = suitesOf(version).filter((name) => version === 'TLSv1.3' || name.startsWith('TLS_ECDHE_'));
  return Promise.all(
    askedGroups.map(async (group): Promise<SurveyRow> => {
      const answer = await probeOnce({ ...call, version, suites, group });
      const state = 'code' in answer ? 'unknown' : answer.outcome;
      return { name: groupName(group), state, quality: 'preferred' };
    }),
  );
}

/** Whose order of suites decides over TLS 1.2: the suites that a server takes are offered once more, its first one last. */
export async function surveyOrder(
  call: Call,
  suites: readonly SurveyRow[],
): Promise<NonNullable<Survey['suiteOrder']>> {
  const taken = suites.filter(({ protocol, state }) => protocol === 'TLSv1.2' && state === 'accepted');
  const [first, second] = taken.map(({ name }) => name);
  if (first === undefined || second === undefined) return 'unknown';
  const answer = await probeOnce({ ...call, version: 'TLSv1.2', suites: [second, first] });
  if (answer.outcome !== 'accepted') return 'unknown';
  if (answer.suite === first) return 'server';
  return answer.suite === second ? 'client' : 'unknown';
}
