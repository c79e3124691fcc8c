import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { patienceMs } from '../electron/contract/testing/patience.ts';
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

/** What axe finds against WCAG 2.2 AA, as lines that name the rule and the element; with `rule`, by that one alone. */
async function findings(page: Page, rule?: string): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const axe = new AxeBuilder({ page });
  if (rule === undefined) axe.withTags(tags);
  else axe.withRules(rule);
  // Legacy mode runs in the page itself: Electron opens no second one.
  const { violations } = await axe.setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

/** What axe finds in each screen of the dossier that is open. */
async function findingsOfScreens(page: Page, rule?: string): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const screen of screens) {
    await page
      .getByRole('navigation')
      .getByRole('button', { name: new RegExp(screen) })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1, name: screen })).toBeVisible();
    found[screen] = await findings(page, rule);
  }
  return found;
}

const nothing = Object.fromEntries(screens.map((screen) => [screen, []]));

test('every screen is usable by everyone, light and dark', async ({ page, app }) => {
  // axe reads every element of a page, and each page twice.
  test.setTimeout(2 * screens.length * patienceMs);
  const dress = async (theme: 'light' | 'dark'): Promise<void> => {
    await app.call('settings.write', { language: 'fr', theme });
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  };
  await dress('light');
  await expect(page.getByRole('button', { name: 'Essai guidé' })).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Essai guidé' }).click();
  await expect(page.getByText(allPassed).first()).toBeVisible();
  expect(await findingsOfScreens(page)).toEqual(nothing);

  // The document is the same in the dark: only its colours are not.
  await dress('dark');
  expect(await findingsOfScreens(page, 'color-contrast')).toEqual(nothing);
  await page.getByRole('button', { name: 'Tous les dossiers' }).click();
  await expect(page.getByRole('button', { name: /^Ouvrir le dossier/ })).toBeVisible();
  expect(await findings(page, 'color-contrast')).toEqual([]);
});

test('the wizard speaks English at a switch, and remembers it', async ({ page, app }) => {
  await app.call('settings.write', { language: 'en', theme: 'light' });
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('button', { name: 'Guided trial' })).toBeVisible();
  const again = await app.restart();
  await expect(again.locator('html')).toHaveAttribute('lang', 'en');
});
