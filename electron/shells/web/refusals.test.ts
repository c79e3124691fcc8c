import { describe, expect, it } from 'vitest';
import { ask, callAs, enter, prepareShells } from './testing/shell.ts';

const start = prepareShells();

describe('who may not enter', () => {
  it('shows whoever has no session what to do, and no file', async () => {
    const { shell: web, seen } = await start();
    for (const path of ['/', '/index.html', '/assets/x.js', '/?x=1']) {
      const answer = await ask(web.port, path);
      expect(answer.status).toBe(401);
      expect(answer.text).toContain('appuyez sur Entrée');
      expect(answer.text).not.toContain('<title>page</title>');
    }
    const stranger = `assistant-diapason-${web.port}=${'A'.repeat(43)}`;
    const call = await ask(web.port, '/api/app.info', callAs(web.port, stranger));
    expect(call.status).toBe(401);
    expect(JSON.parse(call.text)).toEqual({ ok: false, fault: { code: 'NOT_ALLOWED', params: {} } });
    expect((await ask(web.port, '/api/events')).status).toBe(401);
    expect(seen.calls).toEqual([]);
  });

  it('refuses a cookie sent twice', async () => {
    const { shell: web } = await start();
    const cookie = await enter(web.port, web.url);
    const twice = await ask(web.port, '/', { headers: { cookie: `${cookie}; ${cookie}` } });
    expect(twice.status).toBe(401);
  });

  it.each([
    'evil.example',
    'localhost',
    '127.0.0.1',
    '127.0.0.1:1',
    'localhost.evil.example:PORT',
    '[::1]:PORT',
    'assistant:PORT',
  ])('refuses the name « %s », even with the cookie', async (name) => {
    const { shell: web, seen } = await start();
    const cookie = await enter(web.port, web.url);
    const host = name.replace('PORT', String(web.port));
    const page = await ask(web.port, '/', { headers: { host, cookie } });
    expect(page.status).toBe(421);
    const call = await ask(
      web.port,
      '/api/app.info',
      callAs(web.port, cookie, { host, origin: `http://${host}` }),
    );
    expect(call.status).toBe(421);
    expect(seen.calls).toEqual([]);
  });

  it('answers to localhost as to 127.0.0.1', async () => {
    const { shell: web } = await start();
    const cookie = await enter(web.port, web.url);
    const host = `localhost:${web.port}`;
    const call = await ask(
      web.port,
      '/api/app.info',
      callAs(web.port, cookie, { host, origin: `http://${host}` }),
    );
    expect(call.status).toBe(200);
  });

  it.each<Record<string, string>>([
    { origin: 'http://evil.example' },
    { origin: 'null' },
    { origin: 'http://localhost:PORT' },
    { origin: 'https://127.0.0.1:PORT' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
  ])('refuses a call with %o', async (headers) => {
    const { shell: web, seen } = await start();
    const cookie = await enter(web.port, web.url);
    const filled = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value.replace('PORT', String(web.port))]),
    );
    const call = await ask(web.port, '/api/app.info', callAs(web.port, cookie, filled));
    expect(call.status).toBe(403);
    expect(seen.calls).toEqual([]);
  });

  it('refuses a call without Origin, by another verb, or that is not JSON', async () => {
    const { shell: web, seen } = await start();
    const cookie = await enter(web.port, web.url);
    const { headers, ...rest } = callAs(web.port, cookie);
    const withoutOrigin = Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'origin'));
    expect((await ask(web.port, '/api/app.info', { ...rest, headers: withoutOrigin })).status).toBe(403);
    expect((await ask(web.port, '/api/app.info', { headers })).status).toBe(405);
    expect((await ask(web.port, '/api/app.info', { ...rest, headers, method: 'OPTIONS' })).status).toBe(405);
    expect((await ask(web.port, '/', { method: 'POST', headers: { cookie } })).status).toBe(405);
    const form = { ...headers, 'content-type': 'text/plain' };
    expect((await ask(web.port, '/api/app.info', { ...rest, headers: form })).status).toBe(415);
    const notJson = await ask(web.port, '/api/app.info', { ...rest, headers, body: '{' });
    expect(notJson.status).toBe(400);
    expect(notJson.text).toContain('INVALID_INPUT');
    expect(seen.calls).toEqual([]);
  });
});
