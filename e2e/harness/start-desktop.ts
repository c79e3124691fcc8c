import { _electron } from '@playwright/test';
import { patienceMs } from '../../electron/contract/testing/patience.ts';
import { electronArguments, findElectron } from '../../build/find-programs.ts';
import { environmentFor, productBundles, type Bundles, type RunningApp } from './running-app.ts';

/** A window that is not painted is not clicked: on a busy machine without a window manager, Chromium may take it for hidden. */
const alwaysPainted = ['--disable-renderer-backgrounding', '--disable-backgrounding-occluded-windows'];

/** The desktop shell in a real Electron; null where there is none. */
export async function startDesktop(
  userFolder: string,
  bundles: Bundles = productBundles,
): Promise<RunningApp | null> {
  const executablePath = findElectron();
  if (executablePath === null) return null;
  const electron = await _electron.launch({
    executablePath,
    args: [
      ...alwaysPainted,
      ...(bundles === productBundles ? electronArguments() : electronArguments(undefined, bundles.folder)),
    ],
    env: environmentFor(userFolder, bundles),
  });
  let journal = '';
  for (const stream of [electron.process().stdout, electron.process().stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (journal += text));
  }
  electron.context().setDefaultTimeout(patienceMs);
  const page = await electron.firstWindow();
  await page.waitForLoadState();
  return { page, journal: () => journal, address: null, electron, stop: () => electron.close() };
}
