const contentType = { changeCipherSpec: 20, handshake: 22 } as const;
const certificateVerify = 15;

/**
 * Turns a bit of the signature in our TLS 1.2 CertificateVerify: what a peer shows whose key is not its certificate's
 * (RFC 5246 §7.4.8). For a tap's `rewriteOutgoing`; holds nothing back, however the octets are cut into writes.
 */
export function spoilCertificateVerify(): (bytes: Buffer) => Buffer {
  const record = openFrame(5, (header) => header.readUInt16BE(3));
  const message = openFrame(4, (header) => header.readUIntBE(1, 3));
  let isClear = true;
  return (bytes) => {
    let out = bytes;
    for (let at = 0; isClear && at < bytes.length; at += 1) {
      const octet = bytes[at] ?? 0;
      if (!record.take(octet)) {
        // From here on nothing can be told apart any more.
        if (record.type() === contentType.changeCipherSpec) isClear = false;
        continue;
      }
      const isLast = record.type() === contentType.handshake && message.take(octet) && message.isOver();
      if (isLast && message.type() === certificateVerify) {
        if (out === bytes) out = Buffer.from(bytes);
        out[at] = octet ^ 1;
      }
    }
    return out;
  };
}

/** Follows a header with a length in it and the body that it announces, octet by octet. */
interface Frame {
  /** Whether this octet is of the body. */
  take(octet: number): boolean;
  /** First octet of the header. */
  type(): number;
  /** Whether the body has ended. */
  isOver(): boolean;
}

function openFrame(headerLength: number, bodyLength: (header: Buffer) => number): Frame {
  const header = Buffer.alloc(headerLength);
  let inHeader = 0;
  let left = 0;
  return {
    take(octet) {
      if (left > 0) {
        left -= 1;
        return true;
      }
      if (inHeader === headerLength) inHeader = 0;
      header[inHeader] = octet;
      inHeader += 1;
      if (inHeader === headerLength) left = bodyLength(header);
      return false;
    },
    type: () => header[0] ?? 0,
    isOver: () => left === 0,
  };
}
