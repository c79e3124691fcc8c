import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Replaced, for each answer, by the nonce of that answer's content security policy. */
const noncePlaceholder = '__STYLE_NONCE__';

export default defineConfig({
  root: 'renderer',
  base: '/',
  publicDir: false,
  plugins: [react()],
  html: { cspNonce: noncePlaceholder },
  // Node is 20 here, whose `import.meta.dirname` is enough to keep the paths independent of the working folder.
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: ['chrome120', 'firefox121', 'safari17'],
    // The policy allows no data: font, and a file of its own is cached once.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2_000,
  },
});
