import type { FlowId, PartyRole, ReasonCode } from '../contract/words.ts';
import type { ClauseId } from '../procedure/clauses.ts';
import { reasonOf } from './reasons.ts';
import { flowCasts } from './scenario.ts';

export type CertificateSide = 'server' | 'client';
export type AnnexCheck = 'parentage' | 'dates' | 'revocation';

/** The annex's clause about one verification of one certificate. */
export function annexClause(flow: FlowId, side: CertificateSide, check: AnnexCheck): ClauseId {
  return flow === 'tpe-gap' ? `annex.tpe.${side}.${check}` : `annex.psp.${side}.${check}`;
}

/** The annex's clause about both ends showing their certificate to each other. */
export function mutualClause(flow: FlowId): ClauseId {
  return flow === 'tpe-gap' ? 'annex.tpe.mutual' : 'annex.psp.mutual';
}

/** Whose certificate a party judges in a flow. */
export function judgedSide(flow: FlowId, by: PartyRole): CertificateSide {
  return by === flowCasts[flow].client ? 'server' : 'client';
}

/** The clause that a refusal is about, where a connection that had to be accepted was refused. */
export function failingClause(flow: FlowId, by: PartyRole, because: ReasonCode): ClauseId {
  const side = judgedSide(flow, by);
  const { aspect } = reasonOf(because);
  switch (aspect) {
    case 'parentage':
    case 'dates':
    case 'revocation':
      return annexClause(flow, side, aspect);
    case 'mutual':
      return mutualClause(flow);
    case 'name':
      return flow === 'tpe-gap' ? 'order.3.fqdn' : mutualClause(flow);
    case 'usage':
      // The usage comes from what was ordered, where the certificate is the GAP's own.
      if (flow === 'tpe-gap' && side === 'server') return 'order.3.ssl-serveur';
      if (flow === 'gap-psp' && side === 'client') return 'order.3.auth-cli';
      return mutualClause(flow);
  }
}
