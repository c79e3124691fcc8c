import { requestMethods, type RequestMethod } from '../contract/views.ts';

/** What a server is asked for by HTTP, once the handshake is over. */
export interface AskedRequest {
  readonly method?: RequestMethod | undefined;
  readonly path?: string | undefined;
}

/**
 * Reads a request as it is typed: `/tpe`, or `POST /tpe`. Nothing typed is the root by GET, which a target does not say. Null
 * for what is no request: a path begins with `/` and has no space (RFC 9112 §3.2.1).
 */
export function parseRequest(text: string): AskedRequest | null {
  const typed = text.trim();
  if (typed === '') return {};
  const [, word, path] = /^(?:([A-Za-z]+) +)?(\/[\x21-\x7e]*)$/.exec(typed) ?? [];
  const method = word === undefined ? 'GET' : requestMethods.find((one) => one === word.toUpperCase());
  if (path === undefined || path.length > 2000 || method === undefined) return null;
  return {
    ...(method === 'GET' ? {} : { method }),
    ...(path === '/' ? {} : { path }),
  };
}

/** The same as it is typed; empty for the root by GET. */
export function formatRequest({ method = 'GET', path = '/' }: AskedRequest): string {
  if (method !== 'GET') return `${method} ${path}`;
  return path === '/' ? '' : path;
}
