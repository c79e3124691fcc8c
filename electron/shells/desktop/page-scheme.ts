import { protocol } from 'electron';
import { readPageFile } from '../../services/page-files.ts';

/** Where the page lives: a scheme of our own, so that it has an origin and needs no rights on files (see `before-ready.ts`). */
export const pageOrigin = 'app://assistant';
export const pageUrl = `${pageOrigin}/`;

/** Serves the built page under the scheme, and nothing else. */
export function servePage(rendererFolder: string): void {
  protocol.handle('app', async (request) => {
    const { host, pathname } = new URL(request.url);
    if (host !== 'assistant' || request.method !== 'GET') return new Response(null, { status: 403 });
    const { status, headers, body } = await readPageFile(rendererFolder, pathname);
    return new Response(new Uint8Array(body), { status, headers });
  });
}
