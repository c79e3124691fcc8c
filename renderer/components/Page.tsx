import { Box, Stack, Typography } from '@mui/material';
import { useEffect, useRef, type ReactNode } from 'react';

/**
 * The body of a screen: its title takes the focus when the screen is entered, its actions stand at the right (one
 * filled button a screen), its groups are 24 apart.
 */
export function Page(props: {
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <Box className="page">
      <Stack
        direction="row"
        className="no-print"
        sx={{ flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'flex-start', gap: 2, mb: 3 }}
      >
        <Box sx={{ flex: '1 1 20rem', minWidth: 0, maxWidth: '38rem' }}>
          <Typography variant="h1" ref={heading} tabIndex={-1} sx={{ outline: 'none !important' }}>
            {props.title}
          </Typography>
          {props.subtitle !== undefined && (
            <Typography color="text.secondary" sx={{ mt: 0.5 }}>
              {props.subtitle}
            </Typography>
          )}
        </Box>
        {props.actions !== undefined && (
          <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
            {props.actions}
          </Stack>
        )}
      </Stack>
      <Stack sx={{ gap: 3 }}>{props.children}</Stack>
    </Box>
  );
}
