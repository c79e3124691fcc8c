import { stat, writeFile } from 'node:fs/promises';
import {
  dialog,
  safeStorage,
  shell,
  type BrowserWindow,
  type OpenDialogOptions,
  type SaveDialogOptions,
} from 'electron';
import { FaultError, type FaultCode } from '../../contract/faults.ts';
import type { ShellPort } from '../../services/core.ts';
import { createKeychain } from './keychain.ts';

const writeFaults: Readonly<Record<string, FaultCode>> = {
  ENOSPC: 'DISK_FULL',
  EDQUOT: 'DISK_FULL',
  EACCES: 'FOLDER_NOT_WRITABLE',
  EPERM: 'FOLDER_NOT_WRITABLE',
  EROFS: 'FOLDER_NOT_WRITABLE',
};

async function writeWhereChosen(path: string, content: string): Promise<void> {
  try {
    await writeFile(path, content);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new FaultError(
      writeFaults[code] ?? 'WRITE_FAILED',
      { path, folder: path, name: path },
      { cause: error },
    );
  }
}

/**
 * What the desktop can do for the core: the system's dialogs, its file manager, its keychain. To be made when the app
 * is ready.
 *
 * @param ownerWindow - the window that dialogs belong to, while there is one
 */
export async function createShellPort(
  userFolder: string,
  ownerWindow: () => BrowserWindow | null,
): Promise<ShellPort> {
  const showOpen = (options: OpenDialogOptions) => {
    const owner = ownerWindow();
    return owner === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(owner, options);
  };
  const showSave = (options: SaveDialogOptions) => {
    const owner = ownerWindow();
    return owner === null ? dialog.showSaveDialog(options) : dialog.showSaveDialog(owner, options);
  };
  return {
    kind: 'desktop',
    chooseFolder: async ({ startAt }) => {
      const { canceled, filePaths } = await showOpen({
        properties: ['openDirectory', 'createDirectory'],
        defaultPath: startAt,
      });
      return canceled ? null : (filePaths[0] ?? null);
    },
    saveFile: async ({ suggestedName, content }) => {
      const { canceled, filePath } = await showSave({ defaultPath: suggestedName });
      if (canceled || filePath === '') return null;
      await writeWhereChosen(filePath, content);
      return filePath;
    },
    showFolder: async (folder) => {
      // Opening a path starts whatever program the system ties to it: a folder only shows itself.
      const kind = await stat(folder).catch(() => null);
      if (kind?.isDirectory() !== true) throw new FaultError('DOSSIER_NOT_FOUND', { folder });
      const failure = await shell.openPath(folder);
      if (failure !== '') throw new FaultError('NOT_ALLOWED', { folder });
    },
    keychain: await createKeychain(userFolder, safeStorage),
  };
}
