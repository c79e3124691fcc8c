import type { Obligation, ReasonCode } from '../../contract/words.ts';
import type { IdentityForm } from '../../lab/lab.ts';
import type { ClauseId } from '../../procedure/clauses.ts';
import { selectRows, type ForeignScenario } from '../foreign-server/foreign-scenario.ts';
import type { PresentedAspect } from '../foreign-server/judge-presented.ts';
import type { ProbedId } from '../foreign-server/protocol-finding.ts';

/** How a scenario is played against « Mon GAP » as server. */
export type GapServerPlay =
  | { readonly kind: 'nominal' }
  /** A terminal that must be refused. */
  | {
      readonly kind: 'terminal';
      readonly shows: 'nothing' | IdentityForm;
      /** Says nothing of the authority, so that a real terminal's own certificate serves as well. */
      readonly worksWithAnyAuthority: boolean;
    }
  /** Judged from what the GAP presents to the right terminal. */
  | { readonly kind: 'presented'; readonly aspect: PresentedAspect }
  | { readonly kind: 'probed'; readonly probe: ProbedId }
  | { readonly kind: 'renegotiation' };

export interface GapServerScenario extends ForeignScenario {
  readonly flow: 'tpe-gap';
  readonly play: GapServerPlay;
}

/** A terminal with one thing wrong, which the GAP must refuse for it. */
function terminal(
  shows: 'nothing' | IdentityForm,
  because: ReasonCode,
  clause: ClauseId,
  { worksWithAnyAuthority = false }: { worksWithAnyAuthority?: boolean } = {},
): GapServerScenario {
  const id = shows === 'nothing' ? 'client-missing' : shows.startsWith('crl-') ? shows : `client-${shows}`;
  return {
    id,
    flow: 'tpe-gap',
    clause,
    obligation: 'mandatory',
    expect: { outcome: 'refused', by: 'GAP', because },
    play: { kind: 'terminal', shows, worksWithAnyAuthority },
  };
}

function presented(
  aspect: PresentedAspect,
  clause: ClauseId,
  obligation: Obligation = 'mandatory',
): GapServerScenario {
  return {
    id: `server-${aspect}`,
    flow: 'tpe-gap',
    clause,
    obligation,
    expect: { outcome: 'accepted' },
    play: { kind: 'presented', aspect },
  };
}

function probed(id: ProbedId, expect: GapServerScenario['expect']): GapServerScenario {
  return {
    id,
    flow: 'tpe-gap',
    clause: 'annex.tpe.mutual',
    obligation: 'recommendation',
    expect,
    play: { kind: 'probed', probe: id },
  };
}

const anyAuthority = { worksWithAnyAuthority: true };
const accepted = { outcome: 'accepted' } as const;

/**
 * « Mon GAP » as server: the wizard plays the terminals. The GAP must accept the right one and refuse the others, each for
 * the one thing that is wrong with it (RFC 5280 §6.1.3 parentage and dates, §6.3 revocation; RFC 5246 §7.4.8 the key). What
 * the annex does not name, as usage and the proof of the key, falls under « each shows its certificate ».
 */
export const gapServerScenarios: readonly GapServerScenario[] = [
  {
    id: 'nominal',
    flow: 'tpe-gap',
    clause: 'annex.tpe.mutual',
    obligation: 'mandatory',
    expect: accepted,
    play: { kind: 'nominal' },
  },
  terminal('nothing', 'certificate-missing', 'annex.tpe.mutual', anyAuthority),
  terminal('expired', 'certificate-expired', 'annex.tpe.client.dates'),
  terminal('not-yet-valid', 'certificate-not-yet-valid', 'annex.tpe.client.dates'),
  terminal('unknown-authority', 'unknown-authority', 'annex.tpe.client.parentage', anyAuthority),
  terminal('self-signed', 'self-signed', 'annex.tpe.client.parentage', anyAuthority),
  terminal('revoked', 'revoked', 'annex.tpe.client.revocation'),
  terminal('wrong-usage', 'wrong-usage', 'annex.tpe.mutual'),
  terminal('wrong-key', 'wrong-key', 'annex.tpe.mutual', anyAuthority),
  terminal('corrupted', 'signature-invalid', 'annex.tpe.client.parentage', anyAuthority),
  // Mandatory means that it fails closed: a GAP that cannot know must not accept.
  terminal('crl-unavailable', 'revocation-unavailable', 'annex.tpe.client.revocation'),
  terminal('crl-stale', 'crl-stale', 'annex.tpe.client.revocation'),
  terminal('crl-forged', 'crl-forged', 'annex.tpe.client.revocation'),
  presented('parentage', 'annex.tpe.server.parentage'),
  presented('dates', 'annex.tpe.server.dates'),
  presented('name', 'order.3.fqdn'),
  presented('usage', 'order.3.ssl-serveur'),
  presented('revocation', 'annex.tpe.server.revocation', 'optional'),
  probed('tls-1-3', accepted),
  probed('tls-1-2', accepted),
  probed('tls-1-1-refused', { outcome: 'refused', by: 'GAP', because: 'protocol-version' }),
  probed('preferred-suites', accepted),
  probed('weak-suites-refused', { outcome: 'refused', by: 'GAP', because: 'cipher-suite' }),
  {
    id: 'renegotiation-off',
    flow: 'tpe-gap',
    clause: 'annex.tpe.mutual',
    obligation: 'recommendation',
    expect: { outcome: 'refused', by: 'GAP' },
    play: { kind: 'renegotiation' },
  },
];

/** The rows that `only` names; all when it is absent. Throws INVALID_INPUT {field: 'only', value} for an unknown name. */
export function selectGapServerScenarios(only?: readonly string[]): readonly GapServerScenario[] {
  return selectRows(gapServerScenarios, only);
}
