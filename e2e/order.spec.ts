import { execFileSync } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './harness/app.ts';
import { fqdn, openInstallation, publisher } from './harness/open-installation.ts';

test('a CSR made elsewhere is brought, checked and followed', async ({ app, dossiersFolder }) => {
  const folder = join(dossiersFolder, 'ailleurs');
  const { page } = await openInstallation(app, folder, { certificates: false });
  const work = join(dossiersFolder, 'serveur');
  await mkdir(work);
  const subject = ['-subj', `/C=FR/O=${publisher}/CN=${fqdn}`, '-addext', `subjectAltName=DNS:${fqdn}`];
  const args = [
    'req',
    '-new',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-utf8',
    ...subject,
    '-keyout',
    'k',
    '-out',
    'csr',
  ];
  execFileSync('openssl', args, { cwd: work, stdio: 'pipe' });
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /Commande/ })
    .first()
    .click();
  const panel = page.getByRole('region', { name: 'SSL_SERVEUR SSL_SERV sur PFCNG' });
  await panel.getByRole('button', { name: 'CSR fait ailleurs' }).click();
  await panel.getByTestId('drop-input').setInputFiles({
    name: 'gap.csr',
    mimeType: 'application/octet-stream',
    buffer: await readFile(join(work, 'csr')),
  });
  await expect(panel.getByText('suivie pour SSL_SERVEUR')).toBeVisible();
  await expect(panel.getByText(/^Reçu le/)).toBeVisible();
  await expect(panel.getByText('RSA 2048, là où le CSR a été fait')).toBeVisible();
  await expect(panel.getByRole('button', { name: /Créer la clé/ })).toHaveCount(0);
  await expect(panel.getByText('Demande conforme.')).toBeVisible();
});
