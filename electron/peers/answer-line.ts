import { reasonCodes, type ReasonCode } from '../contract/words.ts';

/** What a client learns of the server's decision. */
export type Answer =
  | { readonly outcome: 'accepted'; readonly evidence: 'answer' | 'bytes' | 'session-ticket' }
  | { readonly outcome: 'refused'; readonly because: ReasonCode }
  | { readonly outcome: 'unknown' };

/** What our clients say first, once they have accepted the server. */
export const openingLine = 'DIAPASON-TEST bonjour\n';

const httpRequest = /^[A-Z]+ \S+ HTTP\/1\.[01]\r?\n/;
const acceptance = 'DIAPASON-TEST accepted';
const refusal = /^DIAPASON-TEST refused ([a-z-]+)/m;
const httpStatus = /^HTTP\/1\.[01] (\d{3})/;
/** Statuses by which HTTP servers refuse a client certificate: nginx's, and the usual one. */
const refusingStatuses: readonly string[] = ['400', '495', '496'];

/** Whether what a client said so far is complete: a line, or the head of an HTTP request. */
export function isOpeningComplete(text: string): boolean {
  return /^[A-Z]+ \S+ HTTP\//.test(text) ? /\r?\n\r?\n/.test(text) : text.includes('\n');
}

/**
 * The server's decision in words, in the way in which the client spoke: a line, or an HTTP answer so that an HTTP
 * client (curl, a GAP) understands it too.
 */
export function writeAnswer(opening: string, refusedFor: ReasonCode | null): string {
  const line = refusedFor === null ? `${acceptance}\n` : `DIAPASON-TEST refused ${refusedFor}\n`;
  if (!httpRequest.test(opening)) return line;
  return [
    refusedFor === null ? 'HTTP/1.1 200 OK' : 'HTTP/1.1 400 Bad Request',
    'Content-Type: text/plain; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(line)}`,
    'Connection: close',
    '',
    line,
  ].join('\r\n');
}

/** Reads a server's answer, ours or another's: any octets that are not a refusal are an acceptance. */
export function readAnswer(text: string): Answer {
  const refused = refusal.exec(text)?.[1];
  if (refused !== undefined) {
    return { outcome: 'refused', because: reasonCodes.find((code) => code === refused) ?? 'other' };
  }
  const status = httpStatus.exec(text)?.[1];
  if (status !== undefined && refusingStatuses.includes(status)) {
    return { outcome: 'refused', because: status === '496' ? 'certificate-missing' : 'other' };
  }
  if (text.includes(acceptance)) return { outcome: 'accepted', evidence: 'answer' };
  return text === '' ? { outcome: 'unknown' } : { outcome: 'accepted', evidence: 'bytes' };
}
