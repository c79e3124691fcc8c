import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { EventListener } from '../../../contract/events.ts';
import type { Core } from '../../../services/core.ts';
import { startWebShell, type WebShell, type WebShellOptions } from '../serve.ts';

/** A core that repeats what it is asked, so that what the shell lets through can be seen. */
function echoCore() {
  const listeners = new Set<EventListener>();
  const seen = { calls: [] as string[], crashes: [] as unknown[], closed: 0 };
  const core: Core = {
    call: (method, input) => {
      seen.calls.push(method);
      if (method === 'crash') throw new Error('secret detail');
      return Promise.resolve({ ok: true, value: { method, input } });
    },
    reportCrash: (error) => {
      seen.crashes.push(error);
      return 'c0ffee00';
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

type Start = (
  options?: Partial<WebShellOptions>,
) => Promise<ReturnType<typeof echoCore> & { readonly shell: WebShell }>;

/** For the tests of a file: starts shells over an echoing core, with a page of their own; each is closed after its test. */
export function prepareShells(): Start {
  let folder: string;
  let shells: WebShell[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'web-shell-'));
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'index.html'), '<title>page</title>');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  afterEach(async () => {
    await Promise.all(shells.map((shell) => shell.close()));
    shells = [];
  });
  return async (options = {}) => {
    const echo = echoCore();
    const shell = await startWebShell({ makeCore: () => echo.core, rendererFolder: folder, ...options });
    shells.push(shell);
    return { ...echo, shell };
  };
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Plain HTTP: unlike fetch, it sends any Host and Origin that it is told to. */
export function ask(
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

/** What follows the host in an address. */
export const pathOf = (url: string): string => url.slice(url.indexOf('/', 'http://'.length));

/** Opens the address as a browser does. Gives the session's cookie. */
export async function enter(port: number, url: string): Promise<string> {
  const answer = await ask(port, pathOf(url));
  expect(answer.status).toBe(303);
  return answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
}

/** A call as our own page makes it. */
export const callAs = (port: number, cookie: string, more: Record<string, string> = {}) => ({
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
