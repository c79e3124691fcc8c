import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './harness/app.ts';

const steps = ['Dossier', 'Prérequis', 'Commande', 'Installation', 'Connectivité', 'Cycle de vie'];

/** What axe finds against WCAG 2.2 AA, as lines that name the rule and the element. */
async function findings(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']);
  // Legacy mode runs in the page itself: Electron opens no second one.
  const { violations } = await axe.setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

for (const theme of ['light', 'dark'] as const) {
  test(`every screen is usable by everyone, ${theme}`, async ({ page, app }) => {
    await app.call('settings.write', { language: 'fr', theme });
    await page.reload();
    await expect(page.getByRole('button', { name: 'Essai guidé' })).toBeVisible();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Essai guidé' }).click();
    await expect(page.getByText('20 sur 20 conformes').first()).toBeVisible({ timeout: 60_000 });
    for (const step of steps) {
      await page
        .getByRole('navigation')
        .getByRole('button', { name: new RegExp(step) })
        .first()
        .click();
      await expect(page.getByRole('heading', { level: 1, name: step })).toBeVisible();
      expect(await findings(page), step).toEqual([]);
    }
  });
}

test('the wizard speaks English at a switch, and remembers it', async ({ page, app }) => {
  await app.call('settings.write', { language: 'en', theme: 'light' });
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('button', { name: 'Guided trial' })).toBeVisible();
  const again = await app.restart();
  await expect(again.locator('html')).toHaveAttribute('lang', 'en');
});
