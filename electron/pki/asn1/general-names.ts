import { childrenOf, DerError, type DerNode } from './der-reader.ts';
import { toHex } from './der-values.ts';
import { readName, sameName, type DistinguishedName } from './distinguished-name.ts';

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

/**
 * Whether two names are the same (RFC 5280 §7): directory names as `sameName` says, host names without regard to case (§7.2), of a
 * URI the scheme and the host (§7.4), of an e-mail address the host (§7.5).
 */
export function sameGeneralName(one: GeneralName, other: GeneralName): boolean {
  if (one.type === 'directory' && other.type === 'directory') return sameName(one.name, other.name);
  return one.type === other.type && foldValue(one) === foldValue(other);
}

function foldValue({ type, value }: GeneralName): string {
  if (type === 'dns') return value.toLowerCase();
  if (type === 'email') return value.replace(/@[^@]*$/, (host) => host.toLowerCase());
  if (type !== 'uri') return value;
  return value.replace(/^[a-z][a-z0-9+.-]*:(?:\/\/[^/?#]*)?/i, (start) => {
    const [before, host] = start.split(/(?<=@)(?=[^@]*$)/);
    return host === undefined ? start.toLowerCase() : `${before ?? ''}${host.toLowerCase()}`;
  });
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
