import { Box } from '@mui/material';
import type { Verdict } from '../../electron/contract/words.ts';
import { useText } from '../bridge/use-text.ts';
import { ToneIcon } from './ToneIcon.tsx';
import { toneColour, toneOfVerdict } from './tones.ts';

/** A verdict as icon, word and colour. `label` replaces the word where the sentence says it better. */
export function VerdictChip(props: { readonly verdict: Verdict; readonly label?: string }) {
  const { t } = useText();
  const tone = toneOfVerdict[props.verdict];
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.75,
        color: toneColour(tone),
        typography: 'subtitle2',
      }}
    >
      <ToneIcon tone={tone} unsure={props.verdict === 'inconclusive'} size={15} />
      {props.label ?? t(`common.verdict.${props.verdict}`)}
    </Box>
  );
}
