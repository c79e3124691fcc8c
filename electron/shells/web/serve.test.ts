import { createServer } from 'node:net';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { ask, callAs, enter, pathOf, prepareShells } from './testing/shell.ts';

const start = prepareShells();

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

  it('is told again at each Enter, on a terminal alone', async () => {
    const told: string[] = [];
    const tell = (url: string) => void told.push(url);
    const terminal = Object.assign(new PassThrough(), { isTTY: true });
    const { shell: web } = await start({ newAddressOnEnter: { input: terminal, tell } });
    terminal.write('\n');
    await expect.poll(() => told.length).toBe(1);
    expect((await ask(web.port, pathOf(web.url))).status).toBe(401);
    expect((await ask(web.port, pathOf(told[0] ?? ''))).status).toBe(303);
    await web.close();
    expect(terminal.isPaused()).toBe(true);

    const pipe = new PassThrough();
    await start({ newAddressOnEnter: { input: pipe, tell } });
    expect(pipe.listenerCount('data')).toBe(0);
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
      fault: { code: 'FILE_TOO_LARGE', params: { sizeBytes: 2002, limitBytes: 1000 } },
    });
    expect(seen.calls).toEqual([]);
  });

  it('tells nothing of a crash but where it is written down', async () => {
    const { shell: web, seen } = await start();
    const cookie = await enter(web.port, web.url);
    const call = await ask(web.port, '/api/crash', callAs(web.port, cookie));
    expect(call.status).toBe(500);
    expect(call.text).not.toContain('secret');
    expect(call.text).toContain('BUG');
    expect(call.text).toContain('c0ffee00');
    expect(seen.crashes).toEqual([new Error('secret detail')]);
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
    await start({ port: web.port });
  });

  it('ends streams and closes the core', async () => {
    const { shell: web, seen } = await start();
    const cookie = await enter(web.port, web.url);
    const response = await fetch(`http://127.0.0.1:${web.port}/api/events`, { headers: { cookie } });
    await web.close();
    expect(seen.closed).toBe(1);
    await expect(response.text()).rejects.toThrow();
  });
});
