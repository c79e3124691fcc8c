import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import type { Reply } from '../../contract/client.ts';
import type { Core } from '../../services/core.ts';
import { answerCall } from './carried-core.ts';
import { pageOrigin } from './page-scheme.ts';

/** Whether a call comes from our page, in the main frame of a window: nobody else may call. */
function isFromOurPage({ senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && senderFrame.origin === pageOrigin;
}

/**
 * Ties the page to the core: calls in, events out. A call that comes before the core is there waits for it.
 *
 * @param window - the window that events go to, while there is one
 * @param onReply - sees each method that was answered, with its reply
 */
export function openDoor(
  core: Promise<Core>,
  window: () => BrowserWindow | null,
  onReply: (method: string, reply: Reply) => void,
): void {
  ipcMain.handle('call', async (event, method: unknown, input: unknown): Promise<Reply> => {
    if (!isFromOurPage(event) || typeof method !== 'string') {
      return { ok: false, fault: { code: 'NOT_ALLOWED', params: {} } };
    }
    return answerCall(core, { method, input }, onReply);
  });
  void core.then(
    ({ subscribe }) => subscribe((event) => window()?.webContents.send('event', event)),
    () => undefined,
  );
}
