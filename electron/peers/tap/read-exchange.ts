import type { WireAccount, WireAlert, WireRecord } from '../../contract/views.ts';
import {
  changeCipher,
  isTls13,
  openExchange,
  takeNextKeys,
  updateKeys,
  type End,
  type Exchange,
} from './follow-keys.ts';
import {
  readCertificateList,
  readCertificateRequest,
  readChosenAlpn,
  readClientHello,
  readServerHello,
  type ReadServerHello,
} from './handshake-messages.ts';
import type { KeyLog } from './key-log.ts';
import type { RawRecord } from './split-records.ts';
import { alertName, contentTypes, messageName, messageTypes } from './tls-names.ts';

export interface ReadExchange {
  readonly account: Omit<WireAccount, 'notTls' | 'partial'>;
  /** DER of the certificates that the other end sent first, in its order; null where none were seen. */
  readonly certificates: readonly Buffer[] | null;
  /** Whether something could not be read. */
  readonly isPartial: boolean;
}

/** Follows an exchange record by record, as its ends did (RFC 8446 §4 and §5, RFC 5246 §6 and §7). Never throws. */
export function readExchange(
  wire: readonly RawRecord[],
  { end, startedAt, keyLog }: { end: End; startedAt: number; keyLog: KeyLog | undefined },
): ReadExchange {
  const exchange = openExchange(end, keyLog);
  const records: WireRecord[] = [];
  const alerts: WireAlert[] = [];
  for (const raw of wire) {
    const from = raw.from === 'local' ? end : otherEnd(end);
    const atMs = Math.max(0, raw.at - startedAt);
    const { content, ...record } = takeRecord(exchange, from, raw);
    records.push({ atMs, from, ...record });
    if (content !== null && record.type === 'alert') {
      alerts.push(...readAlerts(content).map((alert) => ({ atMs, from, ...alert })));
      if (content.length % 2 === 1) exchange.isPartial = true;
    }
  }
  const { clientHello, certificateRequest, certificates, isPartial, directions } = exchange;
  const hasRest = directions.client.assembler.hasRest() || directions.server.assembler.hasRest();
  return {
    certificates,
    account: { records, clientHello, certificateRequest, alerts, serverHello: chosenByServer(exchange) },
    isPartial: isPartial || hasRest,
  };
}

function otherEnd(end: End): End {
  return end === 'client' ? 'server' : 'client';
}

function chosenByServer({ serverHello, chosenAlpn }: Exchange): WireAccount['serverHello'] {
  if (serverHello === null) return null;
  const { version, suite, alpn, secureRenegotiation } = serverHello;
  return { version, suite, alpn: alpn ?? chosenAlpn, secureRenegotiation };
}

type ReadRecord = Omit<WireRecord, 'atMs' | 'from'> & {
  /** In the clear; null where it could not be opened. */
  readonly content: Buffer | null;
};

/** Opens a record where it can be, and follows what it says. */
function takeRecord(exchange: Exchange, from: End, { header, fragment }: RawRecord): ReadRecord {
  const bytes = fragment.length;
  const wireType = header[0] ?? 0;
  if (contentTypes[wireType] === 'change_cipher_spec') {
    // In TLS 1.3 it is there for old boxes in between and means nothing (RFC 8446 §D.4).
    if (exchange.serverHello !== null && !isTls13(exchange)) changeCipher(exchange, from);
    return { type: 'change_cipher_spec', bytes, encrypted: false, messages: [], content: fragment };
  }
  const direction = exchange.directions[from];
  // In TLS 1.3 everything encrypted bears the number of application data, and nothing else does (RFC 8446 §5.2).
  const looksLikeData = contentTypes[wireType] === 'application_data';
  const encrypted = looksLikeData || (direction.epoch !== 'clear' && !isTls13(exchange));
  const opened = encrypted
    ? (direction.opener?.open(header, fragment) ?? null)
    : { type: wireType, content: fragment };
  if (opened === null) {
    // The count of its records is lost with the first one that does not open.
    direction.opener = null;
    exchange.isPartial = true;
  }
  const type = contentTypes[opened?.type ?? wireType] ?? 'other';
  const messages =
    opened !== null && type === 'handshake' ? takeHandshake(exchange, from, opened.content) : [];
  return { type, bytes, encrypted, messages, content: opened?.content ?? null };
}

/** Takes in the messages that a record completes; gives the names of those that begin in it. */
function takeHandshake(exchange: Exchange, from: End, content: Buffer): string[] {
  const found = exchange.directions[from].assembler.add(content);
  for (const { type, body } of found) if (body !== null) takeMessage(exchange, from, type, body);
  return found.filter(({ begins }) => begins).map(({ type, body }) => nameOf(type, body));
}

function nameOf(type: number, body: Buffer | null): string {
  const isRetry =
    type === messageTypes.serverHello && body !== null && readServerHello(body)?.isRetry === true;
  return isRetry ? 'hello_retry_request' : messageName(type);
}

function takeMessage(exchange: Exchange, from: End, type: number, body: Buffer): void {
  const version = exchange.serverHello?.version ?? '';
  if (from === 'client' && type === messageTypes.clientHello && exchange.clientHello === null) {
    exchange.clientHello = readClientHello(body);
    exchange.clientRandom = body.subarray(2, 34);
  } else if (from === 'server' && type === messageTypes.serverHello) {
    takeServerHello(exchange, readServerHello(body));
  } else if (from === 'server' && type === messageTypes.encryptedExtensions) {
    exchange.chosenAlpn = readChosenAlpn(body);
  } else if (from === 'server' && type === messageTypes.certificateRequest) {
    exchange.certificateRequest ??= readCertificateRequest(body, version);
  } else if (from !== exchange.end && type === messageTypes.certificate) {
    exchange.certificates ??= readCertificateList(body, version);
  } else if (isTls13(exchange) && type === messageTypes.finished) {
    // The Finished of a later proof of a client's certificate changes no key.
    if (exchange.directions[from].epoch === 'handshake') takeNextKeys(exchange, from);
  } else if (isTls13(exchange) && type === messageTypes.keyUpdate) updateKeys(exchange, from);
}

function takeServerHello(exchange: Exchange, hello: ReadServerHello | null): void {
  // A HelloRetryRequest tells the version and the suite already, until the ServerHello does.
  if (hello === null || (exchange.serverHello !== null && !exchange.serverHello.isRetry)) return;
  exchange.serverHello = hello;
  if (hello.version !== 'TLSv1.3' || hello.isRetry) return;
  takeNextKeys(exchange, 'server');
  takeNextKeys(exchange, 'client');
}

/** The alerts of a record (RFC 8446 §6): two octets each. */
function readAlerts(content: Buffer): Omit<WireAlert, 'atMs' | 'from'>[] {
  const alerts = [];
  for (let at = 0; at + 1 < content.length; at += 2) {
    const [level = 0, code = 0] = content.subarray(at);
    alerts.push({ code, name: alertName(code), level: alertLevel(level) });
  }
  return alerts;
}

function alertLevel(level: number): WireAlert['level'] {
  return level === 2 ? 'fatal' : level === 1 ? 'warning' : 'unknown';
}
