import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer as createVite, type ViteDevServer } from 'vite';
import { contentSecurityPolicy, guardHeaders } from '../../electron/services/page-files.ts';
import { at } from '../root.ts';

/** The page from its sources, changed in the browser when one of them changes. */
export interface DevPageServer {
  /** On 127.0.0.1; the page's own socket for changes is there too, under a token of Vite's. */
  readonly port: number;
  readonly answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Hears the path of each source that changes, those of the core included. */
  readonly onChange: (listener: (path: string) => void) => void;
  readonly close: () => Promise<void>;
}

const noncePlaceholder = '__STYLE_NONCE__';

/** The product's policy, with what Vite needs besides: its inline preamble under the nonce, and its socket. */
function devPolicy(nonce: string, port: number): string {
  return contentSecurityPolicy(nonce)
    .replace("script-src 'self'", `script-src 'self' 'nonce-${nonce}'`)
    .replace("connect-src 'self'", `connect-src 'self' ws://127.0.0.1:${port}`);
}

async function sendDocument(vite: ViteDevServer, response: ServerResponse, port: number): Promise<void> {
  const nonce = randomBytes(18).toString('base64');
  const source = await readFile(at('renderer', 'index.html'), 'utf8');
  const html = await vite.transformIndexHtml('/', source.replace('../assets/', `/@fs${at('assets')}/`));
  response.writeHead(200, {
    ...guardHeaders,
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': devPolicy(nonce, port),
    'Cache-Control': 'no-store',
  });
  response.end(html.replaceAll(noncePlaceholder, nonce));
}

/** What the page imports of packages: one that Vite finds late makes it load the page again, and what was typed is lost. */
const pagePackages = [
  '@emotion/cache',
  '@emotion/react',
  '@mui/material',
  '@mui/material/Box',
  '@mui/material/Stack',
  '@mui/material/Typography',
  '@mui/material/styles',
  'lucide-react',
  'react',
  'react-dom',
  'react-dom/client',
  'react/jsx-dev-runtime',
  'tldts',
  'zod',
  'zustand',
];

/** Starts Vite's server of modules. It asks for no session: whoever serves the page to a browser does. */
export async function startPageServer(): Promise<DevPageServer> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port: 0 }, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const vite = await createVite({
    configFile: at('vite.config.ts'),
    root: at('renderer'),
    cacheDir: at('node_modules', '.cache', 'vite'),
    appType: 'custom',
    clearScreen: false,
    logLevel: 'warn',
    css: { devSourcemap: true },
    optimizeDeps: { include: pagePackages },
    server: { middlewareMode: true, hmr: { server, host: '127.0.0.1', clientPort: port } },
  });
  vite.watcher.add([at('electron'), at('build', 'dev')]);
  const answer: DevPageServer['answer'] = async (request, response) => {
    if (new URL(request.url ?? '/', 'http://127.0.0.1').pathname === '/') {
      await sendDocument(vite, response, port);
      return;
    }
    for (const [name, value] of Object.entries(guardHeaders)) response.setHeader(name, value);
    vite.middlewares(request, response, () => response.writeHead(404).end());
  };
  server.on('request', (request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
  return {
    port,
    answer,
    onChange: (listener) =>
      void vite.watcher.on('change', listener).on('unlink', listener).on('add', listener),
    close: async () => {
      await vite.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
