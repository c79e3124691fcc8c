import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { app, dialog, nativeTheme, type BrowserWindow } from 'electron';
import { settingsSchema, type Settings } from '../../contract/views.ts';
import type { Core, ShellPort } from '../../services/core.ts';
import './before-ready.ts';
import { closeCore } from './carried-core.ts';
import { openDoor } from './door.ts';
import { guardApp } from './guard.ts';
import { setMenu } from './menu.ts';
import { readFilesOf, servePage, type PageReader } from './page-scheme.ts';
import { createShellPort } from './shell-port.ts';
import { recallWindow, rememberWindow, type WindowMemory } from './window-memory.ts';
import { openWindow } from './window.ts';
import { languages } from '../../texts/sentence.ts';
import { createTranslator } from '../../texts/translator.ts';

export interface DesktopShellOptions {
  /** Holds `preload.cjs` and `renderer/`. */
  readonly bundleFolder: string;
  /** Holds what is remembered between runs: settings, recent dossiers, the window's place. */
  readonly userFolder: string;
  readonly makeCore: (shell: ShellPort) => Promise<Core>;
  /** Answers in place of the files of `renderer/`. */
  readonly readPage?: PageReader;
}

/** How long quitting waits for the core to finish its writes, in milliseconds. */
const closingTime = 5_000;

/** Starts the desktop app. Returns at once; the rest follows the app's own events. */
export function startDesktopShell(options: DesktopShellOptions): void {
  app.setPath('userData', options.userFolder);
  // What Chromium keeps for itself stays apart from what is ours.
  app.setPath('sessionData', join(options.userFolder, 'browser'));
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  app.whenReady().then(
    () => run(options),
    (error: unknown) => stop(error),
  );
}

function run(options: DesktopShellOptions): void {
  const { bundleFolder, userFolder, makeCore } = options;
  const developer = !app.isPackaged;
  const memoryPath = join(userFolder, 'window.json');
  let memory: WindowMemory = recallWindow(memoryPath);
  const remember = (change: Partial<WindowMemory>) => {
    memory = { ...memory, ...change };
    rememberWindow(memoryPath, memory);
  };
  const applySettings = (settings: Settings) => {
    nativeTheme.themeSource = settings.theme;
    setMenu(settings.language, developer);
    if (!isDeepStrictEqual(settings, memory.settings)) remember({ settings });
  };

  guardApp();
  servePage(options.readPage ?? readFilesOf(join(bundleFolder, 'renderer')));
  applySettings(memory.settings);
  app.setAboutPanelOptions({ applicationName: 'Assistant Diapason', applicationVersion: app.getVersion() });

  let window: BrowserWindow | null = null;
  const current = () => window;
  const core = createShellPort(userFolder, current).then(makeCore);
  core.catch((error: unknown) => stop(error));
  openDoor(core, current, (method, reply) => {
    // The menu and the window's colours follow the settings, whoever changed them.
    if (!reply.ok || (method !== 'settings.read' && method !== 'settings.write')) return;
    const settings = settingsSchema.safeParse(reply.value);
    if (settings.success) applySettings(settings.data);
  });

  const open = () => {
    window = openWindow({ preload: join(bundleFolder, 'preload.cjs'), memory, developer, onClose: remember });
    window.once('closed', () => {
      window = null;
    });
    return window;
  };
  tellWhenShown(open());
  const show = () => {
    if (window === null) open();
    if (window?.isMinimized() === true) window.restore();
    window?.show();
    window?.focus();
  };
  app.on('activate', show);
  app.on('second-instance', show);
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  closeCoreBeforeQuitting(core);
}

/** Writes a line when the window is seen, for `npm start`, which prints how long it took. */
function tellWhenShown(window: BrowserWindow): void {
  const mark = process.env['DIAPASON_WINDOW_MARK'];
  if (mark !== undefined) window.once('show', () => process.stdout.write(`${mark}\n`));
}

/** Quitting waits until the core has closed its dossiers. */
function closeCoreBeforeQuitting(core: Promise<Core>): void {
  let closed: Promise<unknown> | undefined;
  let done = false;
  app.on('will-quit', (event) => {
    if (done) return;
    event.preventDefault();
    const limit = new Promise((resolve) => setTimeout(resolve, closingTime));
    closed ??= Promise.race([closeCore(core), limit]).then(() => {
      done = true;
      // In a turn of its own: inside `will-quit`, Electron takes itself to be quitting and does nothing.
      setImmediate(() => app.quit());
    });
  });
}

/** The app cannot run: says so in the system's own window, in both languages since none is known yet. */
function stop(error: unknown): void {
  const detail = error instanceof Error ? error.message : '';
  dialog.showErrorBox(
    'Assistant Diapason',
    [...languages.map((language) => createTranslator(language).t('desktop.cannotStart')), detail].join(
      '\n\n',
    ),
  );
  app.exit(1);
}
