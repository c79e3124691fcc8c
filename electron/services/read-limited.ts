import { open } from 'node:fs/promises';
import { FaultError } from '../contract/faults.ts';
import { systemCode } from '../dossier/write-fault.ts';
import { limitFor } from '../pki/files/read-file.ts';

/**
 * Reads the octets of a file, a pipe or a device, and stops past the limit, whatever size the system gives beforehand. How
 * much is read depends on how it begins: a CRL may be far larger than anything else.
 *
 * FILE_NOT_FOUND{name}, FILE_NOT_RECOGNISED{name, looksLike: folder}, FILE_TOO_LARGE{name, sizeBytes, limitBytes}.
 * @param limit - in octets, for a file that begins with these
 * @param name - shown in faults; the path when absent
 */
export async function readLimited(
  path: string,
  { name = path, limitOf = limitFor }: { name?: string; limitOf?: (beginning: Uint8Array) => number } = {},
): Promise<Uint8Array> {
  try {
    const file = await open(path);
    try {
      const stats = await file.stat();
      if (stats.isDirectory()) throw new FaultError('FILE_NOT_RECOGNISED', { name, looksLike: 'folder' });
      const parts: Buffer[] = [];
      let length = 0;
      let limit: number | null = null;
      for await (const part of file.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>) {
        parts.push(part);
        length += part.length;
        limit ??= limitOf(part);
        const sizeBytes = Math.max(length, stats.size);
        if (sizeBytes > limit) throw new FaultError('FILE_TOO_LARGE', { name, sizeBytes, limitBytes: limit });
      }
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
