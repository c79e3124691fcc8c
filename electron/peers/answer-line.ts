import { createHash } from 'node:crypto';
import { reasonCodes, type ReasonCode } from '../contract/words.ts';

/**
 * What a client learns of the server's decision; `status` is that of an HTTP answer, `isOpen` whether a connection on which
 * nothing was decided still stood.
 */
export type Answer =
  | {
      readonly outcome: 'accepted';
      readonly evidence: 'answer' | 'bytes' | 'session-ticket' | 'open-connection';
      readonly status?: number;
    }
  | { readonly outcome: 'refused'; readonly because: ReasonCode; readonly status?: number }
  | { readonly outcome: 'unknown'; readonly isOpen?: boolean };

/** What our clients say first, once they have accepted the server. */
export const openingLine = 'DIAPASON-TEST bonjour\n';

/**
 * How a client speaks first: our line, an HTTP request that asks for nothing but the root, or not at all, for a server
 * that would take either for an intrusion.
 */
export type Opening = 'line' | 'http' | 'silence';

/** What a client asks for by HTTP; the root by GET where nothing is said. */
export interface HttpRequest {
  readonly method?: string | undefined;
  readonly path?: string | undefined;
}

/** Methods whose request has a body: an empty one is said to be so (RFC 9110 §8.6). */
const withBody: readonly string[] = ['POST', 'PUT', 'PATCH'];

/** The first words of a client, '' for silence. */
export function writeOpening(opening: Opening, host: string, request: HttpRequest = {}): string {
  if (opening === 'silence') return '';
  if (opening === 'line') return openingLine;
  const { method = 'GET', path = '/' } = request;
  return [
    `${method} ${path} HTTP/1.1`,
    `Host: ${host}`,
    'User-Agent: assistant-diapason',
    'Accept: */*',
    ...(withBody.includes(method) ? ['Content-Length: 0'] : []),
    'Connection: close',
    '',
    '',
  ].join('\r\n');
}

const httpRequest = /^[A-Z]+ \S+ HTTP\/1\.[01]\r?\n/;
const acceptance = 'DIAPASON-TEST accepted';
const refusal = /^DIAPASON-TEST refused ([a-z-]+)/m;
const httpStatus = /^HTTP\/\d(?:\.\d)? (\d{3})/;
/** By which nginx refuses a client certificate: 400, with words that say so, or its own 495 and 496. */
const refusingStatuses: readonly number[] = [495, 496];
const speaksOfCertificates = /certificat/i;

/** Whether what a client said so far is complete: a line, or the head of an HTTP request. */
export function isOpeningComplete(text: string): boolean {
  return /^[A-Z]+ \S+ HTTP\//.test(text) ? /\r?\n\r?\n/.test(text) : text.includes('\n');
}

/** Whether a server's answer is complete: a line, or an HTTP answer as long as it says it is (RFC 9112 §6). */
export function isAnswerComplete(text: string): boolean {
  if (!text.startsWith('HTTP/')) return text.includes('\n');
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const head = text.slice(0, end);
  const length = /^content-length: *(\d+)/im.exec(head)?.[1];
  if (length !== undefined) return Buffer.byteLength(text.slice(end + 4)) >= Number(length);
  return /^transfer-encoding:.*chunked/im.test(head) && text.endsWith('\r\n0\r\n\r\n');
}

/** What a whole answer said, as far as it can be compared with another. */
export interface Said {
  /** SHA-256 of its content: of an HTTP answer without its head, which bears the time. */
  readonly digest: string;
  /**
   * The server would ask for a certificate after the handshake (RFC 8446 §4.6.2), which few clients allow: Apache's words
   * where a location has its own `SSLVerifyClient`.
   */
  readonly asksLate: boolean;
}

/** Reads what an answer said; null for none. */
export function readSaid(text: string): Said | null {
  if (text === '') return null;
  const end = text.startsWith('HTTP/') ? text.indexOf('\r\n\r\n') : -1;
  const content = end < 0 ? text : text.slice(end + 4);
  return {
    digest: createHash('sha256').update(content).digest('base64'),
    asksLate: /post-handshake authentication/i.test(content),
  };
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

/**
 * Reads a server's answer, ours or another's: any octets that are not a refusal of the certificate are an acceptance.
 * An HTTP 400, 401 or 403 that does not speak of certificates may be about the request: whoever knows how the same
 * server answers a right client compares.
 */
export function readAnswer(text: string): Answer {
  const found = httpStatus.exec(text)?.[1];
  const status = found === undefined ? undefined : Number(found);
  const refused = refusal.exec(text)?.[1];
  if (refused !== undefined) {
    return {
      outcome: 'refused',
      because: reasonCodes.find((code) => code === refused) ?? 'other',
      status,
    };
  }
  if (status !== undefined && isRefusal(status, text)) {
    const isMissing = status === 496 || /no required SSL certificate/i.test(text);
    return { outcome: 'refused', because: isMissing ? 'certificate-missing' : 'other', status };
  }
  if (text.includes(acceptance)) return { outcome: 'accepted', evidence: 'answer', status };
  return text === '' ? { outcome: 'unknown' } : { outcome: 'accepted', evidence: 'bytes', status };
}

function isRefusal(status: number, text: string): boolean {
  if (refusingStatuses.includes(status)) return true;
  return [400, 401, 403].includes(status) && speaksOfCertificates.test(text);
}
