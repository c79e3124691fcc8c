import { dirname, join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';

const root = dirname(dirname(import.meta.dirname));

/** The product, started through one shell on a user's folder of its own. */
export interface RunningApp {
  readonly page: Page;
  /** What the shell wrote on standard output and error. */
  readonly journal: () => string;
  /** The address that was printed (web), or null. */
  readonly address: string | null;
  /** Electron's main process (desktop), or null. */
  readonly electron: ElectronApplication | null;
  /** Stops it as a user does, and waits until it is gone. */
  readonly stop: () => Promise<void>;
}

/** Where the bundles lie, and what their programs find in their environment. */
export interface Bundles {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** What the product runs. */
export const productBundles: Bundles = { folder: join(root, 'dist'), environment: {} };

/** Environment of a shell: the user's folder of the test, and no display language of the machine. */
export function environmentFor(
  userFolder: string,
  { environment }: Bundles = productBundles,
): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[0] !== 'ELECTRON_RUN_AS_NODE',
  );
  return {
    ...Object.fromEntries(inherited),
    ...environment,
    DIAPASON_USER_FOLDER: userFolder,
    LC_ALL: 'fr_FR.UTF-8',
  };
}
