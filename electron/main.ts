import { startDesktopShell } from './shells/desktop/start.ts';

startDesktopShell({
  // The bundles lie side by side: this file, preload.cjs and renderer/.
  bundleFolder: import.meta.dirname,
  // Loaded while the window opens.
  makeCore: async (userFolder, shell) => {
    const [{ createCore }, { productVersion }] = await Promise.all([
      import('./services/core.ts'),
      import('./services/product-version.ts'),
    ]);
    return createCore({ userFolder, shell, version: productVersion });
  },
});
