import { FaultError } from '../contract/faults.ts';

const hostLabel = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
/** Letters of any language, digits, and what folders are named with: nothing that any of the configurations would interpret. */
const folderCharacters = /^[\p{L}\p{N}\p{M} ._@+~/\\:()-]+$/u;

/**
 * A host name in lower case, fit to be written in a configuration (RFC 1123 §2.1). Throws INVALID_INPUT {field: fqdn}.
 */
export function checkHost(fqdn: string): string {
  const name = fqdn.toLowerCase();
  const labels = name.split('.');
  const isAddress = /^[0-9]+$/.test(labels.at(-1) ?? '');
  if (name.length > 253 || isAddress || !labels.every((label) => hostLabel.test(label))) {
    throw invalid('fqdn');
  }
  return name;
}

/** Throws INVALID_INPUT. */
export function checkPort(port: number, field: string): number {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw invalid(field);
  return port;
}

/**
 * An absolute folder of the server's machine, POSIX or Windows, without its final separator. Quotes, dollars, line feeds and
 * other characters that a configuration could interpret are refused. Throws INVALID_INPUT {field: folder}.
 */
export function checkFolder(folder: string): string {
  const isPosix = folder.startsWith('/') && !/[\\:]/.test(folder);
  const isWindows = /^[A-Za-z]:[\\/][^:]*$/.test(folder);
  const isKnown = (isPosix || isWindows) && folderCharacters.test(folder);
  if (!isKnown || folder.length > 200 || folder.split(/[\\/]/).includes('..')) throw invalid('folder');
  const trimmed = folder.replace(/[\\/]+$/, '');
  // The root of a disk is nobody's place for a private key.
  if (trimmed === '' || /^[A-Za-z]:$/.test(trimmed)) throw invalid('folder');
  return trimmed;
}

/**
 * Password of a keystore: printable ASCII, since Java, Windows and OpenSSL encode other characters each in their own way;
 * six characters at least, keytool's limit. Throws INVALID_INPUT {field: password}.
 */
export function checkPassword(password: string | undefined): string {
  if (password === undefined || !/^[\x20-\x7e]{6,}$/.test(password)) throw invalid('password');
  return password;
}

function invalid(field: string): FaultError {
  return new FaultError('INVALID_INPUT', { field });
}
