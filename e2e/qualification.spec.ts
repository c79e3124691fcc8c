import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import type { DossierView } from '../electron/contract/views.ts';
import { allPassed, expect, test, type App } from './harness/app.ts';
import { chooseFreePort } from '../electron/lab/free-port.ts';
import { gapServerScenarios } from '../electron/scenarios/gap-server/gap-server-scenarios.ts';

/** Every scenario, or all but the renegotiation, which BoringSSL cannot ask for. */
const counts = `(?:${gapServerScenarios.length - 1}|${gapServerScenarios.length})`;
const allPlayed = new RegExp(`${counts} sur ${counts} conformes`);

/** The test's own GAP: the Node server of « Préparer l'installation », as its bundle is made. */
let gap: ChildProcess | null = null;
test.afterEach(() => {
  gap?.kill();
  gap = null;
});

const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });

async function startGap(app: App, folder: string): Promise<number> {
  const recent = await app.call('dossier.recent', {});
  const [{ folder: inside }] = (recent as { value: { dossiers: [{ folder: string }] } }).value.dossiers;
  const opened = await app.call('dossier.open', { folder: inside });
  const { id } = (opened as { value: DossierView }).value;
  const port = await chooseFreePort();
  const written = await app.call('deploy.write', {
    dossier: id,
    kind: 'node-server',
    folder,
    port,
    installFolder: folder,
    flavour: 'modern',
    language: 'fr',
  });
  expect(written.ok).toBe(true);
  gap = spawn(process.execPath, [join(folder, 'gap-server.mjs')], { stdio: 'ignore' });
  await expect.poll(() => listens(port)).toBe(true);
  return port;
}

test('the publisher’s own GAP is qualified, and the evidence of it written', async ({
  page,
  app,
  dossiersFolder,
}) => {
  await page.getByRole('button', { name: 'Essai guidé' }).click();
  await expect(page.getByText(allPassed).first()).toBeVisible();
  const port = await startGap(app, join(dossiersFolder, 'gap'));

  await test.step('Connectivité: hostile terminals, one after the other', async () => {
    await page.getByRole('button', { name: 'Mon GAP, côté serveur' }).click();
    await page.getByLabel('Adresse').fill(`https://127.0.0.1:${port}/diapason`);
    await page.getByRole('button', { name: 'Tester mon GAP' }).click();
    await expect(page.getByText(allPlayed).first()).toBeVisible();
    await expect(page.locator('[data-scenario][data-verdict="fail"]')).toHaveCount(0);
  });

  await test.step('Connectivité: a pasted trace is read', async () => {
    await page.getByRole('button', { name: /Collez votre trace/ }).click();
    await page.getByRole('textbox', { name: /Collez ici/ }).fill('Received fatal alert: unknown_ca');
    await expect(page.getByText('Autorité inconnue').first()).toBeVisible();
  });

  await test.step('Preuves: the run is there, and so is its report', async () => {
    await page
      .getByRole('navigation')
      .getByRole('button', { name: /Preuves/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1, name: 'Preuves' })).toBeVisible();
    await page
      .getByRole('button', { name: /^Exporter/ })
      .first()
      .click();
    await page.getByRole('menuitem', { name: /PDF/ }).click();
    await expect(page.getByText(/Preuve écrite/)).toBeVisible();
    const shown = await page
      .getByText(/reports[\\/].+\.pdf/)
      .first()
      .textContent();
    const path = /\S*reports[\\/]\S+\.pdf/.exec(shown ?? '')?.[0] ?? '';
    expect((await readFile(path)).subarray(0, 5).toString()).toBe('%PDF-');
  });
});

test('a GAP that is not there is never green', async ({ page, app }) => {
  await page.getByRole('button', { name: 'Essai guidé' }).click();
  await expect(page.getByText(allPassed).first()).toBeVisible();
  expect((await app.call('settings.read', {})).ok).toBe(true);
  await page.getByRole('button', { name: 'Mon GAP, côté serveur' }).click();
  await page.getByLabel('Adresse').fill(`127.0.0.1:${await chooseFreePort()}`);
  await page.getByRole('button', { name: 'Tester mon GAP' }).click();
  await expect(page.getByText(/^0 sur \d+ conformes/).first()).toBeVisible();
  await expect(page.locator('[data-scenario][data-verdict="pass"]')).toHaveCount(0);
});
