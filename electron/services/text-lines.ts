import { decodeText } from '../pki/asn1/file-text.ts';

/**
 * The lines of a text as whatever program wrote it: in UTF-8, with a byte-order mark or not, in UTF-16 (PowerShell) or Latin-1,
 * ended by LF, CR and LF, or CR alone.
 */
export function linesOf(bytes: Uint8Array): readonly string[] {
  return (decodeText(bytes) ?? new TextDecoder().decode(bytes)).split(/\r\n|\r|\n/);
}
