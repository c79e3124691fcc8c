import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Browser, type ConsoleMessage, type Page } from '@playwright/test';
import type { Reply } from '../../electron/contract/client.ts';
import { productBundles, type Bundles, type RunningApp } from './running-app.ts';
import { startDesktop } from './start-desktop.ts';
import { launchBrowser, startWeb } from './start-web.ts';

/** What a run says when nothing went otherwise than expected: as many as there are. */
export const allPassed = /(?<!\d)(\d+) sur \1 conformes/;

export type ShellName = 'web' | 'desktop';

export interface AppOptions {
  /** The shell that carries the product; set by the Playwright project. */
  shell: ShellName;
  /** For tests that provoke errors in the page: otherwise one, or a breach of the content policy, fails the test. */
  allowPageErrors: boolean;
}

export interface App extends RunningApp {
  /** Stops the product and starts it again on the same user's folder. Gives the new page. */
  readonly restart: () => Promise<Page>;
  /** One call by the shell's own transport, from the page. */
  readonly call: (method: string, input: unknown) => Promise<Reply>;
}

interface AppFixtures {
  /** Settings, recent dossiers, window: empty at the start of each test. */
  userFolder: string;
  /** Where the product proposes new dossiers. */
  dossiersFolder: string;
  /** What is run: the product's own bundles. */
  bundles: Bundles;
  app: App;
  page: Page;
}

/** Errors that no test should cause: an exception in the page, or something that the content policy stopped. */
function watch(page: Page, problems: string[]): void {
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message: ConsoleMessage) => {
    if (/Content Security Policy/i.test(message.text())) problems.push(message.text());
  });
}

async function callFromPage(page: Page, method: string, input: unknown): Promise<Reply> {
  return page.evaluate(
    async (call) => {
      const bridge = (
        window as unknown as { assistant?: { call: (m: string, i: unknown) => Promise<Reply> } }
      ).assistant;
      if (bridge !== undefined) return bridge.call(call.method, call.input);
      const response = await fetch(`/api/${call.method}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(call.input),
      });
      return (await response.json()) as Reply;
    },
    { method, input },
  );
}

/** The tests of the product: `page` is its window, whichever shell carries it. */
export const test = base.extend<AppOptions & AppFixtures, { installedBrowser: Browser | null }>({
  shell: ['web', { option: true }],
  allowPageErrors: [false, { option: true }],

  installedBrowser: [
    async ({ playwright }, use) => {
      const browser = await launchBrowser(playwright.chromium);
      await use(browser);
      await browser?.close();
    },
    { scope: 'worker' },
  ],

  userFolder: async ({ shell }, use) => {
    const folder = await mkdtemp(join(tmpdir(), `diapason-${shell}-`));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },

  dossiersFolder: async ({ userFolder }, use) => use(join(userFolder, 'dossiers')),

  bundles: [productBundles, { option: true }],

  app: async ({ shell, userFolder, bundles, installedBrowser, allowPageErrors }, use, info) => {
    const start = async (): Promise<RunningApp> => {
      const started =
        shell === 'desktop'
          ? await startDesktop(userFolder, bundles)
          : installedBrowser && (await startWeb(installedBrowser, userFolder, bundles));
      base.skip(started === null, shell === 'desktop' ? 'no Electron runtime here' : 'no Chromium here');
      if (started === null) throw new Error('unreachable: the test was skipped');
      return started;
    };
    const problems: string[] = [];
    let running = await start();
    watch(running.page, problems);
    await use({
      get page() {
        return running.page;
      },
      get address() {
        return running.address;
      },
      get electron() {
        return running.electron;
      },
      journal: () => running.journal(),
      stop: () => running.stop(),
      call: (method, input) => callFromPage(running.page, method, input),
      restart: async () => {
        await running.stop();
        running = await start();
        watch(running.page, problems);
        return running.page;
      },
    });
    if (info.status !== info.expectedStatus) {
      await info.attach('journal', { body: running.journal(), contentType: 'text/plain' });
    }
    await running.stop();
    if (!allowPageErrors) expect(problems, 'errors in the page').toEqual([]);
  },

  page: async ({ app }, use) => use(app.page),
});

export { expect } from '@playwright/test';
