import { FaultError } from '../contract/faults.ts';

/** Why a folder of the user's choice could not be written to: DISK_FULL{path}, FOLDER_NOT_WRITABLE{path, reason}. */
export function faultOfFolder(error: unknown, path: string): FaultError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOSPC') return new FaultError('DISK_FULL', { path }, { cause: error });
  return new FaultError('FOLDER_NOT_WRITABLE', { path, reason: code }, { cause: error });
}
