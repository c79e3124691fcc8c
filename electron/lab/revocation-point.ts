import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { ReportCrash } from '../contract/crash.ts';
import { FaultError } from '../contract/faults.ts';
import {
  authorityLevels,
  labAuthorityNames,
  branchForms,
  type AuthorityLevel,
  type IssuerLine,
  type LabAuthorityName,
  type BranchForm,
  type RevocationListVariant,
} from './cast.ts';
import { revocationOrigin, revocationPaths } from './revocation-addresses.ts';

/** Serves the lab's revocation lists, authorities and OCSP answers, on the loopback interface only. */
export interface RevocationPoint {
  /** `http://127.0.0.1:port`, where it really listens. */
  readonly origin: string;
  /**
   * Where to fetch the list that a certificate names, in one of its variants. Lab addresses are moved to `origin`;
   * the current list of a certificate that is not the lab's stays where it is.
   */
  urlFor(crlUrl: string, variant: RevocationListVariant | 'unavailable'): string;
  close(): Promise<void>;
}

/** What the point serves, as DER. */
export interface RevocationSource {
  list(name: LabAuthorityName, level: AuthorityLevel, variant: RevocationListVariant): Promise<Uint8Array>;
  /** Null for the one that is never published. */
  branchList(name: LabAuthorityName, form: BranchForm): Promise<Uint8Array | null>;
  issuer(name: LabAuthorityName, line: IssuerLine): Promise<Uint8Array>;
  ocsp(request: Uint8Array): Promise<Uint8Array>;
}

const loopback = '127.0.0.1';
/** An OCSP request about one certificate weighs about 100 bytes. */
const requestLimitBytes = 65_536;
const variants = ['current', 'stale', 'forged'] as const;

type Answer = { readonly type: string; readonly body: Uint8Array };
/** Null where there is nothing to give, though the address is right. */
type Route = () => Promise<Answer | null>;

const listAnswer = (body: Uint8Array): Answer => ({ type: 'application/pkix-crl', body });

function routesOf(source: RevocationSource): ReadonlyMap<string, Route> {
  const routes = new Map<string, Route>();
  for (const name of labAuthorityNames) {
    for (const line of [...authorityLevels, ...branchForms]) {
      routes.set(revocationPaths.issuer(name, line), async () => ({
        type: 'application/pkix-cert',
        body: await source.issuer(name, line),
      }));
    }
    for (const level of authorityLevels) {
      for (const variant of variants) {
        const prefix = variant === 'current' ? '' : `/${variant}`;
        routes.set(prefix + revocationPaths.list(name, level), async () =>
          listAnswer(await source.list(name, level, variant)),
        );
      }
    }
    for (const form of branchForms) {
      routes.set(revocationPaths.list(name, form), async () => {
        const list = await source.branchList(name, form);
        return list === null ? null : listAnswer(list);
      });
    }
  }
  return routes;
}

/** What was sent, or the status that refuses it. */
type Sent = Uint8Array | 400 | 413;

async function readBody(request: IncomingMessage): Promise<Sent> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > requestLimitBytes) return 413;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The request of an OCSP call: the body of a POST, or base64 at the end of a GET's path (RFC 6960 appendix A.1). */
async function readOcspRequest(request: IncomingMessage, path: string): Promise<Sent> {
  if (request.method === 'POST') return readBody(request);
  const encoded = path.slice(revocationPaths.ocsp.length + 1);
  if (encoded.length > requestLimitBytes) return 413;
  try {
    return Buffer.from(decodeURIComponent(encoded), 'base64');
  } catch {
    return 400;
  }
}

function send(response: ServerResponse, status: number, answer?: Answer): void {
  const body = answer?.body ?? new Uint8Array();
  response.writeHead(status, {
    'content-type': answer?.type ?? 'text/plain',
    'content-length': body.length,
    // A list changes as soon as something is revoked, and the variants are chosen by path: nothing may be kept.
    'cache-control': 'no-store',
  });
  response.end(body);
}

async function serve(
  routes: ReadonlyMap<string, Route>,
  source: RevocationSource,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (path.startsWith('/unavailable/')) {
    send(response, 503);
  } else if (
    path === revocationPaths.ocsp
      ? request.method === 'POST'
      : path.startsWith(`${revocationPaths.ocsp}/`) && isRead
  ) {
    const asked = await readOcspRequest(request, path);
    if (typeof asked === 'number') send(response, asked);
    else send(response, 200, { type: 'application/ocsp-response', body: await source.ocsp(asked) });
  } else {
    const route = routes.get(path);
    if (route === undefined) send(response, 404);
    else if (!isRead) send(response, 405);
    else {
      const answer = await route();
      if (answer === null) send(response, 503);
      else send(response, 200, answer);
    }
  }
}

/** Port of the server once it listens; `port` when it is free, else any free one. PORT_IN_USE {port} where there is none. */
async function listen(server: Server, port: number): Promise<number> {
  const attempt = (wanted: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen({ host: loopback, port: wanted, exclusive: true }, () => {
        server.off('error', reject);
        resolve();
      });
    });
  try {
    await attempt(port);
  } catch {
    // Taken, by another dossier as a rule: the point is moved, and its addresses with it.
    await attempt(0).catch((cause: unknown) => {
      throw new FaultError('PORT_IN_USE', { port }, { cause });
    });
  }
  // Once it listens, an error of the listening socket (no descriptor left) loses one call, never the process.
  server.on('error', () => undefined);
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

/**
 * Starts serving `source`, on `port` where it is free. `port` is the one that the lab's certificates name.
 *
 * @param reportCrash - told of what could not be answered: whoever asks over the network learns only that there is no answer
 */
export async function startRevocationPoint(
  source: RevocationSource,
  port: number,
  reportCrash?: ReportCrash,
): Promise<RevocationPoint> {
  const routes = routesOf(source);
  const server = createServer((request, response) => {
    serve(routes, source, request, response).catch((error: unknown) => {
      // One that hung up while it was sending is no fault of ours.
      if (request.complete) reportCrash?.(error);
      if (response.headersSent) response.destroy();
      else send(response, 500);
    });
  });
  const origin = revocationOrigin(await listen(server, port));
  return {
    origin,
    urlFor(crlUrl, variant) {
      const url = new URL(crlUrl);
      // Whatever the port: a lab that lost its port still knows the certificates of before.
      const isOurs = url.hostname === loopback && routes.has(url.pathname);
      if (variant === 'current') return isOurs ? origin + url.pathname : crlUrl;
      return `${origin}/${variant}${url.pathname}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Opens one point for all who ask while it is open, and stops it with the last `close`. */
export function shareRevocationPoint(start: () => Promise<RevocationPoint>): () => Promise<RevocationPoint> {
  let shared: { readonly point: Promise<RevocationPoint>; users: number } | null = null;
  return async () => {
    shared ??= { point: start(), users: 0 };
    const mine = shared;
    mine.users += 1;
    let isOpen = true;
    const leave = async (): Promise<void> => {
      if (!isOpen) return;
      isOpen = false;
      mine.users -= 1;
      if (mine.users > 0) return;
      if (shared === mine) shared = null;
      await (await mine.point).close();
    };
    try {
      return { ...(await mine.point), close: leave };
    } catch (error) {
      if (shared === mine) shared = null;
      throw error;
    }
  };
}
