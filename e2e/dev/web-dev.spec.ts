import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { BrowserContext, Page } from '@playwright/test';
import type { DossierView } from '../../electron/contract/views.ts';
import { test as base, expect } from '../harness/app.ts';
import { environmentFor } from '../harness/running-app.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

interface Dev {
  readonly project: ProjectCopy;
  /** Of its page, without the token that opens it once. */
  readonly origin: string;
  /** A browser that has entered. */
  readonly browser: BrowserContext;
  /** What the command and the page's console said so far. */
  readonly journal: () => string;
}

/** `npm run dev` over a copy of the project: one for all the tests, each of which changes a file of its own. */
const test = base.extend<object, { dev: Dev }>({
  dev: [
    async ({ installedBrowser }, use) => {
      if (installedBrowser === null) throw new Error('no Chromium here');
      const userFolder = await mkdtemp(join(tmpdir(), 'diapason-dev-'));
      const project = copyProject();
      const child = spawn(process.execPath, ['build/run.mjs', 'dev'], {
        cwd: project.folder,
        // Whatever the developer's shell says.
        env: { ...environmentFor(userFolder), NODE_ENV: 'production' },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const journal: string[] = [];
      child.stderr.setEncoding('utf8').on('data', (text: string) => journal.push(text.trimEnd()));
      const exited = once(child, 'exit');
      const output = createInterface({ input: child.stdout }).on('line', (text) => journal.push(text));
      const [line] = (await once(output, 'line')) as [string];
      const address = /http:\S+/.exec(line)?.[0] ?? '';
      const browser = await installedBrowser.newContext({ locale: 'fr-FR' });
      browser.on('console', (message) => journal.push(message.text()));
      await (await browser.newPage()).goto(address);
      await use({ project, origin: new URL(address).origin, browser, journal: () => journal.join('\n') });
      await browser.close();
      child.kill('SIGINT');
      expect(await exited, 'Ctrl+C ends it, with all that it started').toEqual([0, null]);
      project.remove();
      await rm(userFolder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  page: async ({ dev }, use, info) => {
    const page = await dev.browser.newPage();
    await page.goto(dev.origin);
    await use(page);
    if (info.status !== info.expectedStatus)
      await info.attach('journal', { body: dev.journal(), contentType: 'text/plain' });
    await page.close();
  },
});

const call = (page: Page, method: string, input: unknown): Promise<unknown> =>
  page.evaluate(
    async ([name, body]) => {
      const response = await fetch(`/api/${name}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
      const reply = (await response.json()) as { ok: boolean; value: unknown };
      if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply)}`);
      return reply.value;
    },
    [method, input] as const,
  );

const sentenceFile = join('electron', 'texts', 'accueil.ts');
const checkFile = join('electron', 'checks', 'checks', 'certificate-is-a-test-certificate.ts');

/** Marks the document, to see that it is the same one later. */
const mark = (page: Page): Promise<string> => page.evaluate(() => (document.title = 'marked'));

test('a sentence that changes is on screen at once, in the same document', async ({ page, dev }) => {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) problems.push(message.text());
  });
  await expect(page.getByRole('heading', { name: 'De rien à une connexion Diapason prouvée' })).toBeVisible();
  await mark(page);
  const written = dev.project.change(sentenceFile, 'De rien à une connexion Diapason prouvée', 'Tout frais');
  await expect(page.getByRole('heading', { name: 'Tout frais' })).toBeVisible();
  console.log(`sentence: ${Math.round(performance.now() - written)} ms`);
  expect(await page.title()).toBe('marked');
  expect(problems).toEqual([]);
});

test('a check that changes is answered by a new core, for the dossier that is open', async ({
  page,
  dev,
}) => {
  const { id: dossier } = (await call(page, 'dossier.createTrial', {})) as DossierView;
  const orders = ['auth-cli', 'ssl-serveur'];
  await call(page, 'practice.issue', { dossier, orders, makeMissingRequests: true });
  const isChanged = async (): Promise<boolean> =>
    JSON.stringify(await call(page, 'dossier.read', { dossier })).includes('changed-on-the-way');
  expect(await isChanged()).toBe(false);
  const written = dev.project.change(checkFile, "notApplicable('practice')", "pass('changed-on-the-way')");
  await expect.poll(isChanged, { intervals: [20] }).toBe(true);
  console.log(`check: ${Math.round(performance.now() - written)} ms`);
});

test('nobody enters without the address: neither to the page’s sources nor to the core', async ({ dev }) => {
  for (const path of ['/', '/main.tsx', '/@vite/client', '/api/app.info']) {
    expect((await fetch(`${dev.origin}${path}`)).status, path).toBe(401);
  }
});
