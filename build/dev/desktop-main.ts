// Electron's entry for `npm run dev -- --desktop`: the product's own shell, with the page read from the address that the
// command hands over. The product's bundles are made without this file.
import { startDesktopShell } from '../../electron/shells/desktop/start.ts';
import { userFolders } from '../../electron/services/user-folders.ts';

const page = process.env['DIAPASON_DEV_PAGE'] ?? '';
const folders = userFolders();

startDesktopShell({
  bundleFolder: import.meta.dirname,
  userFolder: folders.userFolder,
  readPage: ({ pathname, search }) => fetch(`${page}${pathname}${search}`),
  makeCore: async (shell) => {
    const [{ createCore }, { productVersion }] = await Promise.all([
      import('../../electron/services/core.ts'),
      import('../../electron/services/product-version.ts'),
    ]);
    return createCore({ ...folders, shell, version: productVersion });
  },
});
