import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** Text for readers of screens alone. */
export function VisuallyHidden(props: { readonly children: ReactNode; readonly live?: boolean }) {
  return (
    <Box
      component="span"
      aria-live={props.live === true ? 'polite' : undefined}
      sx={{
        position: 'absolute',
        width: '1px',
        height: '1px',
        m: '-1px',
        overflow: 'hidden',
        clipPath: 'inset(50%)',
        whiteSpace: 'nowrap',
      }}
    >
      {props.children}
    </Box>
  );
}
