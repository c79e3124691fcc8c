// `npm start`: builds what is not built and opens the wizard. In Electron where its runtime is there or can be
// downloaded, else in the default browser. When nothing changed, only what is looked up in milliseconds is looked up.
import { parseArgs } from 'node:util';
import { downloadElectron, lastDownloadFailure } from '../download-electron.ts';
import { endWith, ensureBundles } from '../ensure-bundles.ts';
import { findElectron, hasDisplay, namedElectronFolder } from '../find-programs.ts';
import { runDesktopShell, runWebShell } from '../run-shells.ts';
import { dateTime, say, seconds } from '../say.ts';

interface StartOptions {
  readonly web?: boolean | undefined;
  readonly desktop?: boolean | undefined;
  readonly 'no-open'?: boolean | undefined;
  readonly port?: string | undefined;
  readonly help?: boolean | undefined;
}

/** Since this process began. */
const elapsed = (): string => seconds(performance.now());

function readOptions(): StartOptions {
  try {
    return parseArgs({
      options: {
        web: { type: 'boolean' },
        desktop: { type: 'boolean' },
        'no-open': { type: 'boolean' },
        port: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    const option = /'([^']*)'/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    console.error(`${say('start.badOption', { option })}\n\n${say('start.help')}`);
    process.exit(2);
  }
}

function printProgress(gone: number): void {
  if (process.stdout.isTTY) process.stdout.write(`\r  ${gone} s`);
  else if (gone % 15 === 0) console.log(`  ${gone} s`);
}

interface Choice {
  /** Electron's program; null where the browser is used in its place. */
  readonly program: string | null;
  /** Why the browser is used, unless it was asked for. */
  readonly reason: string | null;
}

async function chooseElectron(options: StartOptions): Promise<Choice> {
  // --no-open and --port only make sense with the browser.
  if (options.web === true || options['no-open'] === true || options.port !== undefined) {
    return { program: null, reason: null };
  }
  if (!hasDisplay()) return { program: null, reason: say('start.noDisplay') };
  const found = findElectron();
  if (found !== null) return { program: found, reason: null };
  const named = namedElectronFolder();
  if (named !== null) return { program: null, reason: say('start.noElectronThere', { folder: named }) };
  const failure = options.desktop === true ? null : lastDownloadFailure();
  if (failure !== null)
    return {
      program: null,
      reason: say('start.downloadFailedLately', { time: dateTime(failure.toISOString()) }),
    };
  console.log(say('start.downloading'));
  const program = await downloadElectron(printProgress);
  if (process.stdout.isTTY) process.stdout.write('\r\u001b[K');
  return { program, reason: program === null ? say('start.downloadFailed') : null };
}

/** Opens the desktop shell and ends with it; gives why the browser has to be used when no window was seen. */
async function openDesktop(program: string): Promise<string> {
  const { code, shown, journal } = await runDesktopShell(program, () =>
    console.log(say('start.shown', { duration: elapsed() })),
  );
  if (shown || code === 0) {
    if (!shown) console.log(say('start.openAlready'));
    process.exit(code);
  }
  console.error(journal.slice(-8).join('\n'));
  return say('start.electronStopped', { code: String(code) });
}

const options = readOptions();
if (options.help === true) {
  console.log(say('start.help'));
  process.exit(0);
}
const [choice, built] = await Promise.all([
  chooseElectron(options),
  ensureBundles({ quiet: true }).catch((error: unknown) => endWith(error)),
]);
if (built.length > 0) console.log(say('start.built', { duration: elapsed() }));
const reason = choice.program === null ? choice.reason : await openDesktop(choice.program);
if (reason !== null) console.log(reason);
process.exit(
  await runWebShell([
    ...(options['no-open'] === true ? ['--no-open'] : []),
    ...(options.port === undefined ? [] : ['--port', options.port]),
  ]),
);
