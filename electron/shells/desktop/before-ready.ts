import { app, protocol } from 'electron';

/**
 * What Electron accepts only before it is ready: the page's own scheme, and the sandbox for every window.
 *
 * Also a bundle of its own (`dist/before-ready.cjs`), for `electron -r`: a launcher that imports our module without
 * waiting for it starts it when the app is ready already. The mark keeps the two from doing it twice.
 */
const mark = Symbol.for('assistant-diapason.before-ready');

if (!app.isReady() && !Object.hasOwn(globalThis, mark)) {
  Object.defineProperty(globalThis, mark, { value: true });
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
  // Root on Linux has to start with --no-sandbox; forcing the sandbox there only makes every process fail.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
}
