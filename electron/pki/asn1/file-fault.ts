import { FaultError, type FaultCode, type Params } from '../../contract/faults.ts';

/**
 * Runs a parser of bytes of any hand; whatever it throws that is not a fault yet becomes `code`, with the error as its cause:
 * no library's error leaves the room, and no file, however odd, is told as a fault of ours.
 */
export function asFault<T>(code: FaultCode, params: Params, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw error instanceof FaultError ? error : new FaultError(code, params, { cause: error });
  }
}
