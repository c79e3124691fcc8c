import { FaultError, type FaultCode } from '../contract/faults.ts';

const codes: Readonly<Record<string, FaultCode>> = {
  ENOSPC: 'DISK_FULL',
  EDQUOT: 'DISK_FULL',
  EACCES: 'FOLDER_NOT_WRITABLE',
  EPERM: 'FOLDER_NOT_WRITABLE',
  EROFS: 'FOLDER_NOT_WRITABLE',
  // A file stands where a folder is needed: for the user, the same thing as a folder that cannot be written.
  ENOTDIR: 'FOLDER_NOT_WRITABLE',
};

/** The system's error code (`ENOSPC`…) of an error of `node:fs`, empty when there is none. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/**
 * What to tell the user when a write failed: DISK_FULL, FOLDER_NOT_WRITABLE or WRITE_FAILED, each with `path` and the
 * system's own word as `reason`. A fault passes unchanged. The message of the system's error is kept as cause alone. Throws
 * an error that is not the system's: it is our own fault.
 */
export function writeFault(error: unknown, path: string): FaultError {
  if (error instanceof FaultError) return error;
  const reason = systemCode(error);
  if (reason === '') throw error;
  return new FaultError(codes[reason] ?? 'WRITE_FAILED', { path, reason }, { cause: error });
}
