import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commonJsNames, coreOptions, electronPartOptions } from '../bundle-recipes.ts';
import { electronArguments } from '../find-programs.ts';
import { at, root } from '../root.ts';
import { say } from '../say.ts';
import { inTurn } from './in-turn.ts';
import { startPageServer } from './page-server.ts';
import { watchBundles } from './watch-bundles.ts';

/** How long the app may take to close its dossiers, in milliseconds. */
const closingTime = 8_000;

/** Texts are the page's before they are the core's: to start Electron again would undo what the page just did in place. */
const isText = (path: string): boolean => /[\\/](renderer[\\/]text|electron[\\/]texts)[\\/]/.test(path);

async function endApp(app: ChildProcess): Promise<void> {
  if (app.exitCode !== null || app.signalCode !== null) return;
  const exited = once(app, 'exit');
  app.kill('SIGTERM');
  const tooLong = setTimeout(() => app.kill('SIGKILL'), closingTime);
  await exited;
  clearTimeout(tooLong);
}

/**
 * The product's desktop shell in Electron, over a page from Vite; started again on each change of its main process.
 * Gives what ends it all.
 *
 * @param onClosed - called when the window is closed by its reader
 */
export async function startDevDesktop(
  program: string,
  nodeOptions: readonly string[],
  onClosed: () => void,
): Promise<() => Promise<void>> {
  const folder = at('node_modules', '.cache', 'dev-desktop');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', main: 'main.js' }));
  const page = await startPageServer();
  const env: NodeJS.ProcessEnv = { ...process.env, DIAPASON_DEV_PAGE: `http://127.0.0.1:${page.port}` };
  delete env['ELECTRON_RUN_AS_NODE'];
  const args = [...nodeOptions, ...electronArguments(folder, folder)];
  let app: ChildProcess | null = null;
  const restart = inTurn(async () => {
    const ending = app;
    app = null;
    if (ending !== null) {
      console.log(say('dev.appRestarts'));
      await endApp(ending);
    }
    const started = spawn(program, args, { cwd: root, stdio: 'inherit', env });
    app = started;
    started.once('exit', () => {
      if (app === started) onClosed();
    });
  });
  const watched = await watchBundles(
    [
      {
        ...coreOptions,
        entryPoints: { main: 'build/dev/desktop-main.ts' },
        outdir: folder,
        format: 'esm',
        banner: { js: commonJsNames },
      },
      { ...electronPartOptions, outdir: folder },
    ],
    () => void restart(),
  );
  page.onChange((path) => {
    if (!isText(path)) watched.fileChanged(path);
  });
  return async () => {
    await watched.stop();
    const ending = app;
    app = null;
    if (ending !== null) await endApp(ending);
    await page.close();
  };
}
