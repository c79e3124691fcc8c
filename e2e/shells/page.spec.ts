import { expect, test } from '../harness/app.ts';

// What the page may not do, whichever shell carries it.

test('the page has nothing of Node or of Electron', async ({ page }) => {
  const names = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
      (name) => name in window,
    ),
  );
  expect(names).toEqual([]);
});

test('the bridge has two doors and no other', async ({ page, shell }) => {
  const doors = await page.evaluate(() =>
    Object.keys((window as unknown as { assistant?: object }).assistant ?? {}).sort(),
  );
  expect(doors).toEqual(shell === 'desktop' ? ['call', 'subscribe'] : []);
});

test('the document has a strict content policy', async ({ page }) => {
  const response = await page.reload();
  const policy = (await response?.headerValue('content-security-policy')) ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
});

test.describe('what the policy stops', () => {
  test.use({ allowPageErrors: true });

  test('inline scripts, foreign scripts and connections', async ({ page }) => {
    const result = await page.evaluate(async () => {
      const marked = window as unknown as { marked?: boolean };
      const inline = document.createElement('script');
      inline.textContent = 'window.marked = true';
      document.body.append(inline);
      const image = document.createElement('img');
      image.setAttribute('onerror', 'window.marked = true');
      image.src = '/missing.png';
      document.body.append(image);
      const foreign = document.createElement('script');
      foreign.src = 'https://example.org/x.js';
      const foreignLoad = new Promise((resolve) => {
        foreign.onload = () => resolve('loaded');
        foreign.onerror = () => resolve('refused');
      });
      document.body.append(foreign);
      const connection = await fetch('https://example.org/').then(
        () => 'open',
        () => 'refused',
      );
      return { marked: marked.marked ?? false, foreign: await foreignLoad, connection };
    });
    expect(result).toEqual({
      marked: false,
      foreign: 'refused',
      connection: 'refused',
    });
  });
});

test('text can be copied', async ({ page }) => {
  await page.bringToFront();
  await page.locator('body').click({ position: { x: 1, y: 1 } });
  await page.evaluate(() => navigator.clipboard.writeText('Client_Diapason_PSP'));
});
