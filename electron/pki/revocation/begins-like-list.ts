import { derTag, isUniversal, readHeader, readNodeAt, type DerNode } from '../asn1/der-reader.ts';
import { decodeText } from '../asn1/file-text.ts';

/** Octets that hold the fields before the first date of any real list, or the comments before a PEM block. */
const beginning = 65_536;

/**
 * Whether a file that begins so may be a CRL (RFC 5280 §5.1: after the issuer comes a date; in a certificate, the validity), in
 * DER, in PEM or in bare base64. Tells how much of a file is worth reading; what it is, is told by its reader. Never throws.
 */
export function beginsLikeList(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, beginning);
  if (isListStart(head)) return true;
  const text = decodeText(head);
  if (text === null) return false;
  if (/-----BEGIN (?:X509 )?CRL-----/.test(text)) return true;
  return !text.includes('-----') && isListStart(Buffer.from(text, 'base64'));
}

function isListStart(bytes: Uint8Array): boolean {
  try {
    const list = readHeader(bytes, 0);
    const fields = readHeader(bytes, list.start);
    if (list.tag !== derTag.sequence || fields.tag !== derTag.sequence) return false;
    let at = fields.start;
    const take = (): DerNode => {
      const node = readNodeAt(bytes, at);
      at += node.raw.length;
      return node;
    };
    // Version, where there is one; algorithm; issuer.
    if (isUniversal(take(), derTag.integer)) take();
    take();
    const date = take();
    return isUniversal(date, derTag.utcTime) || isUniversal(date, derTag.generalizedTime);
  } catch {
    return false;
  }
}
