import { fork } from 'node:child_process';
import type { Reply } from '../../electron/contract/client.ts';
import type { AnyEvent } from '../../electron/contract/events.ts';
import type { CoreCall, CoreMessage } from './core-messages.ts';

/** One process that holds a core. */
export interface CoreChild {
  /** Calls the core; CORE_UNREACHABLE when its process ends before it answers. */
  readonly call: (method: string, input: unknown) => Promise<Reply>;
  /** Lets the calls that wait be answered, closes the core, and waits until its process is gone. */
  readonly end: () => Promise<void>;
}

const unreachable: Reply = { ok: false, fault: { code: 'CORE_UNREACHABLE', params: {} } };

/** How long a core may take to answer what waits, and then to close its dossiers: each, in milliseconds. */
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
  let onIdle = (): void => undefined;
  const answer = (id: number, reply: Reply): void => {
    waiting.get(id)?.(reply);
    waiting.delete(id);
    if (waiting.size === 0) onIdle();
  };
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => {
      for (const id of [...waiting.keys()]) answer(id, unreachable);
      resolve();
    });
  });
  const idle = (): Promise<void> =>
    waiting.size === 0 ? Promise.resolve() : new Promise((resolve) => (onIdle = resolve));
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`the core ended before it was ready (${code ?? 'signal'})`)),
    );
    child.on('message', (message: CoreMessage) => {
      if (message.kind === 'ready') resolve();
      else if (message.kind === 'event') onEvent(message.event);
      else answer(message.id, message.reply);
    });
  });
  return {
    call: (method, input) => {
      if (!child.connected) return Promise.resolve(unreachable);
      lastId += 1;
      const call: CoreCall = { id: lastId, method, input };
      return new Promise((resolve) => {
        waiting.set(call.id, resolve);
        child.send(call, (error) => {
          if (error !== null) answer(call.id, unreachable);
        });
      });
    },
    end: async () => {
      await within(closingTime, idle(), () => undefined);
      if (child.connected) child.disconnect();
      await within(closingTime, exited, () => child.kill('SIGKILL'));
      await exited;
    },
  };
}

/** Waits for `done`; past `time` milliseconds it calls `giveUp` and waits no longer. */
async function within(time: number, done: Promise<void>, giveUp: () => void): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      giveUp();
      resolve();
    }, time);
  });
  await Promise.race([done, late]);
  clearTimeout(timer);
}
