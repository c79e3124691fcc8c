import type { MatrixCell, ScenarioResult } from '../contract/views.ts';
import { flowIds, type FlowId, type Verdict } from '../contract/words.ts';
import { clauses } from '../procedure/clauses.ts';
import { annexClause, type AnnexCheck, type CertificateSide } from './failing-clause.ts';

/** The scenarios in which a verification must refuse; the nominal one shows that it accepts what is good. */
const refusals: Readonly<Record<CertificateSide, Readonly<Record<AnnexCheck, readonly string[]>>>> = {
  server: {
    parentage: ['server-unknown-authority'],
    dates: ['server-expired'],
    revocation: ['server-revoked'],
  },
  client: {
    parentage: ['client-unknown-authority'],
    dates: ['client-expired'],
    revocation: ['client-revoked', 'crl-unavailable'],
  },
};

/** From the worst: the first that a cell's scenarios reached is the cell's. */
const fromWorst: readonly Verdict[] = ['fail', 'crashed', 'inconclusive', 'warn', 'pass', 'notApplicable'];

/**
 * The annex as twelve cells: two flows, two certificates, three verifications. A cell is as bad as the worst of its
 * scenarios; the nominal one counts where it passed, or where it was refused under this very clause.
 */
export function computeMatrix(results: readonly ScenarioResult[]): MatrixCell[] {
  return flowIds.flatMap((flow) =>
    (['server', 'client'] as const).flatMap((certificate) =>
      (['parentage', 'dates', 'revocation'] as const).map((check) =>
        computeCell(results, flow, certificate, check),
      ),
    ),
  );
}

function computeCell(
  results: readonly ScenarioResult[],
  flow: FlowId,
  certificate: CertificateSide,
  check: AnnexCheck,
): MatrixCell {
  const clause = annexClause(flow, certificate, check);
  const proofs = results.filter(
    (result) => result.flow === flow && refusals[certificate][check].includes(result.id),
  );
  const nominal = results.filter(
    (result) =>
      result.flow === flow &&
      result.id === 'nominal' &&
      // Alone, an acceptance does not show that anything was verified.
      (result.verdict === 'pass' ? proofs.length > 0 : result.clause === clause),
  );
  const counted = [...nominal, ...proofs];
  return {
    flow,
    certificate,
    check,
    clause,
    obligation: clauses[clause].obligation,
    verdict:
      fromWorst.find((verdict) => counted.some((result) => result.verdict === verdict)) ?? 'notApplicable',
    scenarios: counted.map(({ id }) => id),
  };
}
