import type { Reply } from '../../electron/contract/client.ts';
import type { AnyEvent } from '../../electron/contract/events.ts';

/** What `npm run dev` asks of the process that holds the core, over the channel that it inherits. */
export interface CoreCall {
  readonly id: number;
  readonly method: string;
  readonly input: unknown;
}

/** What that process says: that it is ready, an answer, or an event of the core. */
export type CoreMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Reply }
  | { readonly kind: 'event'; readonly event: AnyEvent };
