import type { SurveyRow } from '../../../electron/contract/views.ts';
import type { Tone } from '../../components/tones.ts';

/** What a row is worth: a weak one that is refused is as it should be, one that is accepted asks for a look. */
export function toneOfRow({ state, quality }: Pick<SurveyRow, 'state' | 'quality'>): Tone {
  if (state === 'unknown') return 'neutral';
  if (quality === 'weak') return state === 'accepted' ? 'warning' : 'ok';
  return state === 'accepted' ? 'ok' : 'neutral';
}

const order = ['weak', 'preferred', 'acceptable'] as const;

export interface SuiteGroup {
  readonly protocol: string;
  /** Accepted suites: the weak ones first, since they ask for a look. */
  readonly accepted: readonly SurveyRow[];
  readonly weakRefused: number;
}

/** Suites by protocol: those that were accepted, and how many weak ones were tried in vain. */
export function suiteGroups(suites: readonly SurveyRow[]): readonly SuiteGroup[] {
  const protocols = [...new Set(suites.map(({ protocol }) => protocol ?? ''))];
  return protocols.map((protocol) => {
    const own = suites.filter((row) => (row.protocol ?? '') === protocol);
    return {
      protocol,
      accepted: own
        .filter(({ state }) => state === 'accepted')
        .sort((one, other) => order.indexOf(one.quality) - order.indexOf(other.quality)),
      weakRefused: own.filter(({ state, quality }) => state === 'refused' && quality === 'weak').length,
    };
  });
}

/** `TLS 1.2` for `TLSv1.2`. */
export const protocolName = (version: string): string =>
  version === 'TLSv1' ? 'TLS 1.0' : version.replace(/^(TLS|SSL)v/, '$1 ');
