import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { radii } from '../theme-tokens.ts';
import { toneColour, toneGround, type Tone } from './tones.ts';

/** A small label: plain with a hairline, or on the ground of its tone. */
export function Tag(props: { readonly children: ReactNode; readonly tone?: Tone }) {
  const { tone } = props;
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        px: 0.75,
        borderRadius: `${radii.tag}px`,
        border: 1,
        borderColor: tone === undefined ? 'divider' : 'transparent',
        bgcolor: tone === undefined ? 'transparent' : toneGround(tone),
        color: tone === undefined ? 'text.secondary' : toneColour(tone),
        typography: 'caption',
        fontWeight: 550,
        whiteSpace: 'nowrap',
        verticalAlign: 'middle',
      }}
    >
      {props.children}
    </Box>
  );
}
