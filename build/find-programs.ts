// Programs that the commands look for on this machine: Electron's runtime, a Chromium, and others on the path.
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { at, root } from './root.ts';

/** Path of a program on the PATH, or null. */
export function findProgram(name: string): string | null {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const ending of endings) {
      const path = join(folder, name + ending);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not here.
      }
    }
  }
  return null;
}

/** Name of Electron's program inside its folder, by system. */
function electronProgram(): string {
  if (process.platform === 'darwin') return join('Electron.app', 'Contents', 'MacOS', 'Electron');
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

const existing = (path: string): string | null => (existsSync(path) ? path : null);

/** The folder that ELECTRON_OVERRIDE_DIST_PATH names, or null. */
export function namedElectronFolder(): string | null {
  const named = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  return named === undefined || named === '' ? null : named;
}

/**
 * Path of an Electron that can be run: the one of ELECTRON_OVERRIDE_DIST_PATH, else the one that the npm package
 * downloaded. Null when there is none.
 */
export function findElectron(): string | null {
  const named = namedElectronFolder();
  if (named !== null) return existing(join(named, electronProgram()));
  const folder = at('node_modules', 'electron');
  try {
    return existing(join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8')));
  } catch {
    // Not downloaded.
    return null;
  }
}

/**
 * What Electron is started with, from a checkout. As root, Chromium refuses to run with its sandbox.
 *
 * @param bundles - the folder of `before-ready.cjs`
 * @param app - the app's folder, or its main module
 */
export function electronArguments(bundles: string = at('dist'), app: string = root): string[] {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return ['-r', join(bundles, 'before-ready.cjs'), ...asRoot, app];
}

/** Whether a window can be shown. */
export function hasDisplay(): boolean {
  const names = [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']];
  return process.platform !== 'linux' || names.some((name) => name !== undefined && name !== '');
}

/** Where browsers are outside the PATH, by system. */
function usualChromiums(): readonly string[] {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ];
  }
  if (process.platform !== 'win32') return [];
  const programs = process.env['PROGRAMFILES'] ?? '';
  const programs32 = process.env['PROGRAMFILES(X86)'] ?? '';
  return [
    join(programs, 'Google', 'Chrome', 'Application', 'chrome.exe'),
    join(programs32, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ];
}

/** Path of a Chromium or Chrome, for tests through the web shell; CHROMIUM_PATH names one. Null when there is none. */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return existing(named);
  const found = usualChromiums().find((path) => existsSync(path));
  if (found !== undefined) return found;
  for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
    const path = findProgram(name);
    if (path !== null) return path;
  }
  return null;
}
