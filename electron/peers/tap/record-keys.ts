import { createDecipheriv, createHmac, getCiphers, type CipherGCMTypes } from 'node:crypto';

/** How a suite encrypts records; null for what is not read here (CBC, CCM, RC4). */
interface RecordCipher {
  readonly algorithm: CipherGCMTypes | 'chacha20-poly1305';
  readonly keyLength: 16 | 32;
  readonly hash: 'sha256' | 'sha384';
}

const tagLength = 16;

function cipherOf(suite: string): RecordCipher | null {
  const hash = suite.endsWith('SHA384') ? 'sha384' : 'sha256';
  if (suite.includes('CHACHA20')) return { algorithm: 'chacha20-poly1305', keyLength: 32, hash };
  if (suite.includes('AES_256_GCM')) return { algorithm: 'aes-256-gcm', keyLength: 32, hash };
  return suite.includes('AES_128_GCM') ? { algorithm: 'aes-128-gcm', keyLength: 16, hash } : null;
}

/** Whether records of a suite can be opened by this runtime: BoringSSL keeps ChaCha20 to itself. */
export function canOpenSuite(suite: string): boolean {
  const cipher = cipherOf(suite);
  return cipher !== null && getCiphers().includes(cipher.algorithm);
}

/** Opens the records of one direction, one after the other. */
export interface RecordOpener {
  /** The content and its true type, or null where it cannot be opened: a wrong key, a record that was tampered with. */
  open(header: Buffer, fragment: Buffer): { readonly type: number; readonly content: Buffer } | null;
  /** After a KeyUpdate (RFC 8446 §7.2); null where there is none. */
  next(): RecordOpener | null;
}

/** HKDF-Expand-Label (RFC 8446 §7.1) with an empty context; one block of the hash is enough for keys and IVs. */
function expandLabel(hash: RecordCipher['hash'], secret: Buffer, label: string, length: number): Buffer {
  const name = Buffer.from(`tls13 ${label}`);
  const info = Buffer.concat([Buffer.from([0, length, name.length]), name, Buffer.from([0, 1])]);
  return createHmac(hash, secret).update(info).digest().subarray(0, length);
}

function decrypt(
  cipher: RecordCipher,
  o: { key: Buffer; nonce: Buffer; aad: Buffer; sealed: Buffer },
): Buffer | null {
  if (o.sealed.length < tagLength) return null;
  const body = o.sealed.subarray(0, -tagLength);
  try {
    // The types know the two families apart; the calls are the same.
    const decipher = createDecipheriv(cipher.algorithm as CipherGCMTypes, o.key, o.nonce, {
      authTagLength: tagLength,
    });
    decipher.setAAD(o.aad, { plaintextLength: body.length });
    decipher.setAuthTag(o.sealed.subarray(-tagLength));
    return Buffer.concat([decipher.update(body), decipher.final()]);
  } catch {
    // The tag does not match: another key's record, or one that was changed on its way.
    return null;
  }
}

/** The IV with the number of the record folded in (RFC 8446 §5.3). */
function nonceOf(iv: Buffer, sequence: bigint): Buffer {
  const nonce = Buffer.from(iv);
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(sequence);
  counter.forEach(
    (octet, index) => (nonce[iv.length - 8 + index] = (nonce[iv.length - 8 + index] ?? 0) ^ octet),
  );
  return nonce;
}

/** For TLS 1.3, from a traffic secret (RFC 8446 §7.3, §5.2). Null for a suite that is not read here. */
export function tls13Opener(suite: string, secret: Buffer): RecordOpener | null {
  const cipher = cipherOf(suite);
  if (cipher === null) return null;
  const key = expandLabel(cipher.hash, secret, 'key', cipher.keyLength);
  const iv = expandLabel(cipher.hash, secret, 'iv', 12);
  let sequence = 0n;
  return {
    open(header, sealed) {
      const inner = decrypt(cipher, { key, nonce: nonceOf(iv, sequence), aad: header, sealed });
      sequence += 1n;
      if (inner === null) return null;
      let end = inner.length - 1;
      while (end >= 0 && inner[end] === 0) end -= 1;
      return end < 0 ? null : { type: inner[end] ?? 0, content: inner.subarray(0, end) };
    },
    next: () => tls13Opener(suite, expandLabel(cipher.hash, secret, 'traffic upd', secret.length)),
  };
}

/** RFC 5246 §5. */
function prf(hash: RecordCipher['hash'], secret: Buffer, seed: Buffer, length: number): Buffer {
  const parts: Buffer[] = [];
  let a = seed;
  for (let made = 0; made < length; made += parts.at(-1)?.length ?? length) {
    a = createHmac(hash, secret).update(a).digest();
    parts.push(createHmac(hash, secret).update(a).update(seed).digest());
  }
  return Buffer.concat(parts).subarray(0, length);
}

/** For TLS 1.2, both directions, from the master secret (RFC 5246 §6.3, RFC 5288 §3, RFC 7905 §2). */
export function tls12Openers(
  suite: string,
  master: Buffer,
  randoms: { readonly client: Buffer; readonly server: Buffer },
): { readonly client: RecordOpener; readonly server: RecordOpener } | null {
  const cipher = cipherOf(suite);
  if (cipher === null) return null;
  const isChaCha = cipher.algorithm === 'chacha20-poly1305';
  const { keyLength } = cipher;
  const ivLength = isChaCha ? 12 : 4;
  const seed = Buffer.concat([Buffer.from('key expansion'), randoms.server, randoms.client]);
  const block = prf(cipher.hash, master, seed, 2 * (keyLength + ivLength));
  const openerOf = (index: 0 | 1): RecordOpener => {
    const key = block.subarray(index * keyLength, (index + 1) * keyLength);
    const iv = block.subarray(2 * keyLength + index * ivLength, 2 * keyLength + (index + 1) * ivLength);
    let sequence = 0n;
    return {
      open(header, fragment) {
        const sealed = isChaCha ? fragment : fragment.subarray(8);
        const nonce = isChaCha ? nonceOf(iv, sequence) : Buffer.concat([iv, fragment.subarray(0, 8)]);
        const aad = Buffer.alloc(13);
        aad.writeBigUInt64BE(sequence);
        header.copy(aad, 8, 0, 3);
        aad.writeUInt16BE(Math.max(0, sealed.length - tagLength), 11);
        sequence += 1n;
        const content = nonce.length === 12 ? decrypt(cipher, { key, nonce, aad, sealed }) : null;
        return content === null ? null : { type: header[0] ?? 0, content };
      },
      next: () => null,
    };
  };
  return { client: openerOf(0), server: openerOf(1) };
}
