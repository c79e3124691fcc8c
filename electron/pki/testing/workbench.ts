import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A temporary folder in which tests run the tools of others: OpenSSL, keytool. */
export interface Workbench {
  path(file: string): string;
  write(file: string, content: Uint8Array | string): string;
  read(file: string): Uint8Array;
  /** Runs a tool inside the folder; gives its standard output, or throws. */
  run(tool: string, ...args: readonly string[]): string;
  /** Runs a tool inside the folder; gives its exit code and all it said. */
  attempt(tool: string, ...args: readonly string[]): { readonly code: number | null; readonly said: string };
  close(): void;
}

export function openWorkbench(): Workbench {
  const folder = mkdtempSync(join(tmpdir(), 'pki-'));
  const path = (file: string): string => join(folder, file);
  return {
    path,
    write(file, content) {
      writeFileSync(path(file), content);
      return path(file);
    },
    read: (file) => new Uint8Array(readFileSync(path(file))),
    run: (tool, ...args) =>
      execFileSync(tool, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }),
    attempt(tool, ...args) {
      const { status, stdout, stderr } = spawnSync(tool, args, { cwd: folder, encoding: 'utf8' });
      return { code: status, said: stdout + stderr };
    },
    close: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Whether a tool is installed here; tests that need one that is not are skipped by name. */
export function hasTool(tool: string, ...args: readonly string[]): boolean {
  return spawnSync(tool, args, { stdio: 'ignore' }).error === undefined;
}
