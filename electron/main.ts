import { startDesktopShell } from './shells/desktop/start.ts';

startDesktopShell({
  // The bundles lie side by side: this file, preload.cjs and renderer/.
  bundleFolder: import.meta.dirname,
  // Loaded while the window opens.
  makeCore: async (_userFolder, shell) => {
    const [{ createCore }, { productVersion }, { userFolders }] = await Promise.all([
      import('./services/core.ts'),
      import('./services/product-version.ts'),
      import('./services/user-folders.ts'),
    ]);
    // The same folders as the web shell and the command line: a dossier made in one is found in the others.
    return createCore({ ...userFolders(), shell, version: productVersion });
  },
});
