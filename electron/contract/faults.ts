import { z } from 'zod';

/**
 * Everything that can go wrong and is told to the user, as stable codes.
 *
 * A code has three texts in `electron/texts` (`faults.CODE.what`, `.why`, `.next`): what happened, why, and what to
 * do next. A failed check is a result, never a fault.
 */
export const faultCodes = [
  // Calls
  'INVALID_INPUT',
  'UNKNOWN_METHOD',
  'CORE_UNREACHABLE',
  'NOT_ALLOWED',
  'BUG',
  'CANCELLED',
  // Dossier and vault
  'DOSSIER_NOT_FOUND',
  'DOSSIER_ENTRY_REFUSED',
  'DOSSIER_NOT_OPEN',
  'DOSSIER_EXISTS',
  'DOSSIER_LOCKED',
  'DOSSIER_CORRUPT',
  'DOSSIER_TOO_NEW',
  'DOSSIER_CHANGED_ELSEWHERE',
  'FOLDER_NOT_EMPTY',
  'FOLDER_NOT_WRITABLE',
  'DISK_FULL',
  'WRITE_FAILED',
  'VAULT_LOCKED',
  'WRONG_PASSPHRASE',
  'PASSPHRASE_TOO_SHORT',
  'KEYCHAIN_UNAVAILABLE',
  'TRIAL_ONLY',
  // Orders
  'PROFILE_INCOMPLETE',
  'INVALID_DOMAIN',
  'REQUEST_MISSING',
  'KEY_MISSING',
  'CERTIFICATE_MISSING',
  'NOT_A_PRACTICE_CERTIFICATE',
  // Files
  'FILE_EMPTY',
  'FILE_TOO_LARGE',
  'FILE_NOT_FOUND',
  'FILE_NOT_RECOGNISED',
  'FILE_CORRUPT',
  'CERTIFICATE_IRREGULAR',
  'FILE_WITH_MORE',
  'FILE_HOLDS_NONE',
  'FILE_PASSWORD_NEEDED',
  'FILE_WRONG_PASSWORD',
  'FILE_KEY_PASSWORD_NEEDED',
  'FILE_WRONG_KEY_PASSWORD',
  'FILE_OPENS_KEY_ALONE',
  'FILE_UNSUPPORTED_ALGORITHM',
  'NOT_THIS_ORDER',
  'AUTHORITY_ROLE_UNKNOWN',
  'AUTHORITY_NOT_PINNED',
  'CERTIFICATE_WITHOUT_KEY',
  'END_ENTITY_MISSING',
  'END_ENTITY_AMBIGUOUS',
  'LIST_NOT_SIGNED_BY_ISSUER',
  'REQUEST_NOT_SIGNED',
  'ORDER_HAS_REQUEST',
  'LIST_NOT_USABLE',
  'LIST_NOT_YET_VALID',
  'TERMINAL_MISSING',
  'PEER_AUTHORITY_MISSING',
  // Network and runs
  'PORT_IN_USE',
  'PEER_UNREACHABLE',
  'RUN_IN_PROGRESS',
  'RUN_NOT_FOUND',
  'RUN_NOT_KEPT',
] as const;

export type FaultCode = (typeof faultCodes)[number];

export const paramsSchema = z.record(z.string(), z.union([z.string(), z.number()]));
export type Params = Readonly<Record<string, string | number>>;

export const faultSchema = z.strictObject({
  code: z.enum(faultCodes),
  params: paramsSchema,
  /** The clause of the procedure that asks for what is missing or wrong, where there is one. */
  clause: z.string().optional(),
});
export type Fault = Readonly<{ code: FaultCode; params: Params; clause?: string | undefined }>;

/** The error that the rooms throw; dispatch turns it into the fault it carries. Holds no secret. */
export class FaultError extends Error {
  readonly fault: Fault;

  constructor(code: FaultCode, params: Params = {}, options: { clause?: string; cause?: unknown } = {}) {
    super(`${code} ${JSON.stringify(params)}`, { cause: options.cause });
    this.name = 'FaultError';
    this.fault = { code, params, clause: options.clause };
  }
}
