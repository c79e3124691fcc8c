import { isIP } from 'node:net';
import { domainToASCII } from 'node:url';
import type { Certificate } from './certificate.ts';

/**
 * Whether a certificate bears the name that was asked for (RFC 6125 §6.4, RFC 9525 §6.3): its subjectAltName alone is
 * read, never the common name; `*` stands for one whole leftmost label and needs two labels after it.
 *
 * @param name host name, or an IP address in its usual form
 */
export function certificateBearsName(certificate: Certificate, name: string): boolean {
  if (isIP(name) !== 0) {
    const address = canonicalAddress(name);
    return certificate.ipAddresses.some((candidate) => candidate === address);
  }
  const asked = foldName(name);
  return asked !== '' && certificate.dnsNames.some((pattern) => matches(foldName(pattern), asked));
}

function canonicalAddress(address: string): string {
  return isIP(address) === 6 ? new URL(`http://[${address}]`).hostname.slice(1, -1) : address;
}

function foldName(name: string): string {
  const trimmed = name.trim().replace(/\.$/, '').toLowerCase();
  return /^[\x20-\x7e]*$/.test(trimmed) ? trimmed : domainToASCII(trimmed);
}

function matches(pattern: string, asked: string): boolean {
  if (!pattern.startsWith('*.')) return !pattern.includes('*') && pattern === asked;
  const parent = pattern.slice(2);
  const dot = asked.indexOf('.');
  return !parent.includes('*') && parent.includes('.') && dot > 0 && asked.slice(dot + 1) === parent;
}
