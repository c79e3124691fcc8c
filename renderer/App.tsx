import { CacheProvider } from '@emotion/react';
import { CssBaseline } from '@mui/material';
import { ThemeProvider, useColorScheme } from '@mui/material/styles';
import { lazy, Suspense, useEffect } from 'react';
import { startApp } from './bridge/actions.ts';
import { useApp } from './bridge/store.ts';
import { PassphraseDialog } from './components/PassphraseDialog.tsx';
import { styleCache } from './style-cache.ts';
import { theme } from './theme.ts';
import { BrokenPage } from './wizard/BrokenPage.tsx';
import { Frame } from './wizard/Frame.tsx';

const Accueil = lazy(() => import('./steps/accueil/Page.tsx'));

/** Makes the page follow the settings: its language for readers of screens, its colours. */
function FollowSettings() {
  const { language, theme: mode } = useApp((state) => state.settings);
  const { setMode } = useColorScheme();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => setMode(mode), [mode, setMode]);
  return null;
}

function Screen() {
  const inDossier = useApp((state) => state.screen.kind !== 'accueil' && state.dossier !== null);
  return inDossier ? (
    <Frame />
  ) : (
    <Suspense fallback={null}>
      <Accueil />
    </Suspense>
  );
}

/** The whole page: theme, settings, the screen, and the one dialog that any call may ask for. */
export function App() {
  useEffect(() => startApp(), []);
  return (
    <CacheProvider value={styleCache}>
      <ThemeProvider theme={theme} defaultMode="system" storageManager={null}>
        <CssBaseline enableColorScheme />
        <FollowSettings />
        <BrokenPage>
          <Screen />
          <PassphraseDialog />
        </BrokenPage>
      </ThemeProvider>
    </CacheProvider>
  );
}
