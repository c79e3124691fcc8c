import { Box } from '@mui/material';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

/** Where the lifelines stand, from each edge of the exchange. */
const inset = '0.75rem';

/** A stretch of the two lifelines, the caller's at the left; what happens meanwhile is between them. */
export function Lifelines({ children }: { readonly children: ReactNode }) {
  return (
    <Box
      sx={{
        mx: inset,
        borderLeft: 2,
        borderRight: 2,
        borderColor: 'divider',
        minWidth: 0,
      }}
    >
      {children}
    </Box>
  );
}

/** A message on its way, from lifeline to lifeline, in the colour of its text. */
export function Arrow(props: { readonly towards: 'left' | 'right'; readonly strong: boolean }) {
  const Head = props.towards === 'right' ? ChevronRight : ChevronLeft;
  return (
    <Box
      aria-hidden
      sx={{
        position: 'relative',
        height: '0.6rem',
        mx: -1.5,
        color: props.strong ? 'inherit' : 'grey.500',
        '&::before': {
          content: '""',
          position: 'absolute',
          top: '50%',
          left: '0.15rem',
          right: '0.15rem',
          borderTop: props.strong ? '2px solid' : '1px solid',
        },
        '& svg': {
          position: 'absolute',
          top: '50%',
          translate: '0 -50%',
          ...(props.towards === 'right' ? { right: '-0.1rem' } : { left: '-0.1rem' }),
        },
      }}
    >
      <Head size="0.9rem" strokeWidth={props.strong ? 2.75 : 2} />
    </Box>
  );
}
