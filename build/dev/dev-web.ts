import { startWebShell } from '../../electron/shells/web/serve.ts';
import { commonJsNames, coreOptions } from '../bundle-recipes.ts';
import { at } from '../root.ts';
import { say, seconds } from '../say.ts';
import { startCoreChild } from './core-child.ts';
import { inTurn } from './in-turn.ts';
import { startPageServer } from './page-server.ts';
import { createReplaceableCore } from './replaceable-core.ts';
import { watchBundles } from './watch-bundles.ts';

export interface DevWebOptions {
  /** A free port when absent. */
  readonly port?: number | undefined;
  /** For the core's Node, such as `--inspect`. */
  readonly nodeOptions: readonly string[];
}

/**
 * The product's web shell, with its gate and its sessions as they are, over a page from Vite and a core that is replaced
 * on each change. Gives what ends it all.
 */
export async function startDevWeb({ port, nodeOptions }: DevWebOptions): Promise<() => Promise<void>> {
  const bundle = at('node_modules', '.cache', 'dev', 'core.mjs');
  const core = createReplaceableCore();
  let first = true;
  let ended = false;
  const replace = inTurn(async () => {
    const started = performance.now();
    await core.replace((onEvent) => startCoreChild(bundle, nodeOptions, onEvent));
    if (!first) console.log(say('dev.coreRestarted', { duration: seconds(performance.now() - started) }));
    first = false;
  });
  const page = await startPageServer();
  const watched = await watchBundles(
    [
      {
        ...coreOptions,
        entryPoints: ['build/dev/core-process.ts'],
        outfile: bundle,
        format: 'esm',
        banner: { js: commonJsNames },
      },
    ],
    () => {
      replace().catch((error: unknown) => {
        if (!ended) console.error(error instanceof Error ? error.message : error);
      });
    },
  );
  page.onChange(watched.fileChanged);
  const print = (url: string): void => console.log(say('dev.address', { url }));
  const shell = await startWebShell({
    makeCore: () => core,
    rendererFolder: at('renderer'),
    servePage: page.answer,
    port,
    newAddressOnEnter: { input: process.stdin, tell: print },
  });
  print(shell.url);
  return async () => {
    ended = true;
    await watched.stop();
    await Promise.all([shell.close(), page.close()]);
  };
}
