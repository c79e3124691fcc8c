import { Box, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';

/** What stands where there is nothing yet: what will come here, and the action that brings it. */
export function EmptyState(props: {
  readonly icon?: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <Stack sx={{ alignItems: 'center', textAlign: 'center', gap: 1.5, py: 5, px: 3 }}>
      {props.icon !== undefined && (
        <Box
          aria-hidden
          sx={{
            display: 'inline-flex',
            p: 1.5,
            borderRadius: '50%',
            bgcolor: 'primary.soft',
            color: 'primary.main',
          }}
        >
          {props.icon}
        </Box>
      )}
      <Typography variant="h2" component="p">
        {props.title}
      </Typography>
      {props.children !== undefined && (
        <Box sx={{ typography: 'body1', color: 'text.secondary', maxWidth: '32rem' }}>{props.children}</Box>
      )}
      {props.action !== undefined && (
        <Stack direction="row" sx={{ gap: 1, mt: 1 }}>
          {props.action}
        </Stack>
      )}
    </Stack>
  );
}
