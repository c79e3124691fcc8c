import { childrenOf, DerError, type DerNode } from './der-reader.ts';
import { toHex } from './der-values.ts';
import { readName, type DistinguishedName } from './distinguished-name.ts';

/** A GeneralName (RFC 5280 §4.2.1.6). */
export type GeneralName =
  | { readonly type: 'dns' | 'email' | 'uri'; readonly value: string }
  | { readonly type: 'ip'; readonly value: string; readonly octets: Uint8Array }
  | { readonly type: 'directory'; readonly value: string; readonly name: DistinguishedName }
  | { readonly type: 'other'; readonly value: string };

/** Reads one GeneralName. Throws DerError. */
export function readGeneralName(node: DerNode): GeneralName {
  if (node.tagClass !== 'context') throw new DerError('a GeneralName was expected');
  switch (node.tag) {
    case 1:
      return { type: 'email', value: ascii(node) };
    case 2:
      return { type: 'dns', value: ascii(node) };
    case 4:
      return readDirectoryName(node);
    case 6:
      return { type: 'uri', value: ascii(node) };
    case 7:
      return { type: 'ip', value: ipText(node.content), octets: node.content };
    default:
      return { type: 'other', value: `#${toHex(node.raw)}` };
  }
}

function readDirectoryName(node: DerNode): GeneralName {
  const [inner] = childrenOf(node);
  if (inner === undefined) throw new DerError('empty directoryName');
  const name = readName(inner);
  return { type: 'directory', value: name.text, name };
}

function ascii(node: DerNode): string {
  return Buffer.from(node.content).toString('latin1');
}

/** Dotted or colon form of an address of 4 or 16 octets; hexadecimal otherwise. */
function ipText(octets: Uint8Array): string {
  if (octets.length === 4) return octets.join('.');
  if (octets.length !== 16) return `#${toHex(octets)}`;
  const groups = Array.from({ length: 8 }, (_, index) =>
    (((octets[index * 2] ?? 0) << 8) | (octets[index * 2 + 1] ?? 0)).toString(16),
  );
  return new URL(`http://[${groups.join(':')}]`).hostname.slice(1, -1);
}
