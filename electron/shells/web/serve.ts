import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Reply } from '../../contract/client.ts';
import { FaultError, type FaultCode, type Params } from '../../contract/faults.ts';
import type { Core, ShellPort } from '../../services/core.ts';
import { guardHeaders, readPageFile } from '../../services/page-files.ts';
import { closedPage, type ClosedReason } from './closed-page.ts';
import { streamEvents } from './event-stream.ts';
import { cookieOf, isForUs, isFromOurPage } from './gate.ts';
import { openBrowser } from './open-browser.ts';
import { readJsonBody } from './read-body.ts';
import { createSessions, type Sessions } from './sessions.ts';

/** Answers a request for the page or one of its files, made by somebody who has a session. */
export type PageServer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export interface WebShellOptions {
  /** Makes the core once the shell listens. */
  readonly makeCore: (shell: ShellPort) => Core | Promise<Core>;
  /** Where the build put the page. */
  readonly rendererFolder: string;
  /** Answers in place of the files of that folder. */
  readonly servePage?: PageServer;
  /** A free port when absent. */
  readonly port?: number;
  /** On a terminal, each Enter tells a new address: the one before works once, and only for a while. */
  readonly newAddressOnEnter?: {
    readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
    readonly tell: (url: string) => void;
  };
  /** Opens the address in the default browser. */
  readonly open?: boolean;
  readonly now?: () => Date;
  /** How long an address waits to be opened, in milliseconds: 10 minutes when absent. */
  readonly tokenLifetime?: number;
  /** Largest body of a call, in bytes: 40 MB when absent (several files at once, in base 64). */
  readonly bodyLimit?: number;
}

export interface WebShell {
  /** The address to open, with its one-time token. */
  readonly url: string;
  readonly port: number;
  /** Whether a browser was started on it. */
  readonly opened: boolean;
  /** A new address to open; the one printed before, if nobody used it, stops working. */
  newAddress(): string;
  /** Ends the calls and the streams under way, then the core. */
  close(): Promise<void>;
}

/** What an answer needs to know of the shell. */
interface Door {
  readonly port: number;
  readonly core: Core;
  readonly sessions: Sessions;
  readonly servePage: PageServer;
  readonly bodyLimit: number;
}

/** Cookies do not tell ports apart: the name does, so that two assistants do not close each other's session. */
const cookieName = (port: number): string => `assistant-diapason-${port}`;

/**
 * Serves the page and the core on 127.0.0.1, to whoever opens the address that this gives.
 *
 * @throws FaultError PORT_IN_USE when the port asked for is taken, NOT_ALLOWED when the system refuses it
 */
export async function startWebShell(options: WebShellOptions): Promise<WebShell> {
  const now = options.now ?? (() => new Date());
  const sessions = createSessions({ tokenLifetime: options.tokenLifetime ?? 600_000, now });
  const server = createServer();
  const port = await listen(server, options.port ?? 0);

  let core: Core;
  try {
    core = await options.makeCore({ kind: 'web' });
  } catch (error) {
    await closeServer(server);
    throw error;
  }
  const { servePage = serveFilesOf(options.rendererFolder), bodyLimit = 200_000_000 } = options;
  const door: Door = { port, core, sessions, servePage, bodyLimit };
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    answer(door, request, response).catch((error: unknown) => {
      // Whatever went wrong, nobody enters, and nothing is told but where to find it in the log.
      const reference = core.reportCrash(error);
      if (!response.headersSent) refuse(response, 500, 'BUG', { reference });
      else response.destroy();
    });
  });

  const newAddress = () => `http://127.0.0.1:${port}/?token=${sessions.issueToken()}`;
  const url = newAddress();
  const deaf = listenForEnter(options.newAddressOnEnter, newAddress);
  const opened = options.open === true && (await openBrowser(url));
  return {
    url,
    port,
    opened,
    newAddress,
    close: async () => {
      deaf();
      await closeServer(server);
      await core.close();
    },
  };
}

