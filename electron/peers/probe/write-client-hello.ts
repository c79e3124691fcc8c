import { createECDH, randomBytes } from 'node:crypto';
import { isIP } from 'node:net';

/** Protocols that a server may be asked for, by their numbers on the wire. */
export const probedVersions = {
  'TLSv1.3': 0x0304,
  'TLSv1.2': 0x0303,
  'TLSv1.1': 0x0302,
  TLSv1: 0x0301,
} as const;
export type ProbedVersion = keyof typeof probedVersions;

const uint16 = (value: number): Buffer => Buffer.from([value >> 8, value & 0xff]);

/** A vector with its length in `size` octets before it (RFC 8446 §3.4). */
function vector(size: 1 | 2 | 3, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const length = Buffer.alloc(size);
  length.writeUIntBE(content.length, 0, size);
  return Buffer.concat([length, content]);
}

const extension = (type: number, content: Buffer): Buffer =>
  Buffer.concat([uint16(type), vector(2, content)]);
const numbers = (values: readonly number[]): Buffer => Buffer.concat(values.map(uint16));

const x25519 = 0x001d;
const secp256r1 = 0x0017;
const groups = [x25519, secp256r1, 0x0018, 0x0019, 0x0100];
const signatures = [0x0403, 0x0503, 0x0603, 0x0804, 0x0805, 0x0806, 0x0401, 0x0501, 0x0601, 0x0203, 0x0201];

/** A share of each usual group, so that no server has to ask again (RFC 8446 §4.2.8). Their private halves are dropped. */
function keyShares(): Buffer {
  const share = (group: number, key: Buffer): Buffer => Buffer.concat([uint16(group), vector(2, key)]);
  // Any 32 octets are a public key of X25519 (RFC 7748 §5).
  return vector(2, share(x25519, randomBytes(32)), share(secp256r1, createECDH('prime256v1').generateKeys()));
}

/**
 * A ClientHello for one protocol and some suites, as a record: written by hand, so that what can be asked for does not depend
 * on what a TLS library still knows (RFC 8446 §4.1.2, RFC 5246 §7.4.1.2).
 */
export function writeClientHello(o: {
  readonly version: ProbedVersion;
  readonly suites: readonly number[];
  readonly serverName: string;
  /** The only group that is offered, without a share of it: who takes it asks for one (RFC 8446 §4.1.4). */
  readonly group?: number | undefined;
}): Buffer {
  const number = probedVersions[o.version];
  const isTls13 = o.version === 'TLSv1.3';
  // The renegotiation signal (RFC 5746 §3.3): a server that knows it answers with the extension.
  const suites = isTls13 ? o.suites : [...o.suites, 0x00ff];
  const isNamed = isIP(o.serverName) === 0 && o.serverName !== '';
  const extensions = [
    ...(isNamed
      ? [extension(0, vector(2, Buffer.from([0]), vector(2, Buffer.from(o.serverName, 'latin1'))))]
      : []),
    extension(10, vector(2, numbers(o.group === undefined ? groups : [o.group]))),
    extension(11, vector(1, Buffer.from([0]))),
    ...(number >= 0x0303 ? [extension(13, vector(2, numbers(signatures)))] : []),
    ...(isTls13
      ? [
          extension(43, vector(1, uint16(number))),
          extension(45, vector(1, Buffer.from([1]))),
          extension(51, o.group === undefined ? keyShares() : vector(2)),
        ]
      : []),
  ];
  const bodyOf = (padding: readonly Buffer[]): Buffer =>
    Buffer.concat([
      uint16(Math.min(number, 0x0303)),
      randomBytes(32),
      vector(1, isTls13 ? randomBytes(32) : Buffer.alloc(0)),
      vector(2, numbers(suites)),
      vector(1, Buffer.from([0])),
      vector(2, ...extensions, ...padding),
    ]);
  const length = bodyOf([]).length + 4;
  // Some load balancers hang on a ClientHello of 256 to 511 octets: it is made longer (RFC 7685 §4).
  const isAwkward = length > 0xff && length < 0x200;
  const padding = isAwkward ? [extension(21, Buffer.alloc(Math.max(1, 0x200 - length - 4)))] : [];
  const message = Buffer.concat([Buffer.from([1]), vector(3, bodyOf(padding))]);
  return Buffer.concat([Buffer.from([22]), uint16(0x0301), vector(2, message)]);
}
