import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Browser, BrowserType } from '@playwright/test';
import { findChromium } from '../../build/find-programs.ts';
import { environmentFor, productBundles, type Bundles, type RunningApp } from './running-app.ts';

/** A browser for the web shell: the machine's own, since Playwright's is not downloaded. Null when there is none. */
export async function launchBrowser(chromium: BrowserType): Promise<Browser | null> {
  const executablePath = findChromium();
  if (executablePath === null) return null;
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : [];
  return chromium.launch({
    executablePath,
    args: [...asRoot, '--disable-background-networking', '--disable-gpu'],
  });
}

/** The web shell alone: `serve --no-open`, and the address that it prints. */
export async function serve(
  userFolder: string,
  bundles: Bundles = productBundles,
): Promise<{
  readonly address: string;
  readonly journal: () => string;
  readonly stop: () => Promise<void>;
}> {
  const child = spawn(process.execPath, [join(bundles.folder, 'cli.js'), 'serve', '--no-open', '--json'], {
    env: environmentFor(userFolder, bundles),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let journal = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (journal += text));
  const exited = once(child, 'exit');
  const lines = createInterface({ input: child.stdout });
  const firstLine = once(lines, 'line').then(([line]) => String(line));
  const line = await Promise.race([firstLine, exited.then(() => null)]);
  if (line === null) throw new Error(`the web shell ended before it gave its address:\n${journal}`);
  lines.on('line', (text) => (journal += `${text}\n`));
  const { url } = JSON.parse(line) as { url: string };
  return { address: url, journal: () => journal, stop: () => endChild(child, exited) };
}

async function endChild(child: ChildProcess, exited: Promise<unknown[]>): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
  await exited;
}

/** The web shell and a browser window on it. */
export async function startWeb(browser: Browser, userFolder: string, bundles: Bundles): Promise<RunningApp> {
  const shell = await serve(userFolder, bundles);
  const context = await browser.newContext({
    viewport: { width: 1280, height: 820 },
    locale: 'fr-FR',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await page.goto(shell.address);
  return {
    page,
    journal: shell.journal,
    address: shell.address,
    electron: null,
    stop: async () => {
      await context.close();
      await shell.stop();
    },
  };
}
