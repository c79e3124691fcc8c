import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** Six columns where there is room, one otherwise. */
export function FieldGrid(props: { readonly children: ReactNode }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(6, minmax(0, 1fr))' },
        columnGap: 2,
        rowGap: 2,
        alignItems: 'start',
      }}
    >
      {props.children}
    </Box>
  );
}
