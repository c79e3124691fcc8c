import { fork, type ChildProcess } from 'node:child_process';
import type { Reply } from '../../electron/contract/client.ts';
import type { AnyEvent } from '../../electron/contract/events.ts';
import type { CoreCall, CoreMessage } from './core-messages.ts';

/** One process that holds a core. */
export interface CoreChild {
  /** Calls the core; CORE_UNREACHABLE when its process ends before it answers. */
  readonly call: (method: string, input: unknown) => Promise<Reply>;
  /** Closes the core and waits until its process is gone. */
  readonly end: () => Promise<void>;
}

const unreachable: Reply = { ok: false, fault: { code: 'CORE_UNREACHABLE', params: {} } };

/** How long a core may take to close its dossiers, in milliseconds. */
const closingTime = 5_000;

/**
 * Starts a core from its bundle, and waits until it is ready.
 *
 * @param nodeOptions - for Node, such as `--inspect`
 * @throws Error when it ends before it is ready
 */
export async function startCoreChild(
  bundle: string,
  nodeOptions: readonly string[],
  onEvent: (event: AnyEvent) => void,
): Promise<CoreChild> {
  const child = fork(bundle, { execArgv: ['--enable-source-maps', ...nodeOptions] });
  const waiting = new Map<number, (reply: Reply) => void>();
  let lastId = 0;
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => {
      waiting.forEach((answer) => answer(unreachable));
      waiting.clear();
      resolve();
    });
  });
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`the core ended before it was ready (${code ?? 'signal'})`)),
    );
    child.on('message', (message: CoreMessage) => {
      if (message.kind === 'ready') resolve();
      else if (message.kind === 'event') onEvent(message.event);
      else {
        waiting.get(message.id)?.(message.reply);
        waiting.delete(message.id);
      }
    });
  });
  return {
    call: (method, input) => {
      if (!child.connected) return Promise.resolve(unreachable);
      lastId += 1;
      const call: CoreCall = { id: lastId, method, input };
      return new Promise((resolve) => {
        waiting.set(call.id, resolve);
        child.send(call);
      });
    },
    end: () => endChild(child, exited),
  };
}

async function endChild(child: ChildProcess, exited: Promise<void>): Promise<void> {
  if (child.connected) child.disconnect();
  const tooLong = setTimeout(() => child.kill('SIGKILL'), closingTime);
  await exited;
  clearTimeout(tooLong);
}
