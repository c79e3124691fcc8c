import { Box, type SxProps, type Theme } from '@mui/material';
import type { ReactNode } from 'react';

/** A value to copy or compare, in the monospaced face; `block` shows it whole, on the sunken ground, lines kept. */
export function Mono(props: {
  readonly children: ReactNode;
  readonly block?: boolean;
  /** Lines before the block scrolls. */
  readonly maxLines?: number;
  readonly sx?: SxProps<Theme>;
}) {
  if (props.block !== true) {
    return (
      <Box component="span" sx={[{ typography: 'mono', overflowWrap: 'anywhere' }, props.sx as never]}>
        {props.children}
      </Box>
    );
  }
  return (
    <Box
      component="pre"
      tabIndex={0}
      sx={[
        {
          typography: 'mono',
          m: 0,
          p: 1.5,
          borderRadius: 1,
          bgcolor: 'background.sunken',
          color: 'text.secondary',
          overflow: 'auto',
          whiteSpace: 'pre',
          maxHeight: props.maxLines && `calc(${props.maxLines} * 1.5em + 1.5rem)`,
        },
        props.sx as never,
      ]}
    >
      {props.children}
    </Box>
  );
}
