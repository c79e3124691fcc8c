import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Page } from '@playwright/test';
import type { DossierView } from '../../electron/contract/views.ts';
import { test as base, expect } from '../harness/app.ts';
import { environmentFor } from '../harness/running-app.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

interface Dev {
  readonly project: ProjectCopy;
  readonly address: string;
  /** Each line that the command printed. */
  readonly lines: readonly string[];
}

// Vite prepares the packages at the first start, which a busy machine does slowly.
base.setTimeout(180_000);

/** `npm run dev` over a copy of the project. */
const test = base.extend<{ dev: Dev }>({
  dev: async ({ userFolder }, use) => {
    const project = copyProject();
    const child = spawn(process.execPath, ['build/run.mjs', 'dev'], {
      cwd: project.folder,
      env: environmentFor(userFolder),
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const exited = once(child, 'exit');
    const lines: string[] = [];
    const output = createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
    await once(output, 'line');
    const address = /http:\S+/.exec(lines[0] ?? '')?.[0] ?? '';
    await use({ project, address, lines });
    child.kill('SIGINT');
    expect(await exited, 'Ctrl+C ends it, with all that it started').toEqual([0, null]);
    project.remove();
  },
  page: async ({ installedBrowser, dev }, use) => {
    test.skip(installedBrowser === null, 'no Chromium here');
    const context = await installedBrowser?.newContext({ locale: 'fr-FR' });
    const page = await context?.newPage();
    if (page === undefined) throw new Error('unreachable: the test was skipped');
    await page.goto(dev.address);
    await use(page);
    await context?.close();
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
  await expect(page.getByRole('heading', { name: 'De rien à une connexion Diapason prouvée' })).toBeVisible({
    timeout: 90_000,
  });
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
  await expect.poll(isChanged, { intervals: [20], timeout: 60_000 }).toBe(true);
  console.log(`check: ${Math.round(performance.now() - written)} ms`);
});

test('nobody enters without the address: neither to the page’s sources nor to the core', async ({ dev }) => {
  const { origin } = new URL(dev.address);
  for (const path of ['/', '/main.tsx', '/@vite/client', '/api/app.info']) {
    expect((await fetch(`${origin}${path}`)).status, path).toBe(401);
  }
});
