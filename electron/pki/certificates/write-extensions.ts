import { isIP } from 'node:net';
import {
  writeBoolean,
  writeContext,
  writeDer,
  writeInteger,
  writeNamedBits,
  writeOctets,
  writeOid,
  writeSequence,
} from '../asn1/der-writer.ts';
import { oid } from '../asn1/object-identifiers.ts';
import { keyUsageNames, type Extension, type KeyUsageName } from './certificate-extensions.ts';

/** DER of a list of extensions (RFC 5280 §4.1); `critical` is written where it is true alone, being FALSE by default. */
export function writeExtensions(extensions: readonly Extension[]): Uint8Array {
  return writeSequence(
    ...extensions.map(({ id, critical, value }) =>
      writeSequence(writeOid(id), ...(critical ? [writeBoolean(true)] : []), writeOctets(value)),
    ),
  );
}

/** @param authority null for a certificate that may not issue */
export function basicConstraints(
  authority: { readonly pathLength?: number | undefined } | null,
  critical: boolean,
): Extension {
  const fields = authority === null ? [] : [writeBoolean(true)];
  if (authority?.pathLength !== undefined) fields.push(writeInteger(authority.pathLength));
  return { id: oid.basicConstraints, critical, value: writeSequence(...fields) };
}

/** Critical, as RFC 5280 §4.2.1.3 wants it. */
export function keyUsage(usages: readonly KeyUsageName[]): Extension {
  const bits = usages.map((usage) => keyUsageNames.indexOf(usage));
  return { id: oid.keyUsage, critical: true, value: writeNamedBits(bits) };
}

/** @param purposes dotted identifiers */
export function extendedKeyUsage(purposes: readonly string[]): Extension {
  return { id: oid.extendedKeyUsage, critical: false, value: writeSequence(...purposes.map(writeOid)) };
}

export function subjectKeyIdentifier(identifier: Uint8Array): Extension {
  return { id: oid.subjectKeyIdentifier, critical: false, value: writeOctets(identifier) };
}

export function authorityKeyIdentifier(identifier: Uint8Array): Extension {
  return {
    id: oid.authorityKeyIdentifier,
    critical: false,
    value: writeSequence(writeDer(0x80, identifier)),
  };
}

/** @param policies dotted identifiers */
export function certificatePolicies(policies: readonly string[]): Extension {
  const value = writeSequence(...policies.map((policy) => writeSequence(writeOid(policy))));
  return { id: oid.certificatePolicies, critical: false, value };
}

export function subjectAltName(dnsNames: readonly string[], ipAddresses: readonly string[] = []): Extension {
  const names = [
    ...dnsNames.map((name) => writeDer(0x82, Buffer.from(name, 'latin1'))),
    ...ipAddresses.map((address) => writeDer(0x87, ipOctets(address))),
  ];
  return { id: oid.subjectAltName, critical: false, value: writeSequence(...names) };
}

export function crlDistributionPoints(url: string): Extension {
  const point = writeSequence(writeContext(0, writeContext(0, writeUri(url))));
  return { id: oid.crlDistributionPoints, critical: false, value: writeSequence(point) };
}

/** Where to ask about the certificate, and where its issuer's is (RFC 5280 §4.2.2.1). */
export function authorityInformationAccess(urls: {
  readonly ocsp?: string | undefined;
  readonly caIssuers?: string | undefined;
}): Extension {
  const methods = (['ocsp', 'caIssuers'] as const).flatMap((method) => {
    const url = urls[method];
    return url === undefined ? [] : [writeSequence(writeOid(oid[method]), writeUri(url))];
  });
  return { id: oid.authorityInformationAccess, critical: false, value: writeSequence(...methods) };
}

const writeUri = (url: string): Uint8Array => writeDer(0x86, Buffer.from(url, 'latin1'));

/** The 4 or 16 octets of an address, in network order. */
function ipOctets(address: string): Uint8Array {
  if (isIP(address) === 4) return Uint8Array.from(address.split('.'), Number);
  // URL writes an IPv6 address in hexadecimal groups, even one that ends in an IPv4 address.
  const [left = '', right] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const groupsOf = (text: string): string[] => (text === '' ? [] : text.split(':'));
  const [head, tail] = [groupsOf(left), groupsOf(right ?? '')];
  const zeros = new Array<string>(8 - head.length - tail.length).fill('0');
  return Buffer.from([...head, ...zeros, ...tail].map((group) => group.padStart(4, '0')).join(''), 'hex');
}
