import { readdirSync } from 'node:fs';
import { findElectron } from './find-programs.ts';
import { at } from './root.ts';

/** The rooms that do cryptography or TLS: their tests also run on Electron's Node and its BoringSSL. */
const rooms = ['pki', 'dossier', 'lab', 'peers', 'scenarios', 'checks', 'deploy', 'services'];

/**
 * The program, its arguments and its environment that run these tests; null without an Electron.
 *
 * @param more - arguments for vitest; files or folders of the project among them are run in place of all rooms
 */
export function electronTestCommand(more: readonly string[] = []): {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
} | null {
  const electron = findElectron();
  if (electron === null) return null;
  const filters = more.some((argument) => /^(electron|e2e)\//.test(argument))
    ? []
    : [
        ...readdirSync(at('electron'))
          .filter((room) => rooms.includes(room))
          .map((room) => `electron/${room}/`),
        'e2e/qualify/',
      ];
  return {
    command: electron,
    args: [at('node_modules', 'vitest', 'vitest.mjs'), 'run', ...filters, '--pool=forks', ...more],
    // The second name lets the tests check where they run.
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', ASSISTANT_RUNTIME: 'electron' },
  };
}
