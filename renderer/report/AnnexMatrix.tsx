import { Box, ButtonBase, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { Circle } from 'lucide-react';
import type { MatrixCell } from '../../electron/contract/views.ts';
import type { FlowId } from '../../electron/contract/words.ts';
import { clauseHandlers } from '../bridge/use-clause.ts';
import { Panel } from '../components/Panel.tsx';
import { VerdictChip } from '../components/VerdictChip.tsx';
import { useText } from '../bridge/use-text.ts';
import { annexChecks, annexClause, annexObligation, annexRows, type Side } from './run-reading.ts';

/** The annex of the procedure as a table: the flows that are tested, two certificates each, three verifications. */
export function AnnexMatrix({
  cells,
  flows,
  onOpen,
}: {
  readonly cells: readonly MatrixCell[];
  readonly flows: readonly FlowId[];
  readonly onOpen: (cell: MatrixCell) => void;
}) {
  const { t } = useText();
  const rows = annexRows.filter(({ flow }) => flows.includes(flow));
  return (
    <Panel
      title={t('connectivite.matrix.title')}
      subtitle={cells.length > 0 ? t('connectivite.matrix.caption') : undefined}
    >
      <Box sx={{ overflowX: 'auto', mx: -2.5, mb: -2.5 }}>
        <Table
          aria-label={t('connectivite.matrix.title')}
          sx={{ '& tr:last-of-type td': { borderBottom: 0 } }}
        >
          <TableHead>
            <TableRow>
              <TableCell sx={{ pl: 2.5 }}>{t('connectivite.matrix.flow')}</TableCell>
              <TableCell>{t('connectivite.matrix.certificate')}</TableCell>
              {annexChecks.map((check) => (
                <TableCell key={check}>{t(`connectivite.matrix.${check}`)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map(({ flow, side }) => (
              <TableRow key={`${flow}-${side}`}>
                {side === 'server' && (
                  <TableCell
                    component="th"
                    scope="rowgroup"
                    rowSpan={2}
                    sx={{
                      pl: 2.5,
                      fontWeight: 620,
                      whiteSpace: 'nowrap',
                      borderBottom: flow === flows.at(-1) ? 0 : undefined,
                    }}
                  >
                    {t(`connectivite.flows.${flow}.name`)}
                  </TableCell>
                )}
                <TableCell>{t(`connectivite.matrix.row.${flow}.${side}`)}</TableCell>
                {annexChecks.map((check) => (
                  <TableCell key={check} sx={{ p: 0.5 }}>
                    <Cell
                      flow={flow}
                      side={side}
                      check={check}
                      cell={cells.find(
                        (one) => one.flow === flow && one.certificate === side && one.check === check,
                      )}
                      onOpen={onOpen}
                    />
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Panel>
  );
}

function Cell(props: {
  readonly flow: FlowId;
  readonly side: Side;
  readonly check: (typeof annexChecks)[number];
  readonly cell: MatrixCell | undefined;
  readonly onOpen: (cell: MatrixCell) => void;
}) {
  const { t } = useText();
  const { flow, side, check, cell, onOpen } = props;
  const obligation = cell?.obligation ?? annexObligation(side, check);
  const content = {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    px: 1.25,
    py: 0.5,
  } as const;
  const obliges = (
    <Typography variant="caption" component="span" color="text.secondary">
      {t(`common.obligation.${obligation}`)}
    </Typography>
  );
  if (cell === undefined)
    return (
      <Box sx={content} {...clauseHandlers(annexClause(flow, side, check))}>
        <Typography
          variant="body2"
          component="span"
          color="text.secondary"
          sx={{ display: 'inline-flex', gap: 0.75, alignItems: 'center' }}
        >
          <Circle size="0.85em" aria-hidden />
          {t('connectivite.word.idle')}
        </Typography>
        {obliges}
      </Box>
    );
  return (
    <ButtonBase
      {...clauseHandlers(cell.clause)}
      aria-label={t('connectivite.matrix.open', {
        flow: t(`connectivite.flows.${flow}.name`),
        row: t(`connectivite.matrix.row.${flow}.${side}`),
        check: t(`connectivite.matrix.${check}`),
        word: t(`connectivite.word.${cell.verdict}`),
        obligation: t(`common.obligation.${obligation}`),
      })}
      onClick={() => onOpen(cell)}
      sx={{ ...content, width: '100%', borderRadius: 1, '&:hover': { bgcolor: 'action.hover' } }}
    >
      <VerdictChip verdict={cell.verdict} label={t(`connectivite.word.${cell.verdict}`)} />
      {obliges}
    </ButtonBase>
  );
}
