/** Where a server listens, as a person writes or pastes it. */
export type ServerAddress =
  | {
      readonly ok: true;
      /** A name in ASCII, or an IP address without brackets. */
      readonly host: string;
      /** Null when none was written and the scheme has none of its own. */
      readonly port: number | null;
    }
  | { readonly ok: false; readonly why: 'empty' | 'not-an-address' | 'bad-port' };

const schemePorts: Readonly<Record<string, number>> = { https: 443, http: 80, ldaps: 636 };
const label = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/i;
const ipv4 = /^(?:\d{1,3}\.){3}\d{1,3}$/;

function isIpv4(host: string): boolean {
  return ipv4.test(host) && host.split('.').every((part) => Number(part) <= 255);
}

function isIpv6(host: string): boolean {
  return host.includes(':') && URL.canParse(`http://[${host}]/`);
}

/** The ASCII form of a name with accents (RFC 5891); null for what no resolver would be asked for. */
function asciiHost(host: string): string | null {
  if (isIpv4(host) || isIpv6(host)) return host;
  // `1.2.3` and `0x7f` would be read as old spellings of IPv4 addresses: nobody means them.
  if (/^[\d.]+$/.test(host)) return null;
  const name = host.replace(/\.$/, '');
  let ascii = name;
  if (/[^\p{ASCII}]/u.test(name)) {
    if (!URL.canParse(`https://${name}/`)) return null;
    ascii = new URL(`https://${name}/`).hostname;
  }
  return ascii.length <= 253 && ascii.split('.').every((part) => label.test(part)) ? ascii : null;
}

/**
 * Reads an address: `gap.editeur.fr:8443`, a pasted URL, an IPv4 or IPv6 address, with or without a port, with spaces
 * around, as `openssl -connect` or a configuration file would have it.
 */
export function parseServerAddress(text: string): ServerAddress {
  const trimmed = text
    .trim()
    .replace(/^[<"'«\s]+|[>"'»\s]+$/g, '')
    .trim();
  if (trimmed === '') return { ok: false, why: 'empty' };
  const [, scheme, rest = ''] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(.*)$/is.exec(trimmed) ?? [];
  // What follows the authority of a URL, and a user's name before it, say nothing of where it listens.
  const authority = (rest.split(/[/?#\\]/)[0] ?? '').replace(/^.*@/, '');
  const split = isIpv6(authority) ? [authority, ''] : splitPort(authority);
  if (split === null) return { ok: false, why: 'not-an-address' };
  const [written = '', portText = ''] = split;
  const host = asciiHost(written);
  if (host === null) return { ok: false, why: 'not-an-address' };
  if (portText === '') return { ok: true, host, port: schemePorts[scheme?.toLowerCase() ?? ''] ?? null };
  const port = /^\d{1,5}$/.test(portText) ? Number(portText) : 0;
  return port >= 1 && port <= 65_535 ? { ok: true, host, port } : { ok: false, why: 'bad-port' };
}

function splitPort(authority: string): readonly [string, string] | null {
  const bracketed = /^\[([^\]]*)\](?::(.*))?$/.exec(authority);
  if (bracketed !== null) return isIpv6(bracketed[1] ?? '') ? [bracketed[1] ?? '', bracketed[2] ?? ''] : null;
  const parts = authority.split(/\s*:\s*|\s+/);
  return parts.length > 2 ? null : [parts[0] ?? '', parts[1] ?? ''];
}

/** The address as it is written before a port: IPv6 in brackets (RFC 3986 §3.2.2). */
export function formatServerAddress(host: string, port: number): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}
