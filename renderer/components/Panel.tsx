import { Box, Paper, Stack, Typography, type SxProps, type Theme } from '@mui/material';
import { useId, type ReactNode } from 'react';
import { clauseHandlers } from '../bridge/use-clause.ts';

/** A card: a title, a line under it, an action at the right, and what it holds. With `clause`, it shows that clause. */
export function Panel(props: {
  readonly title?: ReactNode;
  readonly subtitle?: ReactNode;
  readonly action?: ReactNode;
  readonly children?: ReactNode;
  readonly clause?: string;
  readonly id?: string;
  readonly sx?: SxProps<Theme>;
}) {
  const titleId = useId();
  const hasHead = props.title !== undefined || props.action !== undefined;
  return (
    <Paper
      component="section"
      variant="outlined"
      id={props.id}
      aria-labelledby={props.title === undefined ? undefined : titleId}
      {...clauseHandlers(props.clause)}
      sx={[
        { borderRadius: 1.5, p: 2.5, minWidth: 0, scrollMarginTop: '5rem' },
        ...(Array.isArray(props.sx) ? (props.sx as SxProps<Theme>[] as never[]) : [props.sx as never]),
      ]}
    >
      {hasHead && (
        <Stack
          direction="row"
          sx={{
            gap: 2,
            alignItems: 'flex-start',
            justifyContent: 'space-between',
            mb: props.children === undefined ? 0 : 2,
          }}
        >
          <Box sx={{ minWidth: 0 }}>
            {props.title !== undefined && (
              <Typography variant="h2" id={titleId}>
                {props.title}
              </Typography>
            )}
            {props.subtitle !== undefined && (
              <Typography variant="body2" color="text.secondary" sx={{ mt: 0.25 }}>
                {props.subtitle}
              </Typography>
            )}
          </Box>
          {props.action}
        </Stack>
      )}
      {props.children}
    </Paper>
  );
}