/** Gives the function that stops listening, without which the input would keep the process alive. */
function listenForEnter(option: WebShellOptions['newAddressOnEnter'], newAddress: () => string): () => void {
  if (option?.input.isTTY !== true) return () => undefined;
  const { input, tell } = option;
  const onData = () => tell(newAddress());
  input.on('data', onData);
  return () => {
    input.off('data', onData);
    input.pause();
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    // Heard for good: once it listens, an error of the listening socket (no descriptor left) loses one call, never the process.
    server.on('error', (error: NodeJS.ErrnoException) => {
      const code: FaultCode = error.code === 'EADDRINUSE' ? 'PORT_IN_USE' : 'NOT_ALLOWED';
      reject(new FaultError(code, { port }, { cause: error }));
    });
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function serveFilesOf(folder: string): PageServer {
  return async (request, response) => {
    const { pathname } = addressOf(request);
    const file = await readPageFile(folder, pathname);
    response.writeHead(file.status, file.headers).end(request.method === 'HEAD' ? undefined : file.body);
  };
}

/** The address that was asked for, of which only the path and its parameters are looked at. */
const addressOf = (request: IncomingMessage): URL => new URL(request.url ?? '/', 'http://127.0.0.1');

async function answer(door: Door, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isForUs(request, door.port)) {
    showClosed(response, 421, 'other-name');
    return;
  }
  const { pathname, searchParams } = addressOf(request);
  const known = door.sessions.isKnown(cookieOf(request, cookieName(door.port)));
  const token = searchParams.get('token');
  if (pathname.startsWith('/api/')) {
    if (!known) refuse(response, 401, 'NOT_ALLOWED');
    else if (!isFromOurPage(request)) refuse(response, 403, 'NOT_ALLOWED');
    else await answerCall(door, request, response, pathname.slice('/api/'.length));
  } else if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(response, 405, 'NOT_ALLOWED');
  } else if (pathname === '/' && token !== null && request.method === 'GET') {
    enter(door, response, token, known);
  } else if (!known) {
    showClosed(response, 401, 'no-session');
  } else {
    await door.servePage(request, response);
  }
}

/** Turns the one-time token into a session cookie, and takes it out of the address. */
function enter(door: Door, response: ServerResponse, token: string, known: boolean): void {
  const cookie = door.sessions.redeem(token);
  if (cookie === null && !known) {
    showClosed(response, 401, 'stale-link');
    return;
  }
  response.writeHead(303, {
    ...guardHeaders,
    'Cache-Control': 'no-store',
    Location: '/',
    ...(cookie === null
      ? {}
      : { 'Set-Cookie': `${cookieName(door.port)}=${cookie}; Path=/; HttpOnly; SameSite=Strict` }),
  });
  response.end();
}

async function answerCall(
  door: Door,
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
): Promise<void> {
  if (request.method === 'GET' && name === 'events') {
    streamEvents(response, (listener) => door.core.subscribe(listener));
  } else if (request.method !== 'POST') {
    refuse(response, 405, 'NOT_ALLOWED');
  } else {
    const body = await readJsonBody(request, name, door.bodyLimit);
    if (!body.ok) send(response, body.status, { ok: false, fault: body.fault });
    else send(response, 200, await door.core.call(name, body.value));
  }
}

function send(response: ServerResponse, status: number, reply: Reply): void {
  response.writeHead(status, {
    ...guardHeaders,
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'Cache-Control': 'no-store',
  });
  response.end(JSON.stringify(reply));
}

/** Refusals are replies too: a page whose session ended reads a fault, not a broken answer. */
function refuse(response: ServerResponse, status: number, code: FaultCode, params: Params = {}): void {
  response.setHeader('Connection', 'close');
  send(response, status, { ok: false, fault: { code, params } });
}

function showClosed(response: ServerResponse, status: number, reason: ClosedReason): void {
  const { headers, body } = closedPage(reason);
  response.writeHead(status, { ...headers, Connection: 'close' }).end(body);
}
