import type { ElectronApplication, Page } from '@playwright/test';

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

/** Environment of a shell: the user's folder of the test, and no display language of the machine. */
export function environmentFor(userFolder: string): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[0] !== 'ELECTRON_RUN_AS_NODE',
  );
  return { ...Object.fromEntries(inherited), DIAPASON_USER_FOLDER: userFolder, LC_ALL: 'fr_FR.UTF-8' };
}
