import type { Obligation } from '../../contract/words.ts';
import type { ClauseId } from '../../procedure/clauses.ts';
import { selectRows, type ForeignScenario } from '../foreign-server/foreign-scenario.ts';
import type { PresentedAspect } from '../foreign-server/judge-presented.ts';
import type { ProbedId } from '../foreign-server/protocol-finding.ts';

export type PspPlay =
  | { readonly kind: 'nominal' }
  /** Judged from what the PSP presents. */
  | { readonly kind: 'presented'; readonly aspect: PresentedAspect }
  /** Judged from whom the PSP says it accepts. */
  | { readonly kind: 'announced' }
  | { readonly kind: 'probed'; readonly probe: ProbedId };

export interface PspScenario extends ForeignScenario {
  readonly flow: 'gap-psp';
  readonly play: PspPlay;
}

function presented(
  aspect: PresentedAspect,
  clause: ClauseId,
  obligation: Obligation = 'mandatory',
): PspScenario {
  return {
    id: `server-${aspect}`,
    flow: 'gap-psp',
    clause,
    obligation,
    expect: { outcome: 'accepted' },
    play: { kind: 'presented', aspect },
  };
}

function probed(id: ProbedId, expect: PspScenario['expect']): PspScenario {
  return {
    id,
    flow: 'gap-psp',
    clause: 'annex.psp.mutual',
    obligation: 'recommendation',
    expect,
    play: { kind: 'probed', probe: id },
  };
}

/**
 * The real PSP, called with the dossier's own client certificate. Nothing hostile is played against it: only the nominal
 * call, what it presents, and which versions of TLS it speaks.
 */
export const pspScenarios: readonly PspScenario[] = [
  {
    id: 'nominal',
    flow: 'gap-psp',
    clause: 'annex.psp.mutual',
    obligation: 'mandatory',
    expect: { outcome: 'accepted' },
    play: { kind: 'nominal' },
  },
  presented('parentage', 'annex.psp.server.parentage'),
  presented('dates', 'annex.psp.server.dates'),
  presented('name', 'annex.psp.mutual'),
  presented('usage', 'annex.psp.mutual'),
  presented('revocation', 'annex.psp.server.revocation', 'optional'),
  {
    id: 'announced-authorities',
    flow: 'gap-psp',
    clause: 'annex.psp.mutual',
    obligation: 'recommendation',
    expect: { outcome: 'accepted' },
    play: { kind: 'announced' },
  },
  probed('tls-1-3', { outcome: 'accepted' }),
  probed('tls-1-2', { outcome: 'accepted' }),
  probed('tls-1-1-refused', { outcome: 'refused', by: 'PSP', because: 'protocol-version' }),
];

/** The rows that `only` names; all when it is absent. Throws INVALID_INPUT {field: 'only', value} for an unknown name. */
export function selectPspScenarios(only?: readonly string[]): readonly PspScenario[] {
  return selectRows(pspScenarios, only);
}
