import { join } from 'node:path';
import { scenarios } from '../electron/scenarios/battery.ts';
import { computeMatrix } from '../electron/scenarios/compute-matrix.ts';
import { allPassed, expect, test } from './harness/app.ts';

const passphrase = 'une phrase secrète assez longue';

/** The main job, by hand, in whichever shell: from an empty folder to a proven connection, and back the next day. */
test('from a new dossier to a matrix all green, and back where it was', async ({
  page,
  app,
  dossiersFolder,
}) => {
  await page.getByRole('button', { name: 'Nouveau dossier' }).click();
  const dialog = page.getByRole('dialog', { name: 'Nouveau dossier' });
  await dialog.getByLabel('Raison sociale de l’éditeur').fill('Éditeur Exemple');
  await dialog.getByLabel('Emplacement sur le disque').fill(join(dossiersFolder, 'exemple'));
  await dialog.getByLabel('Phrase secrète', { exact: true }).fill(passphrase);
  await dialog.getByLabel('La même, une seconde fois').fill(passphrase);
  await dialog.getByRole('button', { name: 'Créer le dossier' }).click();

  await test.step('Dossier: the names, and their equality while typing', async () => {
    await expect(page.getByRole('heading', { level: 1, name: 'Dossier' })).toBeVisible();
    await page.getByLabel('Nom de serveur').fill('gap');
    await page.getByLabel('Nom de domaine').fill('editeur-exemple.fr');
    const tpe = page.getByLabel('FQDN saisi dans le TPE');
    await tpe.fill('gap.editeur-exempl.fr');
    await expect(page.getByText(/en position 19/).first()).toBeVisible();
    await tpe.fill('gap.editeur-exemple.fr');
    await expect(page.getByText(/en position 19/).first()).toBeHidden();
    await page.getByRole('radio', { name: /Cas A/ }).check();
  });

  const rail = page.getByRole('navigation');
  const goTo = async (step: string): Promise<void> => {
    await rail
      .getByRole('button', { name: new RegExp(`^.*${step}`) })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1, name: step })).toBeVisible();
  };

  await test.step('Prérequis: the values of form 414', async () => {
    await goTo('Prérequis');
    const sheet = page.getByTestId('form-sheet');
    await expect(sheet).toContainText('Projet Diapason – usage authentication TLS mutuelle');
    await expect(sheet).toContainText('*editeur-exemple.fr');
  });

  await test.step('Commande: a key and a CSR for both orders, then practice certificates', async () => {
    await goTo('Commande');
    for (const order of ['ORG_AUTH_CLI', 'SSL_SERVEUR']) {
      const panel = page.getByRole('region', { name: order });
      await panel.getByRole('button', { name: 'Créer la clé et le CSR' }).click();
      await expect(panel.getByText('Demande conforme.')).toBeVisible();
    }
    await page.getByRole('button', { name: 'Créer les certificats d’entraînement' }).click();
    await expect(page.getByText(/2 certificats d’entraînement en service/)).toBeVisible();
  });

  await test.step('Installation: both certificates are there', async () => {
    await goTo('Installation');
    await expect(page.getByText('Client_Diapason_PSP').first()).toBeVisible();
  });

  await test.step('Connectivité: one click, every scenario, every cell green', async () => {
    await goTo('Connectivité');
    await page.getByRole('button', { name: 'Tester la connectivité' }).click();
    await expect(page.getByText(allPassed).first()).toBeVisible();
    const matrix = page.getByRole('table', { name: 'Vérifications de l’annexe' });
    await expect(matrix.getByRole('button', { name: /(?<!non )conforme,/ })).toHaveCount(
      computeMatrix([]).length,
    );
    await expect(page.locator('[data-scenario]')).toHaveCount(scenarios.length);
    // What a runtime cannot play (a renegotiation on BoringSSL) does not apply, and says why.
    await expect(
      page.locator('[data-scenario]:not([data-verdict="pass"]):not([data-verdict="notApplicable"])'),
    ).toHaveCount(0);
  });

  await test.step('Connectivité: a trace that is pasted is read to its last line', async () => {
    await page.getByRole('button', { name: 'Collez votre trace' }).click();
    const ordinary = Array.from(
      { length: 8 },
      (_, line) => `2026-11-30 09:00:0${line} INFO the GAP says nothing of note`,
    );
    const telling =
      'javax.net.ssl.SSLHandshakeException: NotAfter: java.security.cert.CertificateExpiredException: NotAfter: Fri Jan 01';
    await page.getByLabel('Collez ici l’erreur de votre GAP').fill([...ordinary, telling].join('\n'));
    await expect(page.getByRole('heading', { name: '1 cause reconnue' })).toBeVisible();
  });

  await test.step('Cycle de vie: the certificates on their timeline', async () => {
    await goTo('Cycle de vie');
    await expect(page.getByText('Client_Diapason_PSP').first()).toBeVisible();
  });

  await test.step('closed and opened again, the dossier is where it was', async () => {
    const again = await app.restart();
    await again.getByRole('button', { name: /Ouvrir le dossier Éditeur Exemple/ }).click();
    await again
      .getByRole('navigation')
      .getByRole('button', { name: /Connectivité/ })
      .first()
      .click();
    await expect(again.getByText(allPassed).first()).toBeVisible();
  });
});
