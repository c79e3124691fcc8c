import type { Obligation } from '../../contract/words.ts';
import type { IdentityForm } from '../../lab/lab.ts';
import type { ClauseId } from '../../procedure/clauses.ts';
import { selectRows, type ForeignScenario } from '../foreign-server/foreign-scenario.ts';
import type { PresentedAspect } from '../foreign-server/judge-presented.ts';
import type { ProbedId } from '../foreign-server/protocol-finding.ts';
import type { Scenario } from '../scenario.ts';
import { tpeGapScenarios } from '../tpe-gap.ts';

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
  | { readonly kind: 'renegotiation' }
  /** Judged from whom the GAP says it accepts. */
  | { readonly kind: 'announced' }
  /** Called under another name, without a certificate. */
  | { readonly kind: 'other-name' }
  /** The right terminal goes on with its sessions. */
  | { readonly kind: 'resumption' };

export interface GapServerScenario extends ForeignScenario {
  readonly flow: 'tpe-gap';
  readonly play: GapServerPlay;
}

/** What a terminal shows whose fault has nothing to do with the authority that it comes from. */
const ofAnyAuthority: readonly ('nothing' | IdentityForm)[] = [
  'nothing',
  'unknown-authority',
  'self-signed',
  'wrong-key',
  'corrupted',
];

/** What the terminal of a scenario shows: to prove the key wrongly, or to have another list, is a form of its own. */
function shownBy({ cast, play }: Scenario): 'nothing' | IdentityForm {
  const { client, revocationList = 'current' } = cast;
  if (play === 'spoilt-signature') return 'wrong-key';
  if (revocationList !== 'current') return `crl-${revocationList}`;
  if (client === 'dossier' || client === 'other-order') throw new TypeError('a terminal with the GAP’s own');
  return client;
}

/** The terminals with one thing wrong, which the GAP must refuse for it: those of the rehearsal. */
const hostileTerminals: readonly GapServerScenario[] = tpeGapScenarios
  .filter(({ expect }) => expect.outcome === 'refused' && expect.by === 'GAP')
  .map((scenario) => {
    const { id, clause, obligation, expect } = scenario;
    const shows = shownBy(scenario);
    const worksWithAnyAuthority = ofAnyAuthority.includes(shows);
    return {
      id,
      flow: 'tpe-gap',
      clause,
      obligation,
      expect,
      play: { kind: 'terminal', shows, worksWithAnyAuthority },
    };
  });

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
  ...hostileTerminals,
  {
    id: 'other-server-name',
    flow: 'tpe-gap',
    clause: 'annex.tpe.mutual',
    obligation: 'mandatory',
    expect: { outcome: 'refused', by: 'GAP' },
    play: { kind: 'other-name' },
  },
  {
    id: 'session-resumed-after-revocation',
    flow: 'tpe-gap',
    clause: 'annex.tpe.client.revocation',
    obligation: 'mandatory',
    expect: { outcome: 'refused', by: 'GAP' },
    play: { kind: 'resumption' },
  },
  {
    id: 'announced-authorities',
    flow: 'tpe-gap',
    clause: 'annex.tpe.mutual',
    obligation: 'recommendation',
    expect: accepted,
    play: { kind: 'announced' },
  },
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
