import type { WireAccount, WireAlert, WireRecord } from '../../contract/views.ts';
import { createAssembler, type Assembler } from './assemble-messages.ts';
import {
  readCertificateList,
  readCertificateRequest,
  readChosenAlpn,
  readClientHello,
  readServerHello,
  type ReadServerHello,
} from './handshake-messages.ts';
import type { KeyLog } from './key-log.ts';
import { tls12Openers, tls13Opener, type RecordOpener } from './record-keys.ts';
import type { RawRecord } from './split-records.ts';
import { alertName, contentTypes, messageName, messageTypes } from './tls-names.ts';

export type End = 'client' | 'server';

/** What is known of one direction so far. */
interface Direction {
  epoch: 'clear' | 'handshake' | 'application';
  /** Null where its records cannot be opened. */
  opener: RecordOpener | null;
  readonly assembler: Assembler;
}

interface Seen {
  clientHello: WireAccount['clientHello'];
  clientRandom: Buffer;
  serverHello: ReadServerHello | null;
  chosenAlpn: string | null;
  certificateRequest: WireAccount['certificateRequest'];
  certificates: readonly Buffer[] | null;
  isPartial: boolean;
}

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
  const records: WireRecord[] = [];
  const alerts: WireAlert[] = [];
  const seen: Seen = {
    clientHello: null,
    clientRandom: Buffer.alloc(0),
    serverHello: null,
    chosenAlpn: null,
    certificateRequest: null,
    certificates: null,
    isPartial: false,
  };
  const fresh = (): Direction => ({ epoch: 'clear', opener: null, assembler: createAssembler() });
  const directions: Record<End, Direction> = { client: fresh(), server: fresh() };

  const isTls13 = (): boolean => seen.serverHello?.version === 'TLSv1.3';
  const secretOf = (label: string): Buffer | null => keyLog?.secret(label, seen.clientRandom) ?? null;

  /** The next keys of a direction of TLS 1.3 (RFC 8446 §7.1). */
  const advance = (from: End): void => {
    const direction = directions[from];
    const isFirst = direction.epoch === 'clear';
    direction.epoch = isFirst ? 'handshake' : 'application';
    const label = isFirst ? 'HANDSHAKE_TRAFFIC_SECRET' : 'TRAFFIC_SECRET_0';
    const secret = secretOf(`${from.toUpperCase()}_${label}`);
    direction.opener =
      secret === null || seen.serverHello === null ? null : tls13Opener(seen.serverHello.suite, secret);
  };

  /** TLS 1.2 and before: encrypted from here on (RFC 5246 §7.1). The keys of a renegotiation are not followed. */
  const changeCipher = (from: End): void => {
    const direction = directions[from];
    const master = direction.epoch === 'clear' ? secretOf('CLIENT_RANDOM') : null;
    direction.epoch = 'application';
    direction.opener =
      master === null || seen.serverHello?.version !== 'TLSv1.2'
        ? null
        : (tls12Openers(seen.serverHello.suite, master, {
            client: seen.clientRandom,
            server: seen.serverHello.random,
          })?.[from] ?? null);
  };

  const takeServerHello = (hello: ReadServerHello | null): void => {
    // A HelloRetryRequest tells the version and the suite already, until the ServerHello does.
    if (hello === null || (seen.serverHello !== null && !seen.serverHello.isRetry)) return;
    seen.serverHello = hello;
    if (hello.version !== 'TLSv1.3' || hello.isRetry) return;
    advance('server');
    advance('client');
  };

  const takeMessage = (from: End, type: number, body: Buffer): void => {
    if (from === 'client' && type === messageTypes.clientHello && seen.clientHello === null) {
      seen.clientHello = readClientHello(body);
      seen.clientRandom = body.subarray(2, 34);
    } else if (from === 'server' && type === messageTypes.serverHello) takeServerHello(readServerHello(body));
    else if (from === 'server' && type === messageTypes.encryptedExtensions)
      seen.chosenAlpn = readChosenAlpn(body);
    else if (from === 'server' && type === messageTypes.certificateRequest) {
      seen.certificateRequest ??= readCertificateRequest(body, seen.serverHello?.version ?? '');
    } else if (from !== end && type === messageTypes.certificate) {
      seen.certificates ??= readCertificateList(body, seen.serverHello?.version ?? '');
    } else if (isTls13() && type === messageTypes.finished) {
      // The Finished of a later proof of a client's certificate changes no key.
      if (directions[from].epoch === 'handshake') advance(from);
    } else if (isTls13() && type === messageTypes.keyUpdate) {
      directions[from].opener = directions[from].opener?.next() ?? null;
    }
  };

  const takeHandshake = (from: End, content: Buffer): string[] => {
    const found = directions[from].assembler.add(content);
    for (const { type, body } of found) if (body !== null) takeMessage(from, type, body);
    return found
      .filter(({ begins }) => begins)
      .map(({ type, body }) => {
        const isRetry =
          type === messageTypes.serverHello && body !== null && readServerHello(body)?.isRetry === true;
        return isRetry ? 'hello_retry_request' : messageName(type);
      });
  };

  const takeAlerts = (from: End, atMs: number, content: Buffer): void => {
    for (let at = 0; at + 1 < content.length; at += 2) {
      const [level = 0, code = 0] = content.subarray(at);
      alerts.push({
        atMs,
        from,
        code,
        name: alertName(code),
        level: level === 2 ? 'fatal' : level === 1 ? 'warning' : 'unknown',
      });
    }
    if (content.length % 2 === 1) seen.isPartial = true;
  };

  const takeRecord = ({ header, fragment, at, from: side }: RawRecord): void => {
    const from = side === 'local' ? end : end === 'client' ? 'server' : 'client';
    const atMs = Math.max(0, at - startedAt);
    const wireType = header[0] ?? 0;
    const direction = directions[from];
    if (contentTypes[wireType] === 'change_cipher_spec') {
      // In TLS 1.3 it is there for old boxes in between and means nothing (RFC 8446 §D.4).
      if (seen.serverHello !== null && !isTls13()) changeCipher(from);
      records.push({
        atMs,
        from,
        type: 'change_cipher_spec',
        bytes: fragment.length,
        encrypted: false,
        messages: [],
      });
      return;
    }
    // In TLS 1.3 everything encrypted bears the number of application data, and nothing else does (RFC 8446 §5.2).
    const looksLikeData = contentTypes[wireType] === 'application_data';
    const encrypted = looksLikeData || (direction.epoch !== 'clear' && !isTls13());
    const opened = encrypted
      ? (direction.opener?.open(header, fragment) ?? null)
      : { type: wireType, content: fragment };
    if (opened === null) {
      // The count of its records is lost with the first one that does not open.
      direction.opener = null;
      seen.isPartial = true;
    }
    const type = contentTypes[opened?.type ?? wireType] ?? 'other';
    const messages = opened !== null && type === 'handshake' ? takeHandshake(from, opened.content) : [];
    if (opened !== null && type === 'alert') takeAlerts(from, atMs, opened.content);
    records.push({ atMs, from, type, bytes: fragment.length, encrypted, messages });
  };

  wire.forEach(takeRecord);
  const { clientHello, serverHello, certificateRequest, certificates } = seen;
  return {
    certificates,
    account: {
      records,
      clientHello,
      certificateRequest,
      alerts,
      serverHello:
        serverHello === null
          ? null
          : {
              version: serverHello.version,
              suite: serverHello.suite,
              alpn: serverHello.alpn ?? seen.chosenAlpn,
              secureRenegotiation: serverHello.secureRenegotiation,
            },
    },
    isPartial:
      seen.isPartial || directions.client.assembler.hasRest() || directions.server.assembler.hasRest(),
  };
}
