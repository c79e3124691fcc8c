import { randomBytes } from 'node:crypto';
import { constants, lstat, open, rename, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { systemCode } from './write-fault.ts';

/** Ending of files being written; whatever still bears it when a dossier opens was left by a killed process. */
export const temporaryEnding = '.tmp';

/**
 * Makes the names of a folder durable. Windows has no such call, and some network file systems refuse it: there the
 * system's own journal is all there is.
 */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP', 'EISDIR', 'EBADF', 'EPERM'].includes(systemCode(error))) throw error;
  } finally {
    await handle.close();
  }
}

/** Renames, replacing what was there. Windows refuses for a moment while an antivirus or an indexer looks at a file. */
export async function renameOver(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      const passing =
        process.platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes(systemCode(error));
      if (!passing || attempt === 10) throw error;
      await setTimeout(20 * attempt);
    }
  }
}

/**
 * Writes a file so that a reader, or a power cut, sees the old content or the new one, whole: temporary file beside it
 * (0600), fsync, rename, fsync of the folder. Resolves when it is on the disk. Rejects with the system's error.
 *
 * Not write-file-atomic: it does not sync the folder, follows symbolic links, and does not finish short writes.
 */
export async function replaceFile(target: string, content: Uint8Array | string): Promise<void> {
  const temporary = `${target}.${randomBytes(6).toString('hex')}${temporaryEnding}`;
  try {
    const handle = await open(temporary, 'wx', 0o600);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await renameOver(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(target));
}

/**
 * Adds one line to a file (made 0600 when missing) and syncs it. When a killed process left half a line at the end,
 * the new line starts on its own. A link is not followed (ELOOP): where it leads, the dossier has no say. Rejects with the
 * system's error.
 */
export async function appendLine(target: string, line: string): Promise<void> {
  const { O_APPEND, O_CREAT, O_NOFOLLOW, O_NONBLOCK, O_RDWR } = constants;
  if (await isLink(target)) throw Object.assign(new Error(`${target} is a link`), { code: 'ELOOP' });
  // Again by the system, which knows no moment in between; Windows has neither flag. A pipe must not be waited for.
  const handle = await open(target, O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_RDWR, 0o600);
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) throw Object.assign(new Error(`${target} is no file`), { code: 'EINVAL' });
    const { size } = stats;
    const last = Buffer.alloc(1, '\n');
    if (size > 0) await handle.read(last, 0, 1, size - 1);
    const isTorn = last.toString('latin1') !== '\n';
    await handle.appendFile(`${isTorn ? '\n' : ''}${line}\n`);
    await handle.sync();
    if (size === 0) await syncFolder(dirname(target));
  } finally {
    await handle.close();
  }
}

async function isLink(target: string): Promise<boolean> {
  return lstat(target).then(
    (stats) => stats.isSymbolicLink(),
    (error: unknown) => {
      if (systemCode(error) === 'ENOENT') return false;
      throw error;
    },
  );
}
