import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** A file of the page, ready to be sent by a shell. `status` 404 goes with an empty body. */
export interface PageFile {
  readonly status: 200 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Written by the page's build wherever the nonce of the answer belongs (vite's `html.cspNonce`). */
const noncePlaceholder = '__STYLE_NONCE__';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/**
 * What the page may load: its own files, and the style sheets that it makes itself under the nonce of its document.
 * No inline script, no other origin, no frame, no form.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');
}

/** Headers of every answer of a shell that serves the page, whatever it holds. */
export const guardHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
};

/** The path inside the folder, as segments; null when it is not one that the build can have made. */
function segmentsOf(pathname: string): readonly string[] | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  const segments = decoded === '/' ? ['index.html'] : decoded.split('/').slice(1);
  return segments.every((segment) => /^[\w-][\w.-]*$/.test(segment)) ? segments : null;
}

/**
 * Reads one file of the built page.
 *
 * @param folder - where the build put the page
 * @param pathname - path of the URL, still percent-encoded; `/` is the document
 */
export async function readPageFile(folder: string, pathname: string): Promise<PageFile> {
  const segments = segmentsOf(pathname);
  const last = segments?.at(-1);
  const contentType = last === undefined ? undefined : contentTypes[extname(last)];
  if (segments === null || contentType === undefined) return notFound;
  let body: Uint8Array;
  try {
    body = await readFile(join(folder, ...segments));
  } catch {
    return notFound;
  }
  if (extname(last ?? '') === '.html') {
    const nonce = randomBytes(18).toString('base64');
    return {
      status: 200,
      headers: {
        ...guardHeaders,
        'Content-Type': contentType,
        'Content-Security-Policy': contentSecurityPolicy(nonce),
        'Cache-Control': 'no-store',
      },
      body: Buffer.from(Buffer.from(body).toString('utf8').replaceAll(noncePlaceholder, nonce)),
    };
  }
  return {
    status: 200,
    headers: {
      ...guardHeaders,
      'Content-Type': contentType,
      // The build names these files after their content.
      'Cache-Control': segments[0] === 'assets' ? 'private, max-age=31536000, immutable' : 'no-cache',
    },
    body,
  };
}

const notFound: PageFile = {
  status: 404,
  headers: { ...guardHeaders, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  body: new Uint8Array(),
};
