// `npm run dev`: the product from its sources. The page changes in place, the core is rebuilt and replaced. Ctrl+C ends
// everything that was started.
import { parseArgs } from 'node:util';
import { startDevDesktop } from '../dev/dev-desktop.ts';
import { startDevWeb } from '../dev/dev-web.ts';
import { findElectron, hasDisplay } from '../find-programs.ts';
import { say } from '../say.ts';

interface DevOptions {
  readonly desktop?: boolean | undefined;
  readonly port?: string | undefined;
  readonly inspect?: boolean | undefined;
  readonly help?: boolean | undefined;
}

function readOptions(): DevOptions {
  try {
    return parseArgs({
      options: {
        desktop: { type: 'boolean' },
        port: { type: 'string' },
        inspect: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch {
    return fail(say('dev.help'));
  }
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

const options = readOptions();
if (options.help === true) {
  console.log(say('dev.help'));
  process.exit(0);
}

// A shell may say production: the page would then be React's own production build, which changes nothing in place.
process.env['NODE_ENV'] = 'development';

let end: (() => Promise<void>) | null = null;
let ending = false;
/** Ends what was started; asked twice, at once. */
async function endAll(): Promise<void> {
  if (ending) process.exit(1);
  ending = true;
  await end?.();
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void endAll());

const nodeOptions = options.inspect === true ? ['--inspect=127.0.0.1:9229'] : [];
if (options.desktop === true) {
  const program = findElectron() ?? fail(say('test.noElectron'));
  if (!hasDisplay()) fail(say('dev.noDisplay'));
  end = await startDevDesktop(program, nodeOptions, () => void endAll());
} else {
  const port = options.port === undefined ? undefined : Number(options.port);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) fail(say('dev.help'));
  end = await startDevWeb({ port, nodeOptions });
}
