import type { WireAccount } from '../../contract/views.ts';

/** What the first octets of an end that does not speak TLS are. */
export function spokenLanguage(octets: Buffer): NonNullable<WireAccount['notTls']> {
  const text = octets.toString('latin1');
  if (text.startsWith('SSH-')) return 'ssh';
  if (/^(?:HTTP\/|[A-Z]{3,10} \S+ HTTP\/|\s*<(?:!doctype|html))/i.test(text)) return 'http';
  // FTP greets with the same number.
  if (/^220[ -](?!.*ftp)/i.test(text) || /^(?:EHLO|HELO) /i.test(text)) return 'smtp';
  return 'other';
}
