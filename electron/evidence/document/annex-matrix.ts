import type { MatrixCell, RunReport } from '../../contract/views.ts';
import type { Words } from '../evidence-words.ts';
import { cell, muted, plain, verdictPiece, type Block, type Cell } from './document.ts';

const checks = ['parentage', 'dates', 'revocation'] as const;

/** The annex: two flows, two certificates, three verifications. A flow that the run did not touch is left out. */
export function annexMatrix({ matrix }: RunReport, words: Words): readonly Block[] {
  const { t } = words;
  const rows = (['tpe-gap', 'gap-psp'] as const).flatMap((flow) => {
    const cells = matrix.filter((one) => one.flow === flow);
    if (cells.every(({ scenarios }) => scenarios.length === 0)) return [];
    return (['server', 'client'] as const).map((certificate) => [
      cell(plain(t(`evidence.matrix.${flow}.${certificate}`))),
      ...checks.map((check) =>
        matrixCell(
          cells.find((one) => one.certificate === certificate && one.check === check),
          words,
        ),
      ),
    ]);
  });
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      title: t('evidence.matrix.title'),
      columns: [
        { title: t('evidence.matrix.flow'), share: 37 },
        ...checks.map((check) => ({ title: t(`evidence.matrix.${check}`), share: 21 })),
      ],
      rows,
    },
  ];
}

function matrixCell(found: MatrixCell | undefined, { t, verdict }: Words): Cell {
  if (found === undefined) return cell(muted('—'));
  return cell(
    [verdictPiece(found.verdict, verdict(found.verdict))],
    muted(t(`common.obligation.${found.obligation}`)),
  );
}
