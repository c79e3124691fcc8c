import { FaultError, type FaultCode, type Params } from '../../contract/faults.ts';

/** Runs a parser; whatever it throws that is not a fault yet becomes `code`, so that no library's error leaves the room. */
export function asFault<T>(code: FaultCode, params: Params, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw error instanceof FaultError ? error : new FaultError(code, params, { cause: error });
  }
}
