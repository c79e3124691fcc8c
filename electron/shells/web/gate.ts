import type { IncomingMessage } from 'node:http';

/**
 * What a request must show before anything else is looked at. The names are those of the loopback alone, port
 * included: a foreign name that resolves to 127.0.0.1 (DNS rebinding) is refused.
 */
function allowedHosts(port: number): readonly string[] {
  const names = ['127.0.0.1', 'localhost'];
  return [...names.map((name) => `${name}:${port}`), ...(port === 80 ? names : [])];
}

/** Whether the request was made to one of our own names. */
export function isForUs(request: IncomingMessage, port: number): boolean {
  return allowedHosts(port).includes(request.headers.host ?? '');
}

/**
 * Whether a request for data comes from our own page: a browser says where a request comes from in `Sec-Fetch-Site`
 * (Fetch Metadata) and, on every POST, in `Origin` (Fetch, 3.2). An absent Origin on a POST is refused.
 */
export function isFromOurPage(request: IncomingMessage): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  const origin = request.headers.origin;
  if (origin === undefined) return request.method === 'GET';
  return origin === `http://${request.headers.host ?? ''}`;
}

/** The value of one cookie of the request (RFC 6265, 4.2); undefined when it is absent or ambiguous. */
export function cookieOf(request: IncomingMessage, name: string): string | undefined {
  const values = (request.headers.cookie ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
  return values.length === 1 ? values[0] : undefined;
}
