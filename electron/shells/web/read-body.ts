import type { IncomingMessage } from 'node:http';
import type { Fault } from '../../contract/faults.ts';

export type Body =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly status: number; readonly fault: Fault };

/**
 * Reads a JSON body.
 *
 * A body past the limit is not kept, but still read to its end (or to four times the limit): a browser that is cut
 * while it sends shows a network error in place of our answer.
 *
 * @param limit - in bytes
 */
export async function readJsonBody(request: IncomingMessage, method: string, limit: number): Promise<Body> {
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    request.resume();
    return { ok: false, status: 415, fault: { code: 'NOT_ALLOWED', params: {} } };
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    else chunks.length = 0;
    if (size > 4 * limit) break;
  }
  if (size > limit) {
    return {
      ok: false,
      status: 413,
      fault: { code: 'FILE_TOO_LARGE', params: { name: '…', sizeBytes: size, limitBytes: limit } },
    };
  }
  try {
    return { ok: true, value: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
  } catch {
    return { ok: false, status: 400, fault: { code: 'INVALID_INPUT', params: { field: method } } };
  }
}
