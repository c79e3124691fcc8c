import { join } from 'node:path';
import { exampleProfile } from '../electron/procedure/testing/example-facts.ts';
import { expect, test as base } from './harness/app.ts';
import { makeStandInBundles } from './harness/stand-in-bundles.ts';

const test = base.extend({
  bundles: async ({ userFolder, dossiersFolder }, use) =>
    use(await makeStandInBundles(join(userFolder, 'bundles'), join(dossiersFolder, 'presque-fini'))),
});

const fqdn = 'gap.editeur-exemple.fr';

test('the FQDN set in the terminal ends a real dossier, and can be taken back', async ({
  app,
  page,
  dossiersFolder,
}) => {
  const opened = await app.call('dossier.open', { folder: join(dossiersFolder, 'presque-fini') });
  if (!opened.ok) throw new Error(opened.fault.code);
  await page.reload();
  await page.getByRole('button', { name: `Ouvrir le dossier ${exampleProfile.publisher.name}` }).click();

  const next = page.getByTestId('next-action');
  await expect(next).toContainText('Régler le FQDN dans le TPE');
  await next.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Connectivité' })).toBeVisible();
  const row = page.locator('[data-attestation="tpe-fqdn-entered"]');
  await expect(row).toBeInViewport();

  await test.step('the name is there to be copied', async () => {
    await expect(page.getByText('À saisir, à la lettre')).toBeVisible();
    await page.getByRole('button', { name: 'Copier : À saisir, à la lettre' }).click();
    if (app.electron === null) expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(fqdn);
  });

  const left = page.locator('[data-step]:not([data-state="done"])');
  await expect(left).toHaveCount(1);

  await row.getByRole('button', { name: 'Fait aujourd’hui : FQDN saisi dans le TPE' }).click();
  await expect(row.getByText(/^Noté le/)).toBeVisible();
  await expect(left).toHaveCount(0);
  await expect(next).toHaveCount(0);
  await expect(page.getByText('Tout est fait')).toBeVisible();

  await row.getByRole('button', { name: /^Annuler « FQDN saisi dans le TPE »/ }).click();
  await expect(page.getByText('À saisir, à la lettre')).toBeVisible();
  await expect(next).toContainText('Régler le FQDN dans le TPE');

  await row.getByRole('button', { name: 'Noter une autre date : FQDN saisi dans le TPE' }).click();
  await row.getByLabel('Date : FQDN saisi dans le TPE').fill('03/02/2026');
  await row.getByRole('button', { name: 'Noter : FQDN saisi dans le TPE' }).click();
  await expect(row.getByText(/^Noté le/)).toContainText('2026');
  await expect(left).toHaveCount(0);
});
