import { app, session, shell, type WebContents } from 'electron';
import { isOfficialAddress } from './official-address.ts';
import { pageOrigin, pageUrl } from './page-scheme.ts';

/** The one right that the page has: to put text on the clipboard (« Copier »). */
const grantedPermission = 'clipboard-sanitized-write';

function openOutside(url: string): void {
  if (isOfficialAddress(url)) void shell.openExternal(url);
}

function guardContents(contents: WebContents): void {
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url);
    return { action: 'deny' };
  });
  // Also told of mail addresses, unlike `will-navigate`.
  contents.on('will-frame-navigate', (details) => {
    if (details.isMainFrame && details.url === pageUrl) return;
    details.preventDefault();
    if (details.isMainFrame) openOutside(details.url);
  });
  contents.on('will-redirect', (details) => details.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/**
 * Closes what the page does not need: navigation, windows, permissions, devices, downloads. A link to an official
 * address opens in the system's browser. To be called when the app is ready, before any window.
 */
export function guardApp(): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(permission === grantedPermission && details.requestingUrl.startsWith(pageUrl));
  });
  defaultSession.setPermissionCheckHandler(
    (_contents, permission, origin) =>
      permission === grantedPermission && (origin === pageUrl || origin === pageOrigin),
  );
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.on('will-download', (event) => event.preventDefault());
}
