import type { Page } from '@playwright/test';
import type { DossierView } from '../../electron/contract/views.ts';
import { orderIds } from '../../electron/contract/words.ts';
import { emptyProfile } from '../../electron/procedure/profile-rules.ts';
import { expect, type App } from './app.ts';

export const publisher = 'Éditeur Exemple';
export const fqdn = 'gap.editeur-exemple.fr';

/** A dossier with its practice certificates (or without), on the step « Installation ». */
export async function openInstallation(
  app: App,
  folder: string,
  options: { readonly certificates: boolean },
): Promise<{ page: Page; dossier: DossierView }> {
  const created = await app.call('dossier.create', {
    folder,
    passphrase: 'une phrase secrète assez longue',
    remember: false,
    profile: {
      ...emptyProfile,
      publisher: { ...emptyProfile.publisher, name: publisher },
      gap: { ...emptyProfile.gap, server: 'gap', domain: 'editeur-exemple.fr', tpeFqdn: fqdn },
    },
  });
  if (!created.ok) throw new Error(created.fault.code);
  const dossier = created.value as DossierView;
  if (options.certificates) {
    const issued = await app.call('practice.issue', {
      dossier: dossier.id,
      orders: orderIds,
      makeMissingRequests: true,
    });
    expect(issued.ok).toBe(true);
  }
  const { page } = app;
  await page.reload();
  await page.getByRole('button', { name: `Ouvrir le dossier ${publisher}` }).click();
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /Installation/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Installation' })).toBeVisible();
  return { page, dossier };
}
