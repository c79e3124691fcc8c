import { createClient } from '../../electron/contract/client.ts';
import { bridge } from './transport.ts';

/** The typed face of the core. Never rejects: a broken transport is the fault CORE_UNREACHABLE. */
export const client = createClient(bridge.call);

/** Listens to the core's events until the returned function is called. */
export const subscribe = bridge.subscribe;
