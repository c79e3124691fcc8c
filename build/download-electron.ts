import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { hourMs } from '../electron/contract/durations.ts';
import { findElectron } from './find-programs.ts';
import { at } from './root.ts';

/** A failed download is not tried again for this long, in milliseconds. */
const downloadPause = 12 * hourMs;
/** How long a download may take, in milliseconds. */
const downloadLimit = 240_000;
const failureFile = at('node_modules', '.assistant-electron-failure');

/** When the last download failed, if that was lately; else null. */
export function lastDownloadFailure(): Date | null {
  try {
    const failed = new Date(readFileSync(failureFile, 'utf8'));
    return Date.now() - failed.getTime() < downloadPause ? failed : null;
  } catch {
    // None failed.
    return null;
  }
}

/**
 * Lets the npm package download Electron. Gives the program's path, or null when that failed, which is remembered.
 *
 * @param onSecond - called each second with the number of seconds gone
 */
export async function downloadElectron(onSecond: (seconds: number) => void): Promise<string | null> {
  const started = Date.now();
  const ticking = setInterval(() => onSecond(Math.round((Date.now() - started) / 1000)), 1000);
  const child = spawn(process.execPath, [at('node_modules', 'electron', 'install.js')], {
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
