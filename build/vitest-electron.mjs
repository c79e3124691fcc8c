// `npm run unit:electron`: the tests of every room that does cryptography or TLS, on Electron's Node and its BoringSSL.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run } from './prepare.mjs';
import { findElectron } from './tools.mjs';
import { say } from './words.mjs';

const rooms = ['pki', 'dossier', 'lab', 'peers', 'scenarios', 'checks', 'deploy', 'services'];

/** The program and the arguments that run these tests, with more arguments for vitest; null without a runtime. */
export function electronTestCommand(more = []) {
  const electron = findElectron();
  if (electron === null) return null;
  const present = readdirSync(join(root, 'electron')).filter((room) => rooms.includes(room));
  return {
    command: electron,
    args: [
      join(root, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      ...present.map((room) => `electron/${room}/`),
      'e2e/qualify/',
      '--pool=forks',
      ...more,
    ],
    // The second name lets the tests check where they run.
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', ASSISTANT_RUNTIME: 'electron' },
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const test = electronTestCommand(process.argv.slice(2));
  if (test === null) {
    console.log(
      say(
        'Ignoré : aucun Electron ici (ELECTRON_OVERRIDE_DIST_PATH, ou npm start -- --desktop).',
        'Skipped: no Electron here (ELECTRON_OVERRIDE_DIST_PATH, or npm start -- --desktop).',
      ),
    );
  } else {
    process.exit(await run(test.command, test.args, { env: test.env }));
  }
}
