import { spawn, type SpawnOptions } from 'node:child_process';
import { root } from './root.ts';

/** Runs a program from the project's folder and gives its exit code (128 when a signal ended it). */
export function runProgram(
  command: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 128));
  });
}
