import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The system's own way to open an address; null where there is none, or no display to show it on. */
function openerOf(environment: NodeJS.ProcessEnv): readonly string[] | null {
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  if (process.platform === 'darwin') return ['open'];
  const hasDisplay = [environment['DISPLAY'], environment['WAYLAND_DISPLAY']].some(
    (name) => (name ?? '') !== '',
  );
  if (!hasDisplay) return null;
  for (const folder of (environment['PATH'] ?? '').split(delimiter)) {
    try {
      accessSync(join(folder, 'xdg-open'), constants.X_OK);
      return [join(folder, 'xdg-open')];
    } catch {
      // Not in this folder.
    }
  }
  return null;
}

/** Opens an address in the default browser. Gives false when nothing could be started: the address is then to be copied. */
export function openBrowser(url: string, environment: NodeJS.ProcessEnv = process.env): Promise<boolean> {
  const opener = openerOf(environment);
  const [command, ...args] = opener ?? [];
  if (command === undefined) return Promise.resolve(false);
  return new Promise<boolean>((resolve) => {
    const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
    // What the system refuses at once (no memory left) is thrown, and no event.
  }).catch(() => false);
}
