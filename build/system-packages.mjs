// Programs that tests run against, and the Debian packages that hold them.
import { spawnSync } from 'node:child_process';
import { findChromium, findElectron, findProgram, hasDisplay } from './tools.mjs';
import { run } from './prepare.mjs';
import { say } from './words.mjs';

const needs = [
  { program: 'chromium', find: findChromium, packages: ['chromium'] },
  { program: 'openssl', packages: ['openssl'] },
  { program: 'curl', packages: ['curl'] },
  { program: 'gnutls-cli', packages: ['gnutls-bin'] },
  { program: 'keytool', packages: ['default-jre-headless'] },
  {
    program: 'xvfb-run',
    packages: ['xvfb', 'xauth'],
    isNeeded: () => process.platform === 'linux' && !hasDisplay() && findElectron() !== null,
  },
];

const missing = () =>
  needs.filter(
    ({ program, find, isNeeded }) => (isNeeded?.() ?? true) && (find?.() ?? findProgram(program)) === null,
  );

/**
 * Installs, as root on Debian, what is missing. Gives the names of the programs that are still missing; the tests that
 * need these are skipped.
 */
export async function ensureSystemPackages() {
  const wanted = missing();
  if (wanted.length === 0) return [];
  const canInstall = process.getuid?.() === 0 && findProgram('apt-get') !== null;
  if (canInstall) {
    const packages = wanted.flatMap((need) => need.packages);
    console.log(say(`Paquets Debian : ${packages.join(' ')}…`, `Debian packages: ${packages.join(' ')}…`));
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const wait = ['-o', 'DPkg::Lock::Timeout=300'];
    await run('apt-get', ['update', '-qq', ...wait], { env });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...wait, ...packages], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  return missing().map(({ program }) => program);
}

/** First line of what a program says of its version, for the summary. */
export function versionOf(path, argument = '--version') {
  const { stdout } = spawnSync(path, [argument], { encoding: 'utf8' });
  return (stdout ?? '').split('\n')[0].trim();
}
