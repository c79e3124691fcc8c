import { createHash } from 'node:crypto';
import { parseCertificate, type Certificate } from '../pki/certificate.ts';
import type { ReceivedChain } from './received-chain.ts';
import { createAssembler, type Assembler } from './tap/assemble-messages.ts';
import { readServerHello, type ReadServerHello } from './tap/handshake-messages.ts';
import type { KeyLog } from './tap/key-log.ts';
import { octetsOf, type Octets } from './tap/octets.ts';
import { tls13Opener, type RecordOpener } from './tap/record-keys.ts';
import { splitRecords } from './tap/split-records.ts';
import type { WireCapture } from './tap/tap-socket.ts';
import { contentTypes, messageTypes } from './tap/tls-names.ts';

/** Number of the Certificate message (RFC 8446 §4). */
const certificateMessage = 11;
/** More than any real chain. */
const maxLength = 16;

/**
 * The chain that the other end sent, from its own Certificate message. Node hands the chain over too, by
 * `getPeerX509Certificate`, but loses memory with each chain that it does (some 10 kB), and can no longer once the
 * connection is cut.
 *
 * Null where there is no such message, or where it cannot be read: a suite that the tap does not know, octets that were not
 * kept. Never throws.
 */
export function chainOnWire(
  capture: WireCapture,
  { end, keyLog }: { end: 'client' | 'server'; keyLog: KeyLog },
): ReceivedChain | null {
  const message = findCertificateMessage(capture, end === 'server' ? 'CLIENT' : 'SERVER', keyLog);
  const list = message === null ? null : readList(message);
  if (list === null) return null;
  const certificates: Certificate[] = [];
  for (const der of list) {
    try {
      certificates.push(readOnce(der));
    } catch {
      return { certificates, isReadable: false };
    }
  }
  return { certificates, isReadable: true };
}

interface Message {
  readonly body: Buffer;
  readonly isTls13: boolean;
}

function findCertificateMessage(
  capture: WireCapture,
  other: 'CLIENT' | 'SERVER',
  keyLog: KeyLog,
): Message | null {
  const clear: Readonly<Record<'local' | 'remote', Assembler>> = {
    local: createAssembler(),
    remote: createAssembler(),
  };
  const sealed = createAssembler();
  let clientRandom = Buffer.alloc(0);
  let hello: ReadServerHello | null = null;
  let opener: RecordOpener | null = null;
  for (const { from, header, fragment } of splitRecords(capture).records) {
    const type = contentTypes[header[0] ?? 0];
    if (type === 'handshake') {
      for (const { type: kind, body } of clear[from].add(fragment)) {
        if (body === null) continue;
        if (kind === messageTypes.clientHello && clientRandom.length === 0) {
          clientRandom = Buffer.from(body.subarray(2, 34));
        } else if (kind === messageTypes.serverHello) hello = readServerHello(body);
        else if (kind === certificateMessage && from === 'remote') return { body, isTls13: false };
      }
      if (hello?.version !== 'TLSv1.3' || hello.isRetry || opener !== null) continue;
      const secret = keyLog.secret(`${other}_HANDSHAKE_TRAFFIC_SECRET`, clientRandom);
      opener = secret === null ? null : tls13Opener(hello.suite, secret);
    } else if (type === 'application_data' && from === 'remote') {
      const opened = opener?.open(header, fragment) ?? null;
      if (opened === null) return null;
      if (contentTypes[opened.type] !== 'handshake') continue;
      const found = sealed.add(opened.content).find(({ type: kind }) => kind === certificateMessage);
      if (found?.body != null) return { body: found.body, isTls13: true };
    }
  }
  return null;
}

/** RFC 8446 §4.4.2, RFC 5246 §7.4.2. Null for what is no such message. */
function readList({ body, isTls13 }: Message): Buffer[] | null {
  const octets = octetsOf(body);
  if (isTls13 && octets.vector(1) === null) return null;
  const entries: Octets | null = octets.vector(3);
  if (entries === null) return null;
  const list: Buffer[] = [];
  while (entries.left > 0 && list.length < maxLength) {
    const der = entries.vector(3);
    if (der === null || (isTls13 && entries.vector(2) === null)) return null;
    list.push(der.bytes());
  }
  return list;
}

/** The same few certificates come back with each call, and reading one costs as much as a signature. */
const read = new Map<string, Certificate>();
const mostRead = 256;

function readOnce(der: Buffer): Certificate {
  const name = createHash('sha256').update(der).digest('base64');
  const known = read.get(name);
  if (known !== undefined) return known;
  // A copy: the wire's own octets are to go with it.
  const parsed = parseCertificate(Uint8Array.from(der));
  if (read.size >= mostRead) read.clear();
  read.set(name, parsed);
  return parsed;
}
