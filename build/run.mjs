// `node build/run.mjs COMMAND …`: runs build/commands/COMMAND.ts. The only script in plain JavaScript: it must start on
// the oldest Node that we support, which reads no TypeScript, and before the packages are there. It installs these when
// they are not what the lock file says, then loads the command bundled by esbuild, kept until one of its files changes.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (...path) => join(root, ...path);
const [command] = process.argv.splice(2, 1);

/**
 * As build/say.ts decides, which cannot be loaded yet, nor the words in electron/texts: what is said before packages are
 * there is written here, and nowhere else outside of them.
 */
const isEnglish = /^en/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '');
const say = (french, english) => (isEnglish ? english : french);

/** The oldest Node that runs the tools and the bundles, as [major, minor]. */
const oldest = [20, 18];

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  const [found, needed] = [process.versions.node, oldest.join('.')];
  console.error(
    say(
      `Node ${found} est trop ancien : il faut Node ${needed} ou plus récent (https://nodejs.org).`,
      `Node ${found} is too old: Node ${needed} or newer is needed (https://nodejs.org).`,
    ),
  );
  process.exit(2);
}

const digestOf = (texts) => {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text ?? '').update('\0');
  return hash.digest('hex');
};
const readText = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null);

/** Whether `node_modules` holds what the lock file asks for. */
function packagesAreInstalled(lockText) {
  const installedText = readText(at('node_modules', '.package-lock.json'));
  if (installedText === null) return false;
  if (readText(at('node_modules', '.assistant-lock')) === digestOf([lockText])) return true;
  const installed = JSON.parse(installedText).packages;
  // Optional packages are those of other systems: npm leaves them out.
  return Object.entries(JSON.parse(lockText).packages).every(([path, { link, version, optional }]) => {
    const found = installed[path];
    return path === '' || link || (found === undefined ? optional === true : found.version === version);
  });
}

/** Runs `npm ci` when it is needed. The command line's standard output is its answer: nothing else is written there. */
function ensurePackages() {
  const lockText = readFileSync(at('package-lock.json'), 'utf8');
  if (packagesAreInstalled(lockText)) return;
  const quiet = command === 'cli';
  const print = quiet ? console.error : console.log;
  print(say('Installation des dépendances (npm ci)…', 'Installing the dependencies (npm ci)…'));
  const args = ['ci', '--no-audit', '--no-fund', ...(quiet ? ['--silent'] : [])];
  const options = { cwd: root, stdio: quiet ? ['ignore', 2, 2] : 'inherit' };
  const npm = process.env.npm_execpath ?? '';
  const { status } = /\.c?js$/.test(npm)
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(
      say(
        'L’installation des dépendances a échoué (voir ci-dessus). Vérifiez l’accès au registre npm (proxy ?), puis relancez.',
        'Installing the dependencies failed (see above). Check that the npm registry can be reached (proxy?), then start again.',
      ),
    );
    process.exit(1);
  }
  writeFileSync(at('node_modules', '.assistant-lock'), digestOf([lockText]));
}

const digestOfFiles = (paths) => digestOf([root, ...paths.flatMap((path) => [path, readText(at(path))])]);

/** Whether a bundle was made from the files as they are. Its last line names them, with their digest. */
function isFresh(bundle) {
  if (bundle === null) return false;
  const { digest, inputs } = JSON.parse(bundle.slice(bundle.lastIndexOf('\n// {') + 4));
  return digestOfFiles(inputs) === digest;
}

/** Path of the command's bundle, made when it is not there or not fresh. */
async function ensureCommand() {
  const folder = at('node_modules', '.cache', 'build');
  const file = join(folder, `${command}.mjs`);
  if (isFresh(readText(file))) return file;
  const { build } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [`build/commands/${command}.ts`],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    // A bundle lies elsewhere; build/root.ts alone asks where it is.
    define: { 'import.meta.dirname': JSON.stringify(at('build')) },
    sourcemap: 'inline',
    sourcesContent: false,
    logLevel: 'error',
    metafile: true,
    write: false,
  });
  const inputs = ['build/run.mjs', ...Object.keys(metafile.inputs)];
  mkdirSync(folder, { recursive: true });
  // Two at once: each writes its own, and the last one stays.
  const draft = `${file}.${process.pid}`;
  writeFileSync(
    draft,
    `${outputFiles[0].text}\n// ${JSON.stringify({ digest: digestOfFiles(inputs), inputs })}`,
  );
  renameSync(draft, file);
  return file;
}

checkNode();
ensurePackages();
process.setSourceMapsEnabled(true);
const file = await ensureCommand().catch((error) => {
  // esbuild has printed its messages already.
  if (!error.errors) console.error(error);
  process.exit(1);
});
await import(pathToFileURL(file).href);
