import { BrowserWindow, nativeTheme, screen } from 'electron';
import { dark, light } from '../../contract/look.ts';
import { pageUrl } from './page-scheme.ts';
import { placeOnScreens, smallestWindow, usualWindow, type WindowMemory } from './window-memory.ts';

export interface WindowOptions {
  readonly preload: string;
  readonly memory: WindowMemory;
  readonly developer: boolean;
  /** Called with the window's place when it closes. */
  readonly onClose: (place: Pick<WindowMemory, 'place' | 'maximized'>) => void;
}

/** Opens the window where it was, isolated from everything but the preload's two doors. */
export function openWindow({ preload, memory, developer, onClose }: WindowOptions): BrowserWindow {
  const place = placeOnScreens(
    memory.place,
    screen.getAllDisplays().map((display) => display.workArea),
  );
  const window = new BrowserWindow({
    ...(place ?? usualWindow),
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    title: 'Assistant Diapason',
    // That of the page: the window flashes in no other colour.
    backgroundColor: (nativeTheme.shouldUseDarkColors ? dark : light).background,
    autoHideMenuBar: true,
    show: false,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      devTools: developer,
      spellcheck: false,
    },
  });
  window.once('ready-to-show', () => {
    if (memory.maximized) window.maximize();
    window.show();
  });
  window.on('close', () => onClose({ place: window.getNormalBounds(), maximized: window.isMaximized() }));
  restartAfterCrash(window);
  void window.loadURL(pageUrl);
  return window;
}

/** A page that crashed is loaded again, unless it just was: the core and its dossier are untouched. */
function restartAfterCrash(window: BrowserWindow): void {
  let last = 0;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    const now = performance.now();
    const again = now - last < 10_000 && last > 0;
    last = now;
    if (reason !== 'clean-exit' && !again) window.webContents.reload();
  });
}
