import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { request } from 'node:http';
import { expect, test } from '../harness/app.ts';

const portOf = (address: string | null): number => Number(new URL(address ?? '').port);

/** Plain HTTP with any header, as no browser would send it. */
function ask(
  port: number,
  path: string,
  headers: Record<string, string>,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    })
      .on('error', reject)
      .end();
  });
}

test('the address is left without its token, and opens once', async ({ app, page }) => {
  expect(page.url()).toBe(`http://127.0.0.1:${portOf(app.address)}/`);
  const again = await ask(portOf(app.address), new URL(app.address ?? '').search.replace(/^/, '/'), {});
  expect(again.status).toBe(401);
  expect(again.text).toContain('a déjà servi');
});

test('a first call that fails is asked again', async ({ page }) => {
  await page.route('**/api/app.info', (route) => route.abort(), { times: 1 });
  await page.reload();
  await page.getByRole('button', { name: 'Nouveau dossier' }).click();
  await expect(page.getByRole('dialog', { name: 'Nouveau dossier' })).toBeVisible();
});

test('the session cookie is out of reach of the page', async ({ page }) => {
  expect(await page.evaluate(() => document.cookie)).toBe('');
  const [cookie, ...others] = await page.context().cookies();
  expect(others).toEqual([]);
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/', expires: -1 });
});

test('a browser without a session is told what to do', async ({ app, installedBrowser }) => {
  const stranger = await installedBrowser?.newContext();
  const page = await stranger?.newPage();
  const response = await page?.goto(`http://127.0.0.1:${portOf(app.address)}/`);
  expect(response?.status()).toBe(401);
  await expect(page?.getByRole('heading', { level: 1 }) ?? app.page.locator('nothing')).toContainText(
    'adresse complète',
  );
  await stranger?.close();
});

test('another name for the same address is refused', async ({ app }) => {
  const port = portOf(app.address);
  for (const host of ['evil.example', `evil.example:${port}`, '127.0.0.1']) {
    expect((await ask(port, '/', { host })).status).toBe(421);
  }
});

test.describe('another site in the same browser', () => {
  test.use({ allowPageErrors: true });

  test('cannot call, read or frame', async ({ app, page }) => {
    // Another port of 127.0.0.1 is the same *site*: the strict cookie does go with its requests. Origin stops them.
    const other = createServer((_request, response) =>
      response.setHeader('Content-Type', 'text/html').end('<title>other</title>'),
    );
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', () => resolve()));
    const foreign = await page.context().newPage();
    await foreign.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);

    const origin = `http://127.0.0.1:${portOf(app.address)}`;
    const result = await foreign.evaluate(async (target) => {
      const attempt = (promise: Promise<unknown>) =>
        promise.then(
          () => 'went through',
          () => 'refused',
        );
      const body = JSON.stringify({ language: 'en', theme: 'dark' });
      const common = { method: 'POST', body, credentials: 'include' } as const;
      const frame = document.createElement('iframe');
      frame.src = `${target}/`;
      const framed = new Promise<void>((resolve) => {
        frame.onload = () => resolve();
      });
      document.body.append(frame);
      await framed;
      const url = `${target}/api/settings.write`;
      return {
        simple: await attempt(fetch(url, common)),
        json: await attempt(fetch(url, { ...common, headers: { 'Content-Type': 'application/json' } })),
        blind: await attempt(fetch(url, { ...common, mode: 'no-cors' })),
        image: await new Promise((resolve) => {
          const image = new Image();
          image.onload = () => resolve('went through');
          image.onerror = () => resolve('refused');
          image.src = `${target}/`;
        }),
      };
    }, origin);
    expect(result).toEqual({ simple: 'refused', json: 'refused', blind: 'refused', image: 'refused' });
    expect(await app.call('settings.read', {})).toMatchObject({ value: { language: 'fr', theme: 'system' } });
    // The frame shows the browser's own error page, not ours.
    const frame = foreign.frames().find((candidate) => candidate !== foreign.mainFrame());
    expect(frame?.url()).toContain('chrome-error:');
    await foreign.close();
    await new Promise((resolve) => other.close(resolve));
  });
});
