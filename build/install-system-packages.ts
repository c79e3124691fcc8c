// Programs that tests run against, and the Debian packages that hold them.
import { existsSync } from 'node:fs';
import { findChromium, findElectron, findProgram, hasDisplay } from './find-programs.ts';
import { runProgram } from './run-program.ts';
import { say } from './say.ts';

/** NIST's path validation test suite, as Debian packs it. */
const pkits = '/usr/lib/python3/dist-packages/cryptography_vectors/x509/PKITS_data';

/** Servers are often installed outside a user's PATH. */
const inSystemFolders = (program: string) => () =>
  findProgram(program) ??
  ['/usr/sbin', '/usr/local/sbin'].map((folder) => `${folder}/${program}`).find((path) => existsSync(path)) ??
  null;

interface Need {
  readonly program: string;
  /** Debian's packages that hold it. */
  readonly packages: readonly string[];
  /** Its path, where it is not simply on the PATH. */
  readonly find?: () => string | null;
  readonly isNeeded?: () => boolean;
}

const needs: readonly Need[] = [
  { program: 'chromium', find: findChromium, packages: ['chromium'] },
  { program: 'openssl', packages: ['openssl'] },
  { program: 'curl', packages: ['curl'] },
  { program: 'gnutls-cli', packages: ['gnutls-bin'] },
  { program: 'pk12util', packages: ['libnss3-tools'] },
  {
    program: 'PKITS',
    find: () => (existsSync(pkits) ? pkits : null),
    packages: ['python3-cryptography-vectors'],
  },
  // Programs of one file, which prove the Java bundles, need the compiler; keytool comes along.
  { program: 'javac', packages: ['default-jdk-headless'] },
  { program: 'nginx', find: inSystemFolders('nginx'), packages: ['nginx-light'] },
  { program: 'apache2', find: inSystemFolders('apache2'), packages: ['apache2-bin'] },
  { program: 'haproxy', find: inSystemFolders('haproxy'), packages: ['haproxy'] },
  {
    program: 'tomcat10',
    find: () => (existsSync('/usr/share/tomcat10') ? '/usr/share/tomcat10' : null),
    packages: ['tomcat10'],
  },
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
export async function ensureSystemPackages(): Promise<readonly string[]> {
  const wanted = missing();
  if (wanted.length === 0) return [];
  const canInstall = process.getuid?.() === 0 && findProgram('apt-get') !== null;
  if (canInstall) {
    const packages = wanted.flatMap((need) => need.packages);
    console.log(say('test.debianPackages', { packages: packages.join(' ') }));
    // Run level 1: the servers are installed for the tests to start, not as services of this machine.
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
    const wait = ['-o', 'DPkg::Lock::Timeout=300'];
    await runProgram('apt-get', ['update', '-qq', ...wait], { env });
    await runProgram('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...wait, ...packages], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  return missing().map(({ program }) => program);
}
