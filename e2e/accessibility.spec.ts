import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { allPassed, expect, test } from './harness/app.ts';

const screens = [
  'Dossier',
  'Prérequis',
  'Commande',
  'Installation',
  'Connectivité',
  'Cycle de vie',
  'Preuves',
];

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
    await expect(page.getByText(allPassed).first()).toBeVisible({ timeout: 60_000 });
    for (const screen of screens) {
      await page
        .getByRole('navigation')
        .getByRole('button', { name: new RegExp(screen) })
        .first()
        .click();
      await expect(page.getByRole('heading', { level: 1, name: screen })).toBeVisible();
      expect(await findings(page), screen).toEqual([]);
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
