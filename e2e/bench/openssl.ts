import { spawnSync } from 'node:child_process';

/** For files of the bench alone; they live for a minute, in a folder that goes with them. */
export const benchPassword = 'mesure';

/** Runs openssl and gives its time in milliseconds, start of the process included. Throws when it fails. */
export function timeOpenssl(folder: string, ...args: readonly string[]): number {
  const started = performance.now();
  const { status, error, stderr } = spawnSync('openssl', args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, BENCH_PASSWORD: benchPassword },
    encoding: 'utf8',
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`openssl ${args[0] ?? ''}: ${stderr.slice(0, 500)}`);
  return performance.now() - started;
}

/**
 * What a process of openssl costs before it has anything to do, in milliseconds: the least of eleven runs of the command on an empty
 * file, which it refuses once its configuration and providers are loaded.
 */
export function opensslStart(folder: string, command: string): number {
  const once = (): number => {
    const started = performance.now();
    const options = {
      cwd: folder,
      stdio: 'ignore',
      env: { ...process.env, BENCH_PASSWORD: benchPassword },
    } as const;
    const more = command === 'pkcs12' ? ['-passin', 'env:BENCH_PASSWORD'] : [];
    spawnSync('openssl', [command, '-noout', '-in', emptyFile, ...more], options);
    return performance.now() - started;
  };
  return Math.min(...Array.from({ length: 11 }, once));
}

/** In the bench's folder. */
export const emptyFile = 'empty';
