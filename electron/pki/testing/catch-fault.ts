import { FaultError, type Fault } from '../../contract/faults.ts';

/** The fault that a call ends with; anything else that it throws goes through, and success is an error. */
export async function catchFault(call: () => unknown): Promise<Fault> {
  try {
    await call();
  } catch (error) {
    if (error instanceof FaultError) return error.fault;
    throw error;
  }
  throw new Error('a fault was expected');
}
