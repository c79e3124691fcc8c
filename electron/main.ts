import { userFolders } from './services/user-folders.ts';
import { startDesktopShell } from './shells/desktop/start.ts';

const folders = userFolders();

startDesktopShell({
  // The bundles lie side by side: this file, preload.cjs and renderer/.
  bundleFolder: import.meta.dirname,
  userFolder: folders.userFolder,
  // Loaded while the window opens.
  makeCore: async (shell) => {
    const [{ createCore }, { productVersion }] = await Promise.all([
      import('./services/core.ts'),
      import('./services/product-version.ts'),
    ]);
    return createCore({ ...folders, shell, version: productVersion });
  },
});
