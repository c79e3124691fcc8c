import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { electronArguments, findElectron } from '../../build/find-programs.ts';
import { links } from '../../electron/procedure/links.ts';
import { expect, test, type App } from '../harness/app.ts';
import { environmentFor } from '../harness/running-app.ts';

function electronOf(app: App): ElectronApplication {
  if (app.electron === null) throw new Error('not the desktop shell');
  return app.electron;
}

test('the window is isolated and sandboxed', async ({ app, page }) => {
  expect(page.url()).toBe('app://assistant/');
  const preferences = await electronOf(app).evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => {
      const { contextIsolation, sandbox, nodeIntegration, webSecurity } =
        (
          window.webContents as unknown as { getLastWebPreferences(): Electron.WebPreferences | null }
        ).getLastWebPreferences() ?? {};
      return { contextIsolation, sandbox, nodeIntegration, webSecurity };
    }),
  );
  expect(preferences).toEqual([
    { contextIsolation: true, sandbox: true, nodeIntegration: false, webSecurity: true },
  ]);
});

test('the page cannot leave its place', async ({ app, page }) => {
  await page.evaluate(() => location.assign('https://example.org/'));
  await page.evaluate(() => location.assign('file:///etc/hostname'));
  const opened = await page.evaluate(() => window.open('https://example.org/') === null);
  expect(opened).toBe(true);
  expect(page.url()).toBe('app://assistant/');
  expect(electronOf(app).windows()).toHaveLength(1);
});

test('official addresses open in the browser, others nowhere', async ({ app, page }) => {
  const electron = electronOf(app);
  await electron.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = (url) => Promise.resolve(void opened.push(url));
  });
  const official = links['pfcng-order'].url;
  for (const url of [
    official,
    'https://example.org/',
    'file:///etc/hostname',
    'mailto:someone@example.org',
  ]) {
    await page.evaluate((address) => void window.open(address), url);
  }
  await page.evaluate((address) => location.assign(address), `${links['rights-mail'].url}?subject=Essai`);
  await expect
    .poll(() => electron.evaluate(() => (globalThis as unknown as { opened: string[] }).opened))
    .toEqual([new URL(official).href, `${links['rights-mail'].url}?subject=Essai`]);
});

test('permissions are denied', async ({ page }) => {
  const state = await page.evaluate(async () => ({
    notifications: await Notification.requestPermission(),
    camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'granted',
      () => 'denied',
    ),
    position: await new Promise((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('granted'),
        () => resolve('denied'),
      ),
    ),
  }));
  expect(state).toEqual({ notifications: 'denied', camera: 'denied', position: 'denied' });
});

test('a page that is not ours is not answered, even with our preload', async ({ app }) => {
  const reply = await electronOf(app).evaluate(async ({ BrowserWindow }, preload) => {
    const window = new BrowserWindow({ show: false, webPreferences: { preload } });
    await window.loadURL('data:text/html,<title>other</title>');
    const answer: unknown = await window.webContents.executeJavaScript(
      "window.assistant.call('app.info', {})",
    );
    window.destroy();
    return answer;
  }, resolve('dist/preload.cjs'));
  expect(reply).toEqual({ ok: false, fault: { code: 'NOT_ALLOWED', params: {} } });
});

test('the system’s dialog gives the folder', async ({ app }) => {
  await electronOf(app).evaluate(({ dialog }) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: ['/chosen/folder'] });
  });
  expect(await app.call('shell.chooseFolder', { purpose: 'open' })).toEqual({
    ok: true,
    value: { folder: '/chosen/folder' },
  });
  await electronOf(app).evaluate(({ dialog }) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: true, filePaths: [] });
  });
  expect(await app.call('shell.chooseFolder', { purpose: 'open' })).toEqual({
    ok: true,
    value: { folder: null },
  });
});

test('the menu and the colours follow the settings', async ({ app }) => {
  const look = () =>
    electronOf(app).evaluate(({ Menu, nativeTheme }) => ({
      first: Menu.getApplicationMenu()?.items[0]?.label,
      theme: nativeTheme.themeSource,
    }));
  expect(await look()).toEqual({ first: 'Fichier', theme: 'system' });
  await app.call('settings.write', { language: 'en', theme: 'dark' });
  expect(await look()).toEqual({ first: 'File', theme: 'dark' });
  await app.restart();
  expect(await look()).toEqual({ first: 'File', theme: 'dark' });
});

test('the window comes back where it was', async ({ app }) => {
  const bounds = { x: 40, y: 60, width: 1000, height: 700 };
  await electronOf(app).evaluate(
    ({ BrowserWindow }, place) => BrowserWindow.getAllWindows()[0]?.setBounds(place),
    bounds,
  );
  await app.restart();
  const found = await electronOf(app).evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  );
  expect(found).toMatchObject({ width: 1000, height: 700 });
});

test('a second start brings the first window to the front and ends', async ({ app, userFolder }) => {
  const electron = electronOf(app);
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  const second = spawn(findElectron() ?? '', electronArguments(), {
    env: environmentFor(userFolder),
    stdio: 'ignore',
  });
  expect(await once(second, 'exit')).toEqual([0, null]);
  await expect
    .poll(() => electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible()))
    .toBe(true);
});
