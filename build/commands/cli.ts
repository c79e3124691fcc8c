// `npm run -s cli -- VERB …`: the command line from a checkout. Prepares in silence what it needs, then hands over
// standard input, output and the exit code.
import { spawn } from 'node:child_process';
import { endWith, ensureBundles } from '../ensure-bundles.ts';
import { at } from '../root.ts';

const args = process.argv.slice(2);
await ensureBundles({ only: args[0] === 'serve' ? ['core', 'page'] : ['core'], quiet: true }).catch(
  (error: unknown) => endWith(error, 3),
);

// npm moves to the project's folder; names of dossiers are meant from where the command was typed.
const cwd = process.env['INIT_CWD'] ?? process.cwd();
const child = spawn(process.execPath, [at('dist', 'cli.js'), ...args], { stdio: 'inherit', cwd });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
child.on('error', (error) => {
  console.error(error.message);
  process.exitCode = 1;
});
child.on('close', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 143);
});
