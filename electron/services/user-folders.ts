import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where settings, the list of recent dossiers and the log of our own faults are kept, and where dossiers are proposed. */
export interface UserFolders {
  readonly userFolder: string;
  readonly dossiersFolder: string;
}

/** `DIAPASON_USER_FOLDER` moves both, so that a trial or a test leaves the user's own alone. */
export function userFolders(environment: NodeJS.ProcessEnv = process.env): UserFolders {
  const given = environment['DIAPASON_USER_FOLDER'];
  return given === undefined || given === ''
    ? { userFolder: join(homedir(), '.assistant-diapason'), dossiersFolder: join(homedir(), 'Diapason') }
    : { userFolder: given, dossiersFolder: join(given, 'dossiers') };
}
