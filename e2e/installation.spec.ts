import { execFileSync } from 'node:child_process';
import { mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { DeploymentView, Pkcs12View } from '../electron/contract/views.ts';
import { deploymentKinds } from '../electron/contract/deployment-kinds.ts';
import { expect, test } from './harness/app.ts';
import { fqdn, openInstallation } from './harness/open-installation.ts';

const deployPanel = (page: Page): Locator => page.getByRole('region', { name: 'Préparer l’installation' });

async function openDoctor(page: Page): Promise<Locator> {
  const panel = page.getByRole('region', { name: 'Examiner un PKCS12' });
  await panel.getByRole('button', { name: 'Choisir un fichier à examiner' }).click();
  await expect(panel.getByText('Déposez un fichier PKCS12')).toBeVisible();
  return panel;
}

const drop = (zone: Locator, name: string, buffer: Buffer): Promise<void> =>
  zone.getByTestId('drop-input').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

/** The first bytes of a JPEG, under the name of a PKCS#12. */
const jpeg = Buffer.concat([
  Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
  Buffer.alloc(400, 7),
]);

/** A PKCS#12 as OpenSSL writes it, with a key of its own. */
async function mintPkcs12(folder: string, password: string): Promise<Buffer> {
  await mkdir(folder, { recursive: true });
  const openssl = (...args: readonly string[]) =>
    execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  openssl(
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'key.pem',
    '-out',
    'cert.pem',
    '-days',
    '2',
    '-subj',
    '/CN=essai',
  );
  openssl(
    'pkcs12',
    '-export',
    '-inkey',
    'key.pem',
    '-in',
    'cert.pem',
    '-out',
    'file.p12',
    '-name',
    'essai',
    '-passout',
    `pass:${password}`,
  );
  return readFile(join(folder, 'file.p12'));
}

test('prepares nginx, with what the configuration and the server need', async ({ app, dossiersFolder }) => {
  const { page, dossier } = await openInstallation(app, join(dossiersFolder, 'nginx'), {
    certificates: true,
  });
  const panel = deployPanel(page);
  await panel.getByRole('radio', { name: /^nginx/ }).check();
  const form = panel.getByRole('form', { name: 'nginx' });
  await expect(form.getByText(fqdn)).toBeVisible();
  await expect(form.getByText('entraînement')).toBeVisible();
  await expect(form.getByLabel('Port', { exact: true })).toHaveValue('8443');
  await expect(form.getByLabel('Dossier sur le serveur')).toHaveValue('/etc/diapason');
  await expect(form.getByLabel('Mot de passe des magasins')).toHaveCount(0);

  await test.step('a port that is none is told beside its field, which takes the focus', async () => {
    await form.getByLabel('Port', { exact: true }).fill('80a');
    await form.getByRole('button', { name: 'Préparer les fichiers' }).click();
    await expect(form.getByText('Un nombre de 1 à 65535.')).toBeVisible();
    await expect(form.getByLabel('Port', { exact: true })).toBeFocused();
  });

  await test.step('the files are written where it says, and the secret ones marked', async () => {
    await form.getByLabel('Port', { exact: true }).fill('9443');
    await form.getByLabel('Port local de l’application').fill('8081');
    await form.getByRole('button', { name: 'Préparer les fichiers' }).click();
    const result = panel.getByTestId('deploy-result');
    await expect(result.getByRole('heading', { name: /^nginx.*fichiers prêts$/ })).toBeFocused();
    const folder = join(dossier.folder, 'deploy', 'nginx');
    await expect(result.getByText(folder, { exact: true })).toBeVisible();
    const files = result.getByRole('list', { name: 'Fichiers' }).getByRole('listitem');
    await expect(files.filter({ hasText: 'nginx-diapason.conf' })).toHaveCount(1);
    const secrets = files.filter({ hasText: 'contient la clé privée' });
    await expect(secrets).toHaveCount(1);
    const names = await files.locator('> span:first-of-type').allTextContents();
    expect(names).toContain('LISEZ-MOI.md');
    for (const name of names) {
      expect((await stat(join(folder, name))).isFile()).toBe(true);
    }
    const snippet = result.getByRole('region', { name: /^Configuration/ });
    await expect(snippet).toContainText('listen 9443 ssl');
    await expect(snippet).toContainText('127.0.0.1:8081');
    await expect(snippet).toContainText('ssl_verify_client on;');
    await expect(snippet).not.toContainText('PRIVATE KEY');
    await expect(result.getByRole('region', { name: /^Commandes/ })).toContainText('nginx -t');
    await expect(result.getByText(/celles de la simulation sont mises à leur place/)).toBeVisible();
  });

  await test.step('another kind does not show the files of this one', async () => {
    await panel.getByRole('radio', { name: /^HAProxy/ }).check();
    await expect(panel.getByTestId('deploy-result')).toHaveCount(0);
  });
});

test('asks a client for the PSP and its keystore’s password', async ({ app, dossiersFolder }) => {
  const { page, dossier } = await openInstallation(app, join(dossiersFolder, 'clients'), {
    certificates: true,
  });
  const panel = deployPanel(page);
  await panel.getByRole('radio', { name: /^Client \.NET/ }).check();
  const form = panel.getByRole('form', { name: 'Client .NET' });
  await expect(form.getByText(/Aucun essai de l’assistant/)).toBeVisible();
  await expect(form.getByText('Client_Diapason_PSP')).toBeVisible();
  const send = form.getByRole('button', { name: 'Préparer les fichiers' });
  await form.getByLabel('Nom du PSP').fill('https://psp-exemple.fr');
  await send.click();
  await expect(form.getByText(/Écrivez un nom de machine seul/)).toBeVisible();
  await expect(form.getByText(/Six caractères au moins\s: Java/)).toBeVisible();
  await form.getByLabel('Nom du PSP').fill('psp-exemple.fr');
  await form.getByLabel('Port', { exact: true }).fill('443');
  await form.getByLabel('Mot de passe des magasins').fill('mot-de-passe');
  await send.click();
  const result = panel.getByTestId('deploy-result');
  await expect(result.getByText('non prouvé ici', { exact: true })).toBeVisible();
  await expect(result.getByRole('region', { name: /^Configuration/ })).toContainText('psp-exemple.fr');
  await expect(form.getByLabel('Mot de passe des magasins')).toHaveValue('');
  await expect(result).not.toContainText('mot-de-passe');

  await test.step('every kind bears the proof that the core answers', async () => {
    for (const kind of deploymentKinds) {
      const reply = await app.call('deploy.write', {
        dossier: dossier.id,
        kind,
        folder: null,
        port: 8443,
        installFolder: '/etc/diapason',
        pspName: 'psp-exemple.fr',
        password: 'mot-de-passe',
        flavour: 'modern',
        language: 'fr',
      });
      if (!reply.ok) throw new Error(`${kind}: ${reply.fault.code}`);
      const word =
        (reply.value as DeploymentView).proof === 'proven-by-test' ? 'prouvé par test' : 'non prouvé ici';
      await expect(panel.locator(`[data-kind="${kind}"]`).getByText(word, { exact: true })).toBeVisible();
    }
  });
});

test('says what it waits for while a certificate is missing', async ({ app, dossiersFolder }) => {
  const { page } = await openInstallation(app, join(dossiersFolder, 'waiting'), { certificates: false });
  const panel = deployPanel(page);
  await panel.getByRole('radio', { name: /^nginx/ }).check();
  await expect(panel.getByText('En attente du certificat SSL_SERVEUR.')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Préparer les fichiers' })).toHaveCount(0);
  await panel.getByRole('radio', { name: /^Client Node/ }).check();
  await expect(panel.getByText('En attente du certificat ORG_AUTH_CLI.')).toBeVisible();
  await page.getByRole('button', { name: 'Créer les certificats d’entraînement' }).click();
  await expect(panel.getByRole('button', { name: 'Préparer les fichiers' })).toBeVisible();
});

test('tells each wrong file from the others', async ({ app, dossiersFolder }) => {
  const { page } = await openInstallation(app, join(dossiersFolder, 'wrong'), { certificates: false });
  const zone = page.getByRole('main');
  await drop(zone, 'photo.p12', jpeg);
  const photo = page.getByRole('listitem', { name: 'photo.p12' });
  await expect(photo.getByText('refusé')).toBeVisible();
  await expect(photo.getByText(/photo\.p12\s» n’est pas un fichier de certificat/)).toBeVisible();
  await expect(photo.getByText(/JPEG/)).toBeVisible();
  await drop(zone, 'vide.p12', Buffer.alloc(0));
  await expect(page.getByRole('listitem', { name: 'vide.p12' }).getByText(/est vide/)).toBeVisible();

  await test.step('and so does the examination of a PKCS12', async () => {
    const doctor = await openDoctor(page);
    await drop(doctor, 'photo.p12', jpeg);
    await expect(doctor.getByRole('alert')).toContainText(/JPEG/);
    await drop(doctor, 'vide.p12', Buffer.alloc(0));
    await expect(doctor.getByRole('alert')).toContainText(/est vide/);
    await drop(doctor, 'texte.pfx', Buffer.from('ceci n’est pas un certificat\n'));
    await expect(doctor.getByRole('alert')).toContainText(/n’est pas un fichier de certificat/);
    await expect(doctor.getByRole('article')).toHaveCount(0);
  });
});

test('examines a PKCS12 without its password and writes it anew with it', async ({
  app,
  userFolder,
  dossiersFolder,
}) => {
  const { page, dossier } = await openInstallation(app, join(dossiersFolder, 'doctor'), {
    certificates: false,
  });
  const file = await mintPkcs12(join(userFolder, 'minted'), 'le-bon');
  const doctor = await openDoctor(page);
  await drop(doctor, 'essai.p12', file);
  const article = doctor.getByRole('article', { name: 'essai.p12' });

  await test.step('what it is made of and who opens it, as the core tells', async () => {
    const table = article.getByRole('table', { name: 'De quoi il est fait' });
    await expect(table.getByRole('row', { name: /Sceau \(MAC\)/ })).toBeVisible();
    await expect(table.getByRole('row', { name: /Clé privée chiffrée/ })).toBeVisible();
    await expect(article.getByText(/1 clé privée/)).toBeVisible();
    const described = await app.call('pkcs12.describe', {
      name: 'essai.p12',
      base64: file.toString('base64'),
    });
    if (!described.ok) throw new Error(described.fault.code);
    for (const [reader, opening] of Object.entries((described.value as Pkcs12View).readers)) {
      await expect(article.locator(`[data-reader="${reader}"]`)).toHaveAttribute('data-opening', opening);
    }
  });

  const current = article.getByLabel('Mot de passe actuel du fichier');
  const next = article.getByLabel('Nouveau mot de passe');
  await article.getByRole('button', { name: 'Hérité' }).click();
  const rewrite = article.getByRole('button', { name: 'Réécrire en hérité' });

  await test.step('a short or accented new password, and a wrong present one, are told apart', async () => {
    await current.fill('le-mauvais');
    await next.fill('été long');
    await rewrite.click();
    await expect(article.getByText(/les codent chacun à leur façon/)).toBeVisible();
    await next.fill('nouveau');
    await rewrite.click();
    await expect(article.getByText(/Ce mot de passe n’ouvre pas/)).toBeVisible();
    await expect(article.getByText('Nouveau fichier écrit.')).toHaveCount(0);
  });

  await test.step('the right password writes a file that OpenSSL opens with the new one', async () => {
    await current.fill('le-bon');
    await rewrite.click();
    await expect(article.getByText('Nouveau fichier écrit.')).toBeVisible();
    const path = join(dossier.folder, 'deploy', 'pkcs12', 'essai-legacy.p12');
    await expect(article.getByText(path, { exact: true })).toBeVisible();
    await expect(current).toHaveValue('');
    const open = (password: string) =>
      execFileSync('openssl', ['pkcs12', '-in', path, '-nokeys', '-passin', `pass:${password}`], {
        stdio: 'pipe',
      });
    expect(open('nouveau').toString()).toContain('BEGIN CERTIFICATE');
    expect(() => open('le-bon')).toThrow();
  });
});
