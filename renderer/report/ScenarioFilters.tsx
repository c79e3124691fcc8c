import { Button, Stack } from '@mui/material';
import type { ScenarioResult } from '../../electron/contract/views.ts';
import { ToneIcon } from '../components/ToneIcon.tsx';
import { toneColour, toneGround, toneOfVerdict } from '../components/tones.ts';
import { useText } from '../bridge/use-text.ts';
import { countVerdicts, type ScenarioFilter } from './scenario-groups.ts';

/** One button a verdict that the run has, with its count, and one for all. */
export function ScenarioFilters(props: {
  readonly total: number;
  readonly results: readonly ScenarioResult[];
  readonly filter: ScenarioFilter | null;
  readonly onFilter: (filter: ScenarioFilter | null) => void;
}) {
  const { t } = useText();
  const counts = countVerdicts(props.results);
  if (counts.length < 2) return null;
  const chosen = props.filter?.kind === 'verdict' ? props.filter.verdict : null;
  return (
    <Stack
      direction="row"
      role="group"
      aria-label={t('connectivite.list.filter')}
      sx={{ gap: 1, flexWrap: 'wrap' }}
    >
      <Button
        size="small"
        aria-pressed={props.filter === null}
        onClick={() => props.onFilter(null)}
        sx={props.filter === null ? { bgcolor: 'primary.soft', color: 'primary.main' } : {}}
      >
        {t('connectivite.list.all', { count: props.total })}
      </Button>
      {counts.map(({ verdict, count }) => {
        const tone = toneOfVerdict[verdict];
        const pressed = chosen === verdict;
        return (
          <Button
            key={verdict}
            size="small"
            aria-pressed={pressed}
            startIcon={<ToneIcon tone={tone} unsure={verdict === 'inconclusive'} size={14} />}
            onClick={() => props.onFilter(pressed ? null : { kind: 'verdict', verdict })}
            sx={pressed ? { bgcolor: toneGround(tone), color: toneColour(tone) } : {}}
          >
            {t(`connectivite.summary.part.${verdict}`, { count })}
          </Button>
        );
      })}
    </Stack>
  );
}
