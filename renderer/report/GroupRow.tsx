import { ButtonBase, Stack, TableCell, TableRow, Typography } from '@mui/material';
import { ChevronRight } from 'lucide-react';
import type { ScenarioResult } from '../../electron/contract/views.ts';
import { ToneIcon } from '../components/ToneIcon.tsx';
import { toneColour, toneOfVerdict } from '../components/tones.ts';
import { useText } from '../bridge/use-text.ts';
import { countVerdicts } from './scenario-groups.ts';

/** The heading of a group of scenarios: who checks whom, and what it is worth so far. Folds the group. */
export function GroupRow(props: {
  readonly title: string;
  readonly results: readonly ScenarioResult[];
  readonly total: number;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
}) {
  const { t } = useText();
  return (
    <TableRow sx={{ bgcolor: 'background.sunken' }}>
      <TableCell component="th" scope="rowgroup" colSpan={3} sx={{ py: 0.75 }}>
        <Stack direction="row" sx={{ columnGap: 2, rowGap: 0.25, alignItems: 'center', flexWrap: 'wrap' }}>
          <ButtonBase
            aria-expanded={props.open}
            onClick={() => props.onToggle(!props.open)}
            sx={{ gap: 0.5, typography: 'subtitle2', textAlign: 'left', borderRadius: 0.5, flexGrow: 1 }}
          >
            <ChevronRight
              size="1rem"
              aria-hidden
              style={{ flexShrink: 0, rotate: props.open ? '90deg' : '0deg' }}
            />
            <Typography component="span" variant="subtitle2" sx={{ flexGrow: 1 }}>
              {props.title}
            </Typography>
          </ButtonBase>
          {countVerdicts(props.results).map(({ verdict, count }) => (
            <Stack
              key={verdict}
              component="span"
              direction="row"
              className="tabular"
              sx={{
                gap: 0.5,
                alignItems: 'center',
                typography: 'caption',
                fontWeight: 600,
                color: toneColour(toneOfVerdict[verdict]),
              }}
            >
              <ToneIcon tone={toneOfVerdict[verdict]} unsure={verdict === 'inconclusive'} size={12} />
              {t(`connectivite.summary.part.${verdict}`, { count })}
            </Stack>
          ))}
          {props.results.length < props.total && (
            <Typography component="span" variant="caption" color="text.secondary" className="tabular">
              {t('connectivite.list.left', { count: props.total - props.results.length })}
            </Typography>
          )}
        </Stack>
      </TableCell>
    </TableRow>
  );
}
