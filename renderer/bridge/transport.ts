import type { Reply, Transport } from '../../electron/contract/client.ts';
import type { AnyEvent, EventListener } from '../../electron/contract/events.ts';

/** What the desktop shell's preload puts on the window: one door for calls, one for events. */
export interface AssistantBridge {
  readonly call: Transport;
  readonly subscribe: (listener: EventListener) => () => void;
}

declare global {
  interface Window {
    readonly assistant?: AssistantBridge;
  }
}

/** Calls and events over same-origin HTTP, for the web shell; the session is a cookie that the page cannot read. */
function httpBridge(): AssistantBridge {
  return {
    call: async (method, input) => {
      const response = await fetch(`/api/${encodeURIComponent(method)}`, {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(input),
      });
      return (await response.json()) as Reply;
    },
    subscribe: (listener) => {
      const source = new EventSource('/api/events', { withCredentials: true });
      source.onmessage = (message: MessageEvent<string>) => listener(JSON.parse(message.data) as AnyEvent);
      return () => source.close();
    },
  };
}

/** The transport of the shell that carries this page. */
export const bridge: AssistantBridge = window.assistant ?? httpBridge();
