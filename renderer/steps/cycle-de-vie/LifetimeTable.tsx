import { Box, Stack, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { Panel } from '../../components/Panel.tsx';
import { ToneIcon } from '../../components/ToneIcon.tsx';
import { toneColour } from '../../components/tones.ts';
import { useText } from '../../bridge/use-text.ts';
import { lifetimeTone } from './lifetime-tone.ts';
import type { Lifetime } from './lifetimes.ts';
import { useOwnerText } from './use-owner-text.ts';

const columns = ['certificate', 'from', 'early', 'notice', 'to', 'state'] as const;

/** The same lives as dates, the nearest end first. */
export function LifetimeTable({ lives, now }: { readonly lives: readonly Lifetime[]; readonly now: Date }) {
  const { t, date, relativeDays } = useText();
  const ownerText = useOwnerText();
  return (
    <Panel title={t('cycleDeVie.table.title')} clause="lifecycle.notice">
      <Box sx={{ overflowX: 'auto', mx: -2.5 }}>
        <Table
          aria-label={t('cycleDeVie.table.title')}
          sx={{
            '& tr:last-of-type td, & tr:last-of-type th': { borderBottom: 0 },
            '& th, & td': { px: 1 },
            '& th:first-of-type': { pl: 2.5, minWidth: '9.5rem' },
            // The start is what a narrow window can do without.
            '& thead th:nth-of-type(2), & tbody td:first-of-type': {
              display: { xs: 'none', md: 'table-cell' },
            },
          }}
        >
          <TableHead>
            <TableRow>
              {columns.map((column) => (
                <TableCell key={column}>{t(`cycleDeVie.table.${column}`)}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {lives.map((life) => (
              <TableRow key={life.sha256}>
                <TableCell component="th" scope="row">
                  <Typography
                    variant="body2"
                    component="div"
                    sx={{ overflowWrap: 'anywhere', fontWeight: 550 }}
                  >
                    {life.commonName}
                  </Typography>
                  <Typography variant="caption" color="text.secondary">
                    {ownerText(life)}
                  </Typography>
                </TableCell>
                {([life.notBefore, life.notices?.early, life.notices?.late] as const).map((day, index) => (
                  <TableCell key={index} sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
                    {day === undefined ? '—' : date(day.toISOString())}
                  </TableCell>
                ))}
                <TableCell sx={{ whiteSpace: 'nowrap' }}>
                  {date(life.notAfter.toISOString())}
                  <Typography variant="caption" color="text.secondary" component="div" noWrap>
                    {relativeDays(life.notAfter.toISOString(), now)}
                  </Typography>
                </TableCell>
                <TableCell>
                  <Stack
                    component="span"
                    direction="row"
                    sx={{
                      gap: 0.75,
                      alignItems: 'center',
                      typography: 'subtitle2',
                      whiteSpace: 'nowrap',
                      color: toneColour(lifetimeTone(life)),
                    }}
                  >
                    <ToneIcon tone={lifetimeTone(life)} size={15} />
                    {t(`cycleDeVie.state.${life.state}`)}
                  </Stack>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
      {lives.some((life) => life.practice) && (
        <Typography variant="caption" color="text.secondary" component="p" sx={{ mt: 1.5 }}>
          {t('cycleDeVie.table.practiceNote')}
        </Typography>
      )}
    </Panel>
  );
}
