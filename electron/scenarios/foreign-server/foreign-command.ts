import { isIP, isIPv6 } from 'node:net';

/** Names of files, as the reader has them, of a call that is replayed by hand. */
export interface CommandFiles {
  /** Of the certificate shown, its key and its intermediates, without their endings; null when nothing is shown. */
  readonly client: string | null;
  readonly trust: string;
}

/** The equivalent `openssl s_client` (3.0), with the verifications that our client makes and `extra` arguments. */
export function foreignCommand(
  address: { host: string; port: number; serverName: string },
  { client, trust }: CommandFiles,
  extra: readonly string[] = [],
): string {
  const { host, port, serverName } = address;
  const name = quote(serverName);
  return [
    'openssl',
    's_client',
    '-connect',
    quote(isIPv6(host) ? `[${host}]:${port}` : `${host}:${port}`),
    ...(isIP(serverName) === 0
      ? ['-servername', name, '-verify_hostname', name]
      : ['-noservername', '-verify_ip', name]),
    ...(client === null
      ? []
      : ['-cert', `${client}.pem`, '-key', `${client}.key`, '-cert_chain', `${client}-chain.pem`]),
    '-CAfile',
    trust,
    '-verify_return_error',
    ...extra,
  ].join(' ');
}

/** Quoted for a POSIX shell when it holds anything but the characters of an address. */
function quote(word: string): string {
  return /^[\w.:[\]-]+$/.test(word) && !word.startsWith('[') ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
