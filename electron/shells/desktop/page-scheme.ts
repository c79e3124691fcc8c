import { protocol } from 'electron';
import { readPageFile } from '../../services/page-files.ts';

/** Where the page lives: a scheme of our own, so that it has an origin and needs no rights on files (see `before-ready.ts`). */
export const pageOrigin = 'app://assistant';
export const pageUrl = `${pageOrigin}/`;

/** Answers a request for the page or one of its files, by the path and the parameters of its address. */
export type PageReader = (address: URL) => Promise<Response>;

/** Reads the built page. */
export function readFilesOf(rendererFolder: string): PageReader {
  return async ({ pathname }) => {
    const { status, headers, body } = await readPageFile(rendererFolder, pathname);
    return new Response(new Uint8Array(body), { status, headers });
  };
}

/** Serves the page under the scheme, and nothing else. */
export function servePage(readPage: PageReader): void {
  protocol.handle('app', async (request) => {
    const address = new URL(request.url);
    if (address.host !== 'assistant' || request.method !== 'GET') return new Response(null, { status: 403 });
    return readPage(address);
  });
}
