import { lstat, mkdir, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { FaultError } from '../contract/faults.ts';
import { syncFolder } from './durable-file.ts';
import { newFileSegments, pathSegments } from './path-segments.ts';
import { systemCode } from './write-fault.ts';

/** Whether an error of the system says that there is nothing of that name. */
export function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(systemCode(error));
}

/** Where a path of a dossier leads, links not followed. Throws NOT_ALLOWED{path}. */
export function placeOf(root: string, path: string): string {
  return join(root, ...pathSegments(path));
}

/**
 * The place of something that exists, links resolved; null when it does not. Rejects with DOSSIER_ENTRY_REFUSED{path, entry} when
 * it is out of the folder, FILE_CORRUPT{name} when the system cannot tell.
 */
export async function locateExisting(root: string, path: string): Promise<string | null> {
  const real = await realpath(placeOf(root, path)).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw new FaultError('FILE_CORRUPT', { name: path }, { cause: error });
  });
  if (real !== null && real !== root && !real.startsWith(root + sep))
    throw new FaultError('DOSSIER_ENTRY_REFUSED', { path, entry: 'link' });
  return real;
}

/** The place of a new file. Makes the missing folders on the way, one by one so as never to follow a link outside. */
export async function makePlace(root: string, path: string): Promise<string> {
  const segments = newFileSegments(path);
  let folder = '';
  for (const segment of segments.slice(0, -1)) {
    const parent = folder;
    folder = parent === '' ? segment : `${parent}/${segment}`;
    if ((await locateExisting(root, folder)) !== null) continue;
    await mkdir(join(root, folder), { mode: 0o700 }).catch((error: unknown) => {
      if (systemCode(error) !== 'EEXIST') throw error;
    });
    await syncFolder(join(root, parent));
    if ((await locateExisting(root, folder)) === null)
      throw new FaultError('DOSSIER_ENTRY_REFUSED', { path: folder, entry: 'link' });
  }
  return join(root, ...segments);
}

/** Whether there is something of that name, be it a link that leads nowhere. */
export async function isThere(root: string, path: string): Promise<boolean> {
  return lstat(placeOf(root, path)).then(
    () => true,
    () => false,
  );
}
