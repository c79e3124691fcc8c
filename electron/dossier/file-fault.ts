import { FaultError } from '../contract/faults.ts';

/**
 * The fault of a file that could not be read: the parser's own, given the file's name where it bears none, or
 * FILE_CORRUPT{name} for any other error: a file of any hand may break its parser, and must not hide the others.
 */
export function faultOfFile(error: unknown, name: string): FaultError {
  if (!(error instanceof FaultError)) return new FaultError('FILE_CORRUPT', { name }, { cause: error });
  const { code, params } = error.fault;
  return params.name === '' ? new FaultError(code, { ...params, name }, { cause: error }) : error;
}
