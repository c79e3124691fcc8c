import { relative, sep } from 'node:path';
import type { BuildContext, BuildOptions } from 'esbuild';
import { root } from '../root.ts';
import { inTurn } from './in-turn.ts';

/** Bundles that are made again when one of their sources changes. */
export interface WatchedBundles {
  /** To be called with the path of each file that changed: esbuild's own watcher takes seconds to see it. */
  readonly fileChanged: (path: string) => void;
  readonly stop: () => Promise<void>;
}

/**
 * Makes the bundles, and again when one of their files changes. esbuild prints what does not build; `onBuilt` is called
 * each time that all of them are made.
 */
export async function watchBundles(
  recipes: readonly BuildOptions[],
  onBuilt: () => void,
): Promise<WatchedBundles> {
  const { context } = await import('esbuild');
  const contexts: readonly BuildContext[] = await Promise.all(
    recipes.map((recipe) => context({ ...recipe, logLevel: 'warning', metafile: true })),
  );
  let sources = new Set<string>();
  // After a failure nothing is known of the sources: any change may mend it.
  let failed = false;
  const rebuild = inTurn(async () => {
    try {
      const results = await Promise.all(contexts.map((one) => one.rebuild()));
      sources = new Set(results.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {})));
      failed = false;
    } catch (error) {
      // esbuild has printed its messages already.
      if (!(error instanceof Error && 'errors' in error)) throw error;
      failed = true;
      return;
    }
    onBuilt();
  });
  await rebuild();
  return {
    fileChanged: (path) => {
      const name = relative(root, path).split(sep).join('/');
      if (failed || sources.has(name)) void rebuild();
    },
    stop: async () => {
      await Promise.all(contexts.map((one) => one.dispose()));
    },
  };
}
