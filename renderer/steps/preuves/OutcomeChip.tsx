import { Stack } from '@mui/material';
import type { RunSummary } from '../../../electron/contract/views.ts';
import { ToneIcon } from '../../components/ToneIcon.tsx';
import { toneColour, type Tone } from '../../components/tones.ts';
import { useText } from '../../bridge/use-text.ts';

const tones: Readonly<Record<RunSummary['outcome'], Tone>> = {
  asExpected: 'ok',
  notAsExpected: 'bad',
  couldNotTell: 'warning',
  cancelled: 'neutral',
};

/** What a run came to: icon, word and colour. */
export function OutcomeChip({ outcome }: Pick<RunSummary, 'outcome'>) {
  const { t } = useText();
  const tone = tones[outcome];
  return (
    <Stack
      component="span"
      direction="row"
      sx={{
        gap: 0.75,
        alignItems: 'center',
        typography: 'subtitle2',
        whiteSpace: 'nowrap',
        color: toneColour(tone),
      }}
    >
      <ToneIcon tone={tone} unsure={outcome === 'couldNotTell'} size={15} />
      {t(`preuves.outcome.${outcome}`)}
    </Stack>
  );
}
