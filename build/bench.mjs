// `npm run bench [-- --quick]`: what the engine takes, beside openssl on the same work, on Node and, where there is one, on
// Electron's Node. `-- --load [--minutes N]`: the simulated PSP under load instead. Times are those of this machine now; the ratio is what may be compared.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { printLoad } from '../e2e/bench/load-lines.mjs';
import { root } from './prepare.mjs';
import { findElectron, findProgram } from './tools.mjs';
import { language, say } from './words.mjs';

const titles = {
  parse: say('lire des certificats', 'read certificates'),
  'parse-x509': say('  idem, un processus openssl x509 chacun', '  same, one openssl x509 process each'),
  verify: say('vérifier des chaînes de trois, avec CRL', 'verify chains of three, with a CRL'),
  'pkcs12-modern': say('ouvrir des PKCS#12 modernes', 'open modern PKCS#12'),
  'pkcs12-legacy': say('ouvrir des PKCS#12 anciens', 'open legacy PKCS#12'),
  'key-and-csr': say('créer clé RSA 2048 et CSR', 'make an RSA 2048 key and CSR'),
  battery: say('répétition / poignées de main nues', 'rehearsal / bare handshakes'),
  'battery-first': say('  idem, dans un laboratoire neuf', '  same, in a fresh lab'),
};

const number = (value, digits) =>
  value.toLocaleString(language() === 'fr' ? 'fr-FR' : 'en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
const ratio = (ours, theirs) => `× ${number(ours / theirs, ours * 10 < theirs ? 3 : 2)}`;
const milliseconds = (value) => `${number(value, value < 100 ? 1 : 0)} ms`;

function printStart({ node, electron, library, minting, starts }) {
  console.log(
    `\n── ${electron === undefined ? `Node ${node}` : `Electron ${electron} (Node ${node})`}, ${electron === undefined ? `OpenSSL ${library}` : 'BoringSSL'}`,
  );
  console.log(
    say(
      `   matériel créé en ${milliseconds(minting)} ; démarrer openssl (x509) : ${milliseconds(starts.x509)}`,
      `   material made in ${milliseconds(minting)}; starting openssl (x509): ${milliseconds(starts.x509)}`,
    ),
  );
  const head = [say('nombre', 'count'), say('nous', 'ours'), 'openssl', say('rapport', 'ratio')];
  const without = say('sans les démarrages', 'without starts');
  console.log(`   ${''.padEnd(42)}${head.map((text) => text.padStart(12)).join('')}   ${without}`);
}

/** The ratio is ours to theirs: below 1 we are faster. The last column takes the starts of openssl away. */
function printMeasure({ id, count, ours, theirs, starts, stall }) {
  const cells = [number(count, 0), milliseconds(ours), milliseconds(theirs), ratio(ours, theirs)];
  const net = theirs - starts;
  const last = starts === 0 ? '' : net > theirs / 50 ? ratio(ours, net) : '—';
  const held =
    stall === undefined
      ? ''
      : say(`plus long blocage ${milliseconds(stall)}`, `longest stall ${milliseconds(stall)}`);
  console.log(
    `   ${titles[id].padEnd(42)}${cells.map((text) => text.padStart(12)).join('')}   ${last}${held}`,
  );
}

const isLoad = process.argv.includes('--load');

/** Runs the bench with one program; gives its exit code. */
function runWith(command, file, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, ['--no-warnings', file, ...process.argv.slice(2)], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...env },
    });
    createInterface({ input: child.stdout }).on('line', (line) => {
      const measure = JSON.parse(line);
      if (isLoad) printLoad(measure);
      else if (measure.id === 'start') printStart(measure);
      else printMeasure(measure);
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 128));
  });
}

if (findProgram('openssl') === null) {
  console.error(say('openssl manque : rien à comparer.', 'openssl is missing: nothing to compare with.'));
  process.exit(1);
}
const folder = mkdtempSync(join(root, 'node_modules', '.bench-'));
let code;
try {
  const file = join(folder, 'bench.mjs');
  await build({
    entryPoints: [join(root, 'e2e', 'bench', isLoad ? 'load.ts' : 'bench.ts')],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
  console.log(spawnSync('openssl', ['version'], { encoding: 'utf8' }).stdout.trim());
  code = await runWith(process.execPath, file, {});
  const electron = process.env.ELECTRON_OVERRIDE_DIST_PATH ? findElectron() : null;
  if (electron === null) {
    console.log(
      say(
        '\nElectron : ignoré (ELECTRON_OVERRIDE_DIST_PATH n’en désigne aucun).',
        '\nElectron: skipped (ELECTRON_OVERRIDE_DIST_PATH names none).',
      ),
    );
  } else code ||= await runWith(electron, file, { ELECTRON_RUN_AS_NODE: '1' });
  if (!isLoad)
    console.log(
      say(
        '\nRapport : notre temps sur celui d’openssl ; sous 1, nous sommes plus rapides. Ligne « répétition » : les mêmes poignées de main par la bibliothèque TLS seule, quatre à la fois.',
        '\nRatio: our time to that of openssl; below 1 we are faster. “Rehearsal”: as many handshakes by the TLS library alone, four at a time.',
      ),
    );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = code;
