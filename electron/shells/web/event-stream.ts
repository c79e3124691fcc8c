import type { ServerResponse } from 'node:http';
import type { AnyEvent, EventListener } from '../../contract/events.ts';
import { guardHeaders } from '../../services/page-files.ts';

/** A stream that falls this far behind, in bytes, is closed; the browser opens another. */
const backlogLimit = 16_000_000;
/** Milliseconds between two signs of life, so that a tunnel does not close an idle stream. */
const heartbeat = 20_000;

/**
 * Sends the core's events to one page as server-sent events (HTML Standard, 9.2): one `data:` line of JSON each.
 * Stops listening when the page goes away.
 */
export function streamEvents(
  response: ServerResponse,
  subscribe: (listener: EventListener) => () => void,
): void {
  response.writeHead(200, {
    ...guardHeaders,
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Accel-Buffering': 'no',
  });
  response.write('retry: 1000\n\n');
  const unsubscribe = subscribe((event: AnyEvent) => {
    response.write(`data: ${JSON.stringify(event)}\n\n`);
    if (response.writableLength > backlogLimit) response.destroy();
  });
  const beat = setInterval(() => response.write(':\n\n'), heartbeat);
  response.on('close', () => {
    clearInterval(beat);
    unsubscribe();
  });
}
