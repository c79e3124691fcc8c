import { FaultError } from '../../contract/faults.ts';
import { asFault } from './file-fault.ts';
import { looksLike } from './file-signature.ts';
import { decodeText } from './file-text.ts';
import { mendPem } from './mend-pem.ts';
import { bareBase64, findPemBlocks, looksLikePem } from './pem.ts';

/**
 * The DER octets of an input that is DER, bare base64 of it, or PEM with a block of one of these labels (the first such block).
 *
 * Throws FILE_EMPTY, FILE_NOT_RECOGNISED or FILE_CORRUPT.
 */
export function derOfInput(input: Uint8Array | string, labels: readonly string[], name: string): Uint8Array {
  if (input.length === 0) throw new FaultError('FILE_EMPTY', { name });
  const decoded = typeof input === 'string' ? input : decodeText(input);
  const text = decoded === null ? null : mendPem(decoded);
  if (text !== null && looksLikePem(text)) {
    const blocks = asFault('FILE_CORRUPT', { name }, () => findPemBlocks(text));
    const block = blocks.find(({ label }) => labels.includes(label));
    if (block === undefined) throw new FaultError('FILE_NOT_RECOGNISED', { name, looksLike: 'pem' });
    return block.der;
  }
  const inside = text === null ? null : bareBase64(text);
  if (inside?.[0] === 0x30) return inside;
  if (typeof input === 'string') throw new FaultError('FILE_NOT_RECOGNISED', { name, looksLike: 'text' });
  if (input[0] !== 0x30) throw new FaultError('FILE_NOT_RECOGNISED', { name, looksLike: looksLike(input) });
  return input;
}
