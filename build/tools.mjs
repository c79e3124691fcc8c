// Programs that the commands look for on this machine: Electron's runtime, a Chromium, and others on the path.
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './prepare.mjs';

const electronFolder = join(root, 'node_modules', 'electron');

/** Path of a program on the PATH, or null. */
export function findProgram(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
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
function electronProgram() {
  if (process.platform === 'darwin') return join('Electron.app', 'Contents', 'MacOS', 'Electron');
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

/**
 * Path of an Electron that can be run: the one of ELECTRON_OVERRIDE_DIST_PATH, else the one that the npm package
 * downloaded. Null when there is none.
 */
export function findElectron() {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (named) {
    const path = join(named, electronProgram());
    return existsSync(path) ? path : null;
  }
  try {
    const path = join(electronFolder, 'dist', readFileSync(join(electronFolder, 'path.txt'), 'utf8'));
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

/** A failed download is not tried again for this long, in milliseconds. */
const downloadPause = 12 * 3_600_000;
/** How long a download may take, in milliseconds. */
const downloadLimit = 240_000;
const failureFile = join(root, 'node_modules', '.assistant-electron-failure');

/** When the last download failed, if that was lately; else null. */
export function lastDownloadFailure() {
  try {
    const at = new Date(readFileSync(failureFile, 'utf8'));
    return Date.now() - at.getTime() < downloadPause ? at : null;
  } catch {
    return null;
  }
}

/**
 * Lets the npm package download Electron. Gives the program's path, or null when that failed, which is remembered.
 *
 * @param onSecond - called each second with the number of seconds gone
 */
export async function downloadElectron(onSecond) {
  const started = Date.now();
  const ticking = setInterval(() => onSecond(Math.round((Date.now() - started) / 1000)), 1000);
  const child = spawn(process.execPath, [join(electronFolder, 'install.js')], {
    stdio: 'ignore',
    // Through the proxy of the environment, where there is one.
    env: { ...process.env, ELECTRON_GET_USE_PROXY: '1', ELECTRON_OVERRIDE_DIST_PATH: '' },
  });
  const tooLong = setTimeout(() => child.kill(), downloadLimit);
  await new Promise((resolve) => {
    child.on('error', resolve);
    child.on('close', resolve);
  });
  clearInterval(ticking);
  clearTimeout(tooLong);
  const path = findElectron();
  if (path === null) writeFileSync(failureFile, new Date().toISOString());
  return path;
}

/** What Electron is started with, from a checkout, or from another folder with a package.json. As root, Chromium refuses to run with its sandbox. */
export function electronArguments(app = root) {
  return [
    '-r',
    join(root, 'dist', 'before-ready.cjs'),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    app,
  ];
}

/** Whether a window can be shown. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Path of a Chromium or Chrome, for tests through the web shell; CHROMIUM_PATH names one. Null when there is none. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : null;
  const usual = {
    darwin: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    win32: [
      join(process.env.PROGRAMFILES ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(process.env['PROGRAMFILES(X86)'] ?? '', 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ],
  }[process.platform];
  const found = usual?.find((path) => existsSync(path));
  if (found) return found;
  for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
    const path = findProgram(name);
    if (path !== null) return path;
  }
  return null;
}
