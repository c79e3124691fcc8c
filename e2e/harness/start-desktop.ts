import { _electron } from '@playwright/test';
import { electronArguments, findElectron } from '../../build/find-programs.ts';
import { environmentFor, productBundles, type Bundles, type RunningApp } from './running-app.ts';

/** The desktop shell in a real Electron; null where there is none. */
export async function startDesktop(
  userFolder: string,
  bundles: Bundles = productBundles,
): Promise<RunningApp | null> {
  const executablePath = findElectron();
  if (executablePath === null) return null;
  const electron = await _electron.launch({
    executablePath,
    args: bundles === productBundles ? electronArguments() : electronArguments(undefined, bundles.folder),
    env: environmentFor(userFolder, bundles),
  });
  let journal = '';
  for (const stream of [electron.process().stdout, electron.process().stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (journal += text));
  }
  const page = await electron.firstWindow();
  await page.waitForLoadState();
  return { page, journal: () => journal, address: null, electron, stop: () => electron.close() };
}
