// The product's shells as processes of their own, from the bundles of dist/.
import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { electronArguments } from './find-programs.ts';
import { at, root } from './root.ts';

/** Chromium's own journal, of no use to whoever starts the wizard. */
const isChromiumNoise = (line: string): boolean => /^\[\d+:\d{4}\/\d{6}\.\d+:/.test(line);

/** Passes what asks this process to end on to a child. */
export function forwardSignals(child: ChildProcess): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
}

/** How the desktop shell ended. */
export interface DesktopEnd {
  readonly code: number;
  /** Whether its window was seen. */
  readonly shown: boolean;
  /** What it wrote on standard error before its window was seen. */
  readonly journal: readonly string[];
}

/** Runs the desktop shell to its end. `onShown` is called when its window is seen. */
export function runDesktopShell(program: string, onShown: () => void): Promise<DesktopEnd> {
  const mark = `window-shown-${process.pid}`;
  const environment: NodeJS.ProcessEnv = { ...process.env, DIAPASON_WINDOW_MARK: mark };
  delete environment['ELECTRON_RUN_AS_NODE'];
  return new Promise((resolve) => {
    const child = spawn(program, electronArguments(), {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: environment,
    });
    forwardSignals(child);
    let shown = false;
    const journal: string[] = [];
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line !== mark) {
        console.log(line);
        return;
      }
      shown = true;
      onShown();
    });
    createInterface({ input: child.stderr }).on('line', (line) => {
      if (!shown) journal.push(line);
      else if (!isChromiumNoise(line)) console.error(line);
    });
    child.on('error', (error) => resolve({ code: 1, shown, journal: [error.message] }));
    child.on('close', (code) => resolve({ code: code ?? 1, shown, journal }));
  });
}

/** Runs the web shell to its end. Gives its exit code. */
export function runWebShell(options: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [at('dist', 'cli.js'), 'serve', ...options], { stdio: 'inherit' });
  forwardSignals(child);
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 0));
  });
}
