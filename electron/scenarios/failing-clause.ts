import type { FlowId, PartyRole, ReasonCode } from '../contract/words.ts';
import type { ClauseId } from '../procedure/clauses.ts';
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
  switch (because) {
    case 'certificate-expired':
    case 'certificate-not-yet-valid':
      return annexClause(flow, side, 'dates');
    case 'revoked':
    case 'revocation-unavailable':
    case 'crl-stale':
    case 'crl-forged':
      return annexClause(flow, side, 'revocation');
    case 'certificate-missing':
    case 'wrong-key':
    case 'protocol-version':
    case 'cipher-suite':
    case 'not-tls':
    case 'connection-closed':
      return mutualClause(flow);
    case 'name-mismatch':
      return flow === 'tpe-gap' ? 'order.3.fqdn' : mutualClause(flow);
    case 'wrong-usage':
      // The usage comes from what was ordered, where the certificate is the GAP's own.
      if (flow === 'tpe-gap' && side === 'server') return 'order.3.ssl-serveur';
      if (flow === 'gap-psp' && side === 'client') return 'order.3.auth-cli';
      return mutualClause(flow);
    default:
      return annexClause(flow, side, 'parentage');
  }
}
