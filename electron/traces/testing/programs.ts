import { patienceMs } from '../../contract/testing/patience.ts';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** Whether a program is on this machine: what it would have said is not tested where it is not. */
export function hasProgram(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore', timeout: patienceMs }).status === 0;
}

const collect = (child: ChildProcess): (() => string) => {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (part: string) => (text += part));
  }
  return () => text;
};

/** Runs a program to its end, its input left open (openssl's client leaves with it), and gives all that it printed. */
export async function runProgram(command: string, ...args: string[]): Promise<string> {
  const child = spawn(command, args);
  const read = collect(child);
  // A program may leave before it reads.
  child.stdin.on('error', () => undefined);
  child.stdin.write('GET / HTTP/1.0\r\n\r\n');
  const deadline = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  await once(child, 'close');
  clearTimeout(deadline);
  return read();
}

export interface RunningProgram {
  readonly printed: () => string;
  stop(): Promise<void>;
}

/** Starts a program and waits until it prints that it is ready. */
export async function startProgram(
  ready: string,
  command: string,
  ...args: string[]
): Promise<RunningProgram> {
  const child = spawn(command, args);
  const printed = collect(child);
  await new Promise<void>((resolve, reject) => {
    const look = (): void => {
      if (printed().includes(ready)) resolve();
    };
    child.stdout.on('data', look);
    child.stderr.on('data', look);
    child.once('close', () => reject(new Error(printed())));
  });
  return {
    printed,
    async stop() {
      child.kill();
      await once(child, 'close');
    },
  };
}
