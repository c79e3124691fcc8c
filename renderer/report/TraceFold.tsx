import { Box, ButtonBase, Collapse, LinearProgress, Typography } from '@mui/material';
import { ChevronDown, ClipboardPaste } from 'lucide-react';
import { lazy, Suspense, useId, useState } from 'react';
import { useText } from '../bridge/use-text.ts';

const TraceReader = lazy(() =>
  import('../components/trace-reader/TraceReader.tsx').then((module) => ({ default: module.TraceReader })),
);

/** « Collez votre trace », folded: for an error of the GAP's own log, which no test here can read by itself. */
export function TraceFold() {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const region = useId();
  return (
    <Box>
      <ButtonBase
        aria-expanded={open}
        aria-controls={region}
        onClick={() => setOpen(!open)}
        sx={{
          display: 'flex',
          width: '100%',
          justifyContent: 'flex-start',
          gap: 1.5,
          px: 2.5,
          py: 1.5,
          mb: open ? 1.5 : 0,
          textAlign: 'left',
          borderRadius: 1.5,
          border: 1,
          borderColor: 'divider',
          bgcolor: 'background.paper',
          '&:hover': { borderColor: 'grey.500' },
        }}
      >
        <Box component="span" aria-hidden sx={{ display: 'inline-flex', color: 'primary.main' }}>
          <ClipboardPaste size="1.25rem" />
        </Box>
        <Box component="span" sx={{ flex: 1, minWidth: 0 }}>
          <Typography component="span" variant="subtitle1" sx={{ display: 'block' }}>
            {t('connectivite.trace.open')}
          </Typography>
          {!open && (
            <Typography component="span" variant="body2" color="text.secondary">
              {t('connectivite.trace.why')}
            </Typography>
          )}
        </Box>
        <ChevronDown size="1.1rem" aria-hidden style={{ rotate: open ? '180deg' : '0deg' }} />
      </ButtonBase>
      <Collapse in={open} id={region} unmountOnExit>
        <Suspense fallback={<LinearProgress aria-label={t('common.frame.loading')} />}>
          <TraceReader />
        </Suspense>
      </Collapse>
    </Box>
  );
}
