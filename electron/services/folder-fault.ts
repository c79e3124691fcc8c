import { FaultError } from '../contract/faults.ts';
import { systemCode } from '../dossier/write-fault.ts';

/**
 * Why a folder of the user's choice could not be written to: DISK_FULL{path}, FOLDER_NOT_WRITABLE{path, reason}. Throws an
 * error that is not the system's: it is our own fault.
 */
export function faultOfFolder(error: unknown, path: string): FaultError {
  const reason = systemCode(error);
  if (reason === '') throw error;
  if (reason === 'ENOSPC') return new FaultError('DISK_FULL', { path }, { cause: error });
  return new FaultError('FOLDER_NOT_WRITABLE', { path, reason }, { cause: error });
}
