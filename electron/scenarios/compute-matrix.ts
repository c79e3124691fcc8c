import type { MatrixCell, ScenarioResult } from '../contract/views.ts';
import { flowIds, type FlowId, type Verdict } from '../contract/words.ts';
import { clauses } from '../procedure/clauses.ts';
import { annexClause, type AnnexCheck, type CertificateSide } from './failing-clause.ts';

/** From the worst: the first that a cell's scenarios reached is the cell's. */
const fromWorst: readonly Verdict[] = ['fail', 'crashed', 'inconclusive', 'warn', 'pass', 'notApplicable'];

/**
 * The annex as twelve cells: two flows, two certificates, three verifications, for the results of any target.
 *
 * A cell is as bad as the worst of the scenarios that cite its clause: those that try to get past the verification, and
 * whatever was refused under it. An exchange that was accepted (`nominal`) is named with them once one of them passed:
 * alone, an acceptance does not show that anything was verified.
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
  const ofFlow = results.filter((result) => result.flow === flow);
  const proofs = ofFlow.filter((result) => result.clause === clause);
  const verdict = fromWorst.find((one) => proofs.some((result) => result.verdict === one)) ?? 'notApplicable';
  const accepted = ofFlow.filter(
    ({ id, verdict: own }) =>
      id === 'nominal' && own === 'pass' && proofs.some((one) => one.verdict === 'pass'),
  );
  return {
    flow,
    certificate,
    check,
    clause,
    verdict,
    obligation: clauses[clause].obligation,
    scenarios: [...accepted, ...proofs].map(({ id }) => id),
  };
}
