import { Box } from '@mui/material';
import { Check, CircleHelp, Info, Minus, TriangleAlert, X } from 'lucide-react';
import { toneColour, type Tone } from './tones.ts';

const icons = { ok: Check, warning: TriangleAlert, bad: X, info: Info, neutral: Minus } as const;

/** The mark of a tone; decorative, since a word always stands beside it. */
export function ToneIcon(props: { readonly tone: Tone; readonly size?: number; readonly unsure?: boolean }) {
  const Icon = props.unsure === true ? CircleHelp : icons[props.tone];
  return (
    <Box
      component="span"
      aria-hidden
      sx={{ display: 'inline-flex', flexShrink: 0, color: toneColour(props.tone) }}
    >
      <Icon size={props.size ?? 16} strokeWidth={2.25} />
    </Box>
  );
}
