import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { RunComparison, RunLine } from '../../../electron/contract/views.ts';
import { Mono } from '../../components/Mono.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useText } from '../../bridge/use-text.ts';
import { partyText, targetText } from '../../report/target-words.ts';

/** The facts that differ between two runs, and that may explain what changed. */
export function ContextTable({ comparison }: { readonly comparison: RunComparison }) {
  const text = useText();
  const { t } = text;
  const { context } = comparison;
  const title = t('preuves.compare.context');
  const side = (value: string | null) =>
    value === null ? t('preuves.compare.none') : <Mono sx={{ fontSize: 'caption.fontSize' }}>{value}</Mono>;
  const wordsOf = ({ target }: RunLine) =>
    [targetText(text, target), ...('terminal' in target ? [partyText(text, target, 'TPE')] : [])].join(' · ');
  if (context.length === 0)
    return (
      <Panel title={title}>
        <Typography variant="body2" color="text.secondary">
          {t('preuves.compare.contextNone')}
        </Typography>
      </Panel>
    );
  return (
    <Panel title={title} subtitle={t('preuves.compare.contextHint')}>
      <Box sx={{ overflowX: 'auto', mx: -2.5, mb: -2.5 }}>
        <Table
          size="small"
          aria-label={title}
          sx={{
            '& tr:last-of-type td, & tr:last-of-type th': { borderBottom: 0 },
            '& th:first-of-type': { pl: 2.5 },
          }}
        >
          <TableHead>
            <TableRow>
              <TableCell />
              <TableCell>{t('preuves.compare.before')}</TableCell>
              <TableCell>{t('preuves.compare.after')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {context.map(({ fact, before, after }) => (
              <TableRow key={fact}>
                <TableCell component="th" scope="row">
                  {t(`preuves.compare.fact.${fact}`)}
                </TableCell>
                <TableCell>{fact === 'target' ? wordsOf(comparison.before) : side(before)}</TableCell>
                <TableCell>{fact === 'target' ? wordsOf(comparison.after) : side(after)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Panel>
  );
}
