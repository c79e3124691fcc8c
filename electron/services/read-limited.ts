import { open } from 'node:fs/promises';
import { FaultError } from '../contract/faults.ts';
import { importLimitBytes } from '../contract/methods.ts';
import { systemCode } from '../dossier/write-fault.ts';

/**
 * Reads the octets of a file, a pipe or a device, and stops past the limit, whatever size the system gives beforehand.
 *
 * FILE_NOT_FOUND{name}, FILE_NOT_RECOGNISED{name, looksLike: folder}, FILE_TOO_LARGE{name, sizeBytes, limitBytes}.
 * @param limit - in octets
 * @param name - shown in faults; the path when absent
 */
export async function readLimited(path: string, limit = importLimitBytes, name = path): Promise<Uint8Array> {
  try {
    const file = await open(path);
    try {
      const stats = await file.stat();
      if (stats.isDirectory()) throw new FaultError('FILE_NOT_RECOGNISED', { name, looksLike: 'folder' });
      const tooLarge = (sizeBytes: number): FaultError =>
        new FaultError('FILE_TOO_LARGE', { name, sizeBytes, limitBytes: limit });
      if (stats.size > limit) throw tooLarge(stats.size);
      const parts: Buffer[] = [];
      let length = 0;
      for await (const part of file.createReadStream({ end: limit, autoClose: false })) {
        parts.push(part as Buffer);
        length += (part as Buffer).length;
      }
      if (length > limit) throw tooLarge(length);
      return Buffer.concat(parts);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof FaultError) throw error;
    if (systemCode(error) === 'EISDIR')
      throw new FaultError('FILE_NOT_RECOGNISED', { name, looksLike: 'folder' }, { cause: error });
    throw new FaultError('FILE_NOT_FOUND', { name }, { cause: error });
  }
}
