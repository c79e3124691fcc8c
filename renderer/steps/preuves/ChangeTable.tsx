import { Box, Stack, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { ArrowRight } from 'lucide-react';
import type { RunComparison } from '../../../electron/contract/views.ts';
import type { Verdict } from '../../../electron/contract/words.ts';
import { Panel } from '../../components/Panel.tsx';
import { ToneIcon } from '../../components/ToneIcon.tsx';
import { toneColour, type Tone } from '../../components/tones.ts';
import { VerdictChip } from '../../components/VerdictChip.tsx';
import { useText } from '../../bridge/use-text.ts';
import { useScenarioTitle } from '../../report/use-scenario-title.ts';

/** Scenarios whose verdict is no longer the same: from which to which, and what the later run says of it. */
export function ChangeTable(props: {
  readonly tone: Tone;
  readonly title: string;
  readonly subtitle?: string;
  readonly changes: RunComparison['worse'];
}) {
  const { t, message } = useText();
  const titleOf = useScenarioTitle();
  return (
    <Panel
      title={
        <Stack
          component="span"
          direction="row"
          sx={{ gap: 1, alignItems: 'center', color: toneColour(props.tone) }}
        >
          <ToneIcon tone={props.tone} size={17} />
          {props.title}
        </Stack>
      }
      subtitle={props.subtitle}
    >
      <Box sx={{ overflowX: 'auto', mx: -2.5, mb: -2.5 }}>
        <Table
          size="small"
          aria-label={props.title}
          sx={{
            tableLayout: 'fixed',
            minWidth: '30rem',
            '& tr:last-of-type td': { borderBottom: 0 },
            '& td:first-of-type, & th:first-of-type': { pl: 2.5 },
          }}
        >
          <TableHead>
            <TableRow>
              <TableCell>{t('preuves.compare.scenario')}</TableCell>
              <TableCell sx={{ width: '9.5rem' }}>{t('preuves.compare.before')}</TableCell>
              <TableCell sx={{ width: '11.5rem' }}>{t('preuves.compare.after')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {props.changes.map((change) => (
              <TableRow key={`${change.flow}/${change.id}`} data-change={`${change.flow}/${change.id}`}>
                <TableCell sx={{ verticalAlign: 'top' }}>
                  <Typography variant="subtitle2" component="span">
                    {titleOf(change)}
                  </Typography>{' '}
                  <Typography variant="caption" component="span" color="text.secondary">
                    {t(`connectivite.flows.${change.flow}.name`)}
                  </Typography>
                  {change.explanation !== null && (
                    <Typography variant="body2" color="text.secondary">
                      {message(change.explanation)}
                    </Typography>
                  )}
                </TableCell>
                <TableCell sx={{ verticalAlign: 'top', whiteSpace: 'nowrap' }}>
                  <Side verdict={change.before} />
                </TableCell>
                <TableCell sx={{ verticalAlign: 'top', whiteSpace: 'nowrap' }}>
                  <Stack direction="row" sx={{ gap: 1, alignItems: 'center' }}>
                    <Box component="span" aria-hidden sx={{ display: 'inline-flex', color: 'grey.500' }}>
                      <ArrowRight size="0.9rem" />
                    </Box>
                    <Side verdict={change.after} />
                  </Stack>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Panel>
  );
}

function Side({ verdict }: { readonly verdict: Verdict | null }) {
  const { t } = useText();
  return verdict === null ? (
    <Typography variant="body2" component="span" color="text.secondary">
      {t('preuves.compare.absent')}
    </Typography>
  ) : (
    <VerdictChip verdict={verdict} label={t(`connectivite.word.${verdict}`)} />
  );
}
