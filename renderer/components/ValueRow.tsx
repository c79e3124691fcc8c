import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { clauseHandlers } from '../bridge/use-clause.ts';
import { CopyButton } from './CopyButton.tsx';
import { Mono } from './Mono.tsx';
import { toneColour, type Tone } from './tones.ts';

/** A labelled value between hairlines; `copy` adds the button that copies it exactly. */
export function ValueRow(props: {
  readonly label: string;
  readonly value: ReactNode;
  readonly mono?: boolean;
  /** True copies the value (a string); a string copies that instead. */
  readonly copy?: boolean | string;
  readonly tone?: Tone;
  readonly clause?: string;
  readonly action?: ReactNode;
}) {
  const exact =
    typeof props.copy === 'string'
      ? props.copy
      : props.copy === true && typeof props.value === 'string'
        ? props.value
        : null;
  const colour = props.tone === undefined ? 'text.primary' : toneColour(props.tone);
  return (
    <Box
      {...clauseHandlers(props.clause)}
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(6rem, 9.5rem) minmax(0, 1fr) auto',
        columnGap: 2,
        alignItems: 'center',
        minHeight: '2.625rem',
        py: 0.75,
        borderTop: 1,
        borderColor: 'divider',
        '&:last-of-type': { borderBottom: 0 },
      }}
    >
      <Typography variant="body2" color="text.secondary">
        {props.label}
      </Typography>
      <Box sx={{ typography: 'body2', color: colour, minWidth: 0, overflowWrap: 'anywhere' }}>
        {props.mono === true ? <Mono>{props.value}</Mono> : props.value}
      </Box>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        {props.action}
        {exact !== null && <CopyButton value={exact} label={props.label} />}
      </Box>
    </Box>
  );
}
