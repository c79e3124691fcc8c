import { Box, LinearProgress, Link, useMediaQuery } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { Suspense, useEffect } from 'react';
import { stepIds } from '../../electron/contract/words.ts';
import { goTo } from '../bridge/actions.ts';
import { placeOf, useApp } from '../bridge/store.ts';
import { useText } from '../bridge/use-text.ts';
import { frame } from '../theme-tokens.ts';
import { ClausePanel } from './ClausePanel.tsx';
import { NextActionStrip } from './NextAction.tsx';
import { Rail } from './Rail.tsx';
import { preloadStepPages, stepPages } from './step-pages.ts';

/** The screens of a dossier in the order of the rail. */
const places = [...stepIds, 'preuves'] as const;

/** Ctrl+1 to Ctrl+6 (⌘ on macOS) go to the steps, Ctrl+7 to the proofs. */
function usePlaceShortcuts(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const place = places[Number(event.key) - 1];
      if (place === undefined) return;
      event.preventDefault();
      goTo(place);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

/** The wizard: the rail of the steps, the step, and what the procedure says of it. */
export function Frame() {
  const { t } = useText();
  const theme = useTheme();
  const folded = useMediaQuery(theme.breakpoints.down('md'), { noSsr: true });
  const panelFolded = useMediaQuery(theme.breakpoints.down('lg'), { noSsr: true });
  const place = useApp((state) => placeOf(state.screen) ?? 'dossier');
  usePlaceShortcuts();
  useEffect(() => {
    const timer = setTimeout(preloadStepPages, 300);
    return () => clearTimeout(timer);
  }, []);
  const StepPage = stepPages[place];
  const columns = [
    `${folded ? frame.foldedRail : frame.rail}px`,
    'minmax(0, 1fr)',
    ...(panelFolded ? [] : [`${frame.panel}px`]),
  ];

  return (
    <Box className="frame" sx={{ height: '100%', display: 'grid', gridTemplateColumns: columns.join(' ') }}>
      <Link
        href="#contenu"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('contenu')?.focus();
        }}
        className="no-print"
        sx={{
          position: 'absolute',
          left: '-100rem',
          zIndex: 'tooltip',
          bgcolor: 'background.paper',
          p: 1,
          '&:focus': { left: '0.5rem', top: '0.5rem' },
        }}
      >
        {t('common.frame.skip')}
      </Link>
      <Rail place={place} folded={folded} panelFolded={panelFolded} />
      <Box
        className="frame-middle"
        sx={{ display: 'flex', flexDirection: 'column', minWidth: 0, minHeight: 0 }}
      >
        {folded && <NextActionStrip />}
        <Box
          component="main"
          id="contenu"
          tabIndex={-1}
          sx={{
            // What is hidden from the eye is placed within the scrolled content, not below the window.
            position: 'relative',
            flex: 1,
            minHeight: 0,
            overflowY: 'auto',
            outline: 'none !important',
            scrollbarGutter: 'stable',
          }}
        >
          <Box
            className="content"
            sx={{ maxWidth: `${frame.content + 56}px`, mx: 'auto', px: { xs: 2, sm: 3.5 }, pt: 3, pb: 6 }}
          >
            <Suspense fallback={<LinearProgress aria-label={t('common.frame.loading')} />}>
              <StepPage key={place} />
            </Suspense>
          </Box>
        </Box>
      </Box>
      <ClausePanel place={place} folded={panelFolded} />
    </Box>
  );
}
