import type { Reply } from '../../electron/contract/client.ts';
import type { AnyEvent, EventListener } from '../../electron/contract/events.ts';
import type { Core } from '../../electron/services/core.ts';
import type { CoreChild } from './core-child.ts';
import { rememberOpenDossiers } from './open-dossiers.ts';

/** Starts a core that hands its events over. */
export type CoreStarter = (onEvent: (event: AnyEvent) => void) => Promise<CoreChild>;

/**
 * A core for the web shell whose process is replaced under it: the page's session and its stream of events stay, its
 * calls wait for the new process, the dossiers that were open are opened there as they were, and the page is told to read
 * them again.
 */
export interface ReplaceableCore extends Core {
  /** Ends the process, if there is one, and starts another. */
  readonly replace: (start: CoreStarter) => Promise<void>;
}

export function createReplaceableCore(): ReplaceableCore {
  const listeners = new Set<EventListener>();
  const emit = (event: AnyEvent): void => listeners.forEach((listener) => listener(event));
  const open = rememberOpenDossiers();
  let running: CoreChild | null = null;
  /** The process that takes calls: none while one is replaced by another. */
  let answering: CoreChild | null = null;
  let announce = (): void => undefined;
  const nextAnnounced = (): Promise<void> => new Promise((resolve) => (announce = resolve));
  let announced = nextAnnounced();

  const call = async (method: string, input: unknown): Promise<Reply> => {
    while (answering === null) await announced;
    const reply = await answering.call(method, input);
    open.note(method, input, reply);
    return reply;
  };
  return {
    call,
    // What breaks in the shell itself is told where the developer looks.
    reportCrash: (error) => {
      console.error(error);
      return 'dev';
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => running?.end(),
    replace: async (start) => {
      const ending = running;
      running = null;
      answering = null;
      await ending?.end();
      const child = await start(emit);
      running = child;
      const dossiers = await open.reopen(child.call);
      answering = child;
      announce();
      announced = nextAnnounced();
      for (const dossier of dossiers) emit({ name: 'dossier.changed', payload: { dossier } });
    },
  };
}
