// `npm start`: installs, builds and opens the wizard. In Electron where its runtime is there or can be downloaded, else
// in the default browser. When nothing changed, only what is looked up in milliseconds is looked up.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { checkNode, endWith, ensureBundle, ensureDependencies, root } from './prepare.mjs';
import {
  downloadElectron,
  electronArguments,
  findElectron,
  hasDisplay,
  lastDownloadFailure,
} from './tools.mjs';
import { say, seconds } from './words.mjs';

/** Since this process began. */
const elapsed = () => seconds(performance.now());

const help = say(
  `npm start [-- OPTIONS]   ouvre Assistant Diapason

  --web        dans le navigateur, même si Electron est là
  --desktop    dans Electron ; retente son téléchargement s'il a échoué récemment
  --no-open    avec le navigateur : affiche l'adresse sans l'ouvrir
  --port N     avec le navigateur : port choisi (sinon un port libre)
  --help       cette aide`,
  `npm start [-- OPTIONS]   opens Assistant Diapason

  --web        in the browser, even when Electron is there
  --desktop    in Electron; tries to download it again if that failed lately
  --no-open    with the browser: prints the address without opening it
  --port N     with the browser: this port (a free one otherwise)
  --help       this help`,
);

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        web: { type: 'boolean' },
        desktop: { type: 'boolean' },
        'no-open': { type: 'boolean' },
        port: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    return values;
  } catch (error) {
    const option = /'([^']*)'/.exec(error.message)?.[1] ?? '';
    console.error(
      `${say('Option inconnue ou incomplète : ', 'Unknown or incomplete option: ')}${option}\n\n${help}`,
    );
    process.exit(2);
  }
}

/** Electron's program, or why the browser is used in its place. */
async function chooseElectron(options) {
  // --no-open and --port only make sense with the browser.
  if (options.web || options['no-open'] || options.port !== undefined) return { reason: null };
  if (!hasDisplay()) {
    return {
      reason: say(
        "Aucun écran ici (ni DISPLAY ni WAYLAND_DISPLAY) : l'assistant s'ouvre dans un navigateur.",
        'No display here (neither DISPLAY nor WAYLAND_DISPLAY): the wizard opens in a browser.',
      ),
    };
  }
  const found = findElectron();
  if (found !== null) return { program: found };
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (named) {
    return {
      reason: say(
        `ELECTRON_OVERRIDE_DIST_PATH (${named}) ne contient pas Electron : l'assistant s'ouvre dans un navigateur.`,
        `ELECTRON_OVERRIDE_DIST_PATH (${named}) holds no Electron: the wizard opens in a browser.`,
      ),
    };
  }
  const failure = options.desktop ? null : lastDownloadFailure();
  if (failure !== null) {
    return {
      reason: say(
        `Electron n'est pas installé et son téléchargement a échoué le ${failure.toLocaleString('fr-FR')} : l'assistant s'ouvre dans un navigateur. Pour réessayer maintenant : npm start -- --desktop`,
        `Electron is not installed and downloading it failed on ${failure.toLocaleString('en-GB')}: the wizard opens in a browser. To try again now: npm start -- --desktop`,
      ),
    };
  }
  console.log(
    say(
      'Téléchargement d’Electron (une seule fois, environ 120 Mo)…',
      'Downloading Electron (once, about 120 MB)…',
    ),
  );
  const program = await downloadElectron((gone) => {
    if (process.stdout.isTTY) process.stdout.write(`\r  ${gone} s`);
    else if (gone % 15 === 0) console.log(`  ${gone} s`);
  });
  if (process.stdout.isTTY) process.stdout.write('\r\u001b[K');
  return program !== null
    ? { program }
    : {
        reason: say(
          "Electron n'a pas pu être téléchargé (accès à github.com ? proxy ?) : l'assistant s'ouvre dans un navigateur.",
          'Electron could not be downloaded (access to github.com? proxy?): the wizard opens in a browser.',
        ),
      };
}

/** Chromium's own journal, of no use to whoever starts the wizard. */
const isChromiumNoise = (line) => /^\[\d+:\d{4}\/\d{6}\.\d+:/.test(line);

function forwardSignals(child) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
}

/** Runs the desktop shell to its end. Gives its exit code, and whether its window was seen. */
function runDesktop(program) {
  const mark = `window-shown-${process.pid}`;
  const environment = { ...process.env, DIAPASON_WINDOW_MARK: mark };
  delete environment.ELECTRON_RUN_AS_NODE;
  return new Promise((resolve) => {
    const child = spawn(program, electronArguments(), {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: environment,
    });
    forwardSignals(child);
    let shown = false;
    const held = [];
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line !== mark) return console.log(line);
      shown = true;
      console.log(say(`Fenêtre ouverte en ${elapsed()}.`, `Window opened in ${elapsed()}.`));
    });
    createInterface({ input: child.stderr }).on('line', (line) => {
      if (!shown) held.push(line);
      else if (!isChromiumNoise(line)) console.error(line);
    });
    child.on('error', (error) => resolve({ code: 1, shown, journal: [error.message] }));
    child.on('close', (code) => resolve({ code: code ?? 1, shown, journal: held }));
  });
}

function runWeb(options) {
  const args = [
    join(root, 'dist', 'cli.js'),
    'serve',
    ...(options['no-open'] ? ['--no-open'] : []),
    ...(options.port === undefined ? [] : ['--port', options.port]),
  ];
  const child = spawn(process.execPath, args, { stdio: 'inherit' });
  forwardSignals(child);
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 0));
  });
}

const options = readOptions();
if (options.help) {
  console.log(help);
  process.exit(0);
}
checkNode();
await ensureDependencies();
const [choice, built] = await Promise.all([
  chooseElectron(options),
  ensureBundle({ quiet: true }).catch((error) => endWith(error)),
]);
if (built.length > 0) console.log(say(`Construit en ${elapsed()}.`, `Built in ${elapsed()}.`));

let { reason } = choice;
if (choice.program !== undefined) {
  const { code, shown, journal } = await runDesktop(choice.program);
  if (shown || code === 0) {
    if (!shown)
      console.log(
        say(
          'L’assistant est déjà ouvert : sa fenêtre passe devant.',
          'The wizard is open already: its window comes to the front.',
        ),
      );
    process.exit(code);
  }
  console.error(journal.slice(-8).join('\n'));
  reason = say(
    `Electron s'est arrêté avant d'ouvrir sa fenêtre (code ${code}, voir ci-dessus) : l'assistant s'ouvre dans un navigateur.`,
    `Electron stopped before its window opened (code ${code}, see above): the wizard opens in a browser.`,
  );
}
if (reason !== null) console.log(reason);
process.exit(await runWeb(options));
