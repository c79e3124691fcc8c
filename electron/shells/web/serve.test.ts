import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:net';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { EventListener } from '../../contract/events.ts';
import type { Core } from '../../services/core.ts';
import { startWebShell, type WebShell, type WebShellOptions } from './serve.ts';

let folder: string;
let shell: WebShell | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'web-shell-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<title>page</title>');
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(async () => {
  await shell?.close();
  shell = undefined;
});

/** A core that repeats what it is asked, so that what the shell lets through can be seen. */
function echoCore() {
  const listeners = new Set<EventListener>();
  const seen = { calls: [] as string[], closed: 0 };
  const core: Core = {
    call: (method, input) => {
      seen.calls.push(method);
      if (method === 'crash') throw new Error('secret detail');
      return Promise.resolve({ ok: true, value: { method, input } });
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      seen.closed += 1;
      return Promise.resolve();
    },
  };
  return { core, seen, listeners };
}

async function start(options: Partial<WebShellOptions> = {}) {
  const echo = echoCore();
  shell = await startWebShell({ makeCore: () => echo.core, rendererFolder: folder, ...options });
  return { ...echo, shell };
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Plain HTTP: unlike fetch, it sends any Host and Origin that it is told to. */
function ask(
  port: number,
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { host: '127.0.0.1', port, path, method: options.method ?? 'GET', headers: options.headers ?? {} },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        );
        response.on('error', reject);
      },
    );
    request.on('error', reject);
    request.end(options.body);
  });
}

const pathOf = (url: string): string => url.slice(url.indexOf('/', 'http://'.length));

async function enter(port: number, url: string): Promise<string> {
  const answer = await ask(port, pathOf(url));
  expect(answer.status).toBe(303);
  return answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
}

/** A call as our own page makes it. */
const callAs = (port: number, cookie: string, more: Record<string, string> = {}) => ({
  method: 'POST',
  headers: {
    cookie,
    origin: `http://127.0.0.1:${port}`,
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
    ...more,
  },
  body: '{"a":"é"}',
});

describe('the one-time address', () => {
  it('gives a strict cookie, takes the token out of the address, and opens the page', async () => {
    const { shell: web } = await start();
    const answer = await ask(web.port, pathOf(web.url));
    expect(answer.headers.location).toBe('/');
    expect(answer.headers['set-cookie']?.[0]).toMatch(
      new RegExp(`^assistant-diapason-${web.port}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict$`),
    );
    const cookie = answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
    const page = await ask(web.port, '/', { headers: { cookie } });
    expect(page.status).toBe(200);
    expect(page.text).toContain('<title>page</title>');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.headers['x-content-type-options']).toBe('nosniff');
    expect(page.headers['referrer-policy']).toBe('no-referrer');
    expect(page.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('works once', async () => {
    const { shell: web } = await start();
    const cookie = await enter(web.port, web.url);
    const again = await ask(web.port, pathOf(web.url));
    expect(again.status).toBe(401);
    expect(again.headers['set-cookie']).toBeUndefined();
    expect(again.text).toContain('a déjà servi');
    // The browser that is in already is let in again, without a new session.
    const known = await ask(web.port, pathOf(web.url), { headers: { cookie } });
    expect(known.status).toBe(303);
    expect(known.headers['set-cookie']).toBeUndefined();
  });

  it('expires', async () => {
    let time = Date.UTC(2026, 10, 23);
    const { shell: web } = await start({ now: () => new Date(time), tokenLifetime: 600_000 });
    time += 600_000;
    expect((await ask(web.port, pathOf(web.url))).status).toBe(401);
    expect((await ask(web.port, pathOf(web.newAddress()))).status).toBe(303);
  });

  it('is replaced by a new one', async () => {
    const { shell: web } = await start();
    const next = web.newAddress();
    expect((await ask(web.port, pathOf(web.url))).status).toBe(401);
    expect((await ask(web.port, pathOf(next))).status).toBe(303);
  });

  it('is refused when it is wrong, empty or short', async () => {
    const { shell: web } = await start();
    for (const token of ['', 'x', 'A'.repeat(43), encodeURIComponent('é')]) {
      expect((await ask(web.port, `/?token=${token}`)).status).toBe(401);
    }
    expect((await ask(web.port, pathOf(web.url), { method: 'HEAD' })).status).toBe(401);
    await enter(web.port, web.url);
  });
});

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

describe('calls and events', () => {
  it('carries a call and its reply', async () => {
    const { shell: web } = await start();
    const cookie = await enter(web.port, web.url);
    const call = await ask(web.port, '/api/app.info', callAs(web.port, cookie));
    expect(call.status).toBe(200);
    expect(JSON.parse(call.text)).toEqual({ ok: true, value: { method: 'app.info', input: { a: 'é' } } });
    expect(call.headers['cache-control']).toBe('no-store');
  });

  it('refuses a body past the limit with a fault, announced or not', async () => {
    const { shell: web, seen } = await start({ bodyLimit: 1000 });
    const cookie = await enter(web.port, web.url);
    const call = await ask(web.port, '/api/install.import', {
      ...callAs(web.port, cookie, { 'transfer-encoding': 'chunked' }),
      body: JSON.stringify('x'.repeat(2000)),
    });
    expect(call.status).toBe(413);
    expect(JSON.parse(call.text)).toMatchObject({
      fault: { code: 'FILE_TOO_LARGE', params: { size: 2002, limit: 1000 } },
    });
    expect(seen.calls).toEqual([]);
  });

  it('tells nothing of a crash', async () => {
    const { shell: web } = await start();
    const cookie = await enter(web.port, web.url);
    const call = await ask(web.port, '/api/crash', callAs(web.port, cookie));
    expect(call.status).toBe(500);
    expect(call.text).not.toContain('secret');
    expect(call.text).toContain('BUG');
  });

  it('streams events until the page goes away', async () => {
    const { shell: web, listeners } = await start();
    const cookie = await enter(web.port, web.url);
    const controller = new AbortController();
    const response = await fetch(`http://127.0.0.1:${web.port}/api/events`, {
      headers: { cookie },
      signal: controller.signal,
    });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    const event = { name: 'dossier.changed', payload: { dossier: 'é' } } as const;
    listeners.forEach((listener) => listener(event));
    let text = '';
    while (!text.includes('data:')) text += (await reader?.read())?.value ?? '';
    expect(JSON.parse(text.slice(text.indexOf('data:') + 'data:'.length))).toEqual(event);
    controller.abort();
    await expect.poll(() => listeners.size).toBe(0);
  });
});

describe('starting and stopping', () => {
  it('says that a port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', () => resolve()));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await expect(start({ port })).rejects.toMatchObject({ fault: { code: 'PORT_IN_USE', params: { port } } });
    await new Promise((resolve) => other.close(resolve));
    const { shell: web } = await start({ port });
    expect(web.port).toBe(port);
  });

  it('frees the port when the core cannot be made', async () => {
    await expect(
      start({
        makeCore: ({ kind }) => {
          expect(kind).toBe('web');
          throw new Error('no core');
        },
      }),
    ).rejects.toThrow('no core');
    const { shell: web } = await start();
    await web.close();
    shell = undefined;
    await start({ port: web.port });
  });

  it('ends streams and closes the core', async () => {
    const { shell: web, seen } = await start();
    const cookie = await enter(web.port, web.url);
    const response = await fetch(`http://127.0.0.1:${web.port}/api/events`, { headers: { cookie } });
    await web.close();
    shell = undefined;
    expect(seen.closed).toBe(1);
    await expect(response.text()).rejects.toThrow();
  });
});
