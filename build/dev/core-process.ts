// The core in a process of its own, so that `npm run dev` can put a new one in its place. Calls and passphrases come
// over the channel that is inherited from the parent; when that closes, the core is closed and the process ends.
import { createCore } from '../../electron/services/core.ts';
import { productVersion } from '../../electron/services/product-version.ts';
import { userFolders } from '../../electron/services/user-folders.ts';
import type { CoreCall, CoreMessage } from './core-messages.ts';

const core = createCore({ ...userFolders(), shell: { kind: 'web' }, version: productVersion });
// The parent may go while a message is on its way: nobody is left to tell it to.
const send = (message: CoreMessage): void => {
  if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
};

core.subscribe((event) => send({ kind: 'event', event }));
process.on('message', ({ id, method, input }: CoreCall) => {
  void core.call(method, input).then((reply) => send({ kind: 'reply', id, reply }));
});
process.on('disconnect', () => {
  void core.close().then(() => process.exit(0));
});
// Ctrl+C reaches every process of the terminal: the parent decides.
process.on('SIGINT', () => undefined);
send({ kind: 'ready' });
