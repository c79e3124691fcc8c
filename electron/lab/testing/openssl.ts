import { patienceMs } from '../../contract/testing/patience.ts';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The openssl command in a folder of its own: the oracle that did not write what it judges. */
export interface Openssl {
  /** Writes a file and gives its path. */
  put(name: string, content: string | Uint8Array): Promise<string>;
  /** Runs openssl; `output` is what it printed on both streams. */
  run(...args: string[]): Promise<{ code: number; output: string }>;
  remove(): Promise<void>;
}

/** Opens a temporary folder for openssl's files. To be removed after the test. */
export async function openOpenssl(): Promise<Openssl> {
  const folder = await mkdtemp(join(tmpdir(), 'lab-openssl-'));
  return {
    async put(name, content) {
      const path = join(folder, name);
      await writeFile(path, content);
      return path;
    },
    run: (...args) =>
      new Promise((resolve) => {
        execFile('openssl', args, { cwd: folder, timeout: patienceMs }, (error, stdout, stderr) => {
          const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
          resolve({
            code,
            output: `${stdout}${stderr}${error?.code === 'ENOENT' ? 'openssl is missing' : ''}`,
          });
        });
      }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
