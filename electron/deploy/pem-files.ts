import type { DeploymentRole } from '../contract/deployment-kinds.ts';
import type { BundleFile } from './bundle.ts';
import type { Material } from './define-deployment.ts';

/** Names of the PEM files of each role: the same in every bundle that has them. */
export const pemNames: Readonly<
  Record<DeploymentRole, Record<'certificates' | 'key' | 'authorities' | 'lists', string>>
> = {
  server: {
    certificates: 'gap-server.pem',
    key: 'gap-server.key',
    authorities: 'tpe-authorities.pem',
    lists: 'tpe-crl.pem',
  },
  client: {
    certificates: 'gap-client.pem',
    key: 'gap-client.key',
    authorities: 'psp-authorities.pem',
    lists: 'psp-crl.pem',
  },
};

/** A file that anybody may read. */
export function textFile(path: string, content: string): BundleFile {
  return { path, content, mode: 0o644, secret: false };
}

/** A file that holds a private key. */
export function secretFile(path: string, content: Uint8Array | string): BundleFile {
  return { path, content, mode: 0o600, secret: true };
}

/** The certificate first, then the intermediates in order (RFC 8446 §4.4.2); no root. */
export function certificatesPem({ certificate, chain }: Material): string {
  return joinPem([certificate, ...chain]);
}

/** PKCS#8, in clear: these servers start without anybody to type a passphrase. */
export function keyPem({ key }: Material): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString();
}

export function authoritiesFile(role: DeploymentRole, { authorities }: Material): BundleFile {
  return textFile(pemNames[role].authorities, joinPem(authorities));
}

/**
 * The lists of all authorities in one file. None when there is no list: without the file that its configuration names, a
 * server does not start, and so never accepts a revoked terminal.
 */
export function listFiles(role: DeploymentRole, { lists }: Material): BundleFile[] {
  return lists.length === 0 ? [] : [textFile(pemNames[role].lists, joinPem(lists))];
}

/** Certificate, key, authorities and lists, each in its PEM file. */
export function pemFiles(role: DeploymentRole, material: Material): BundleFile[] {
  const { certificates, key } = pemNames[role];
  return [
    textFile(certificates, certificatesPem(material)),
    secretFile(key, keyPem(material)),
    authoritiesFile(role, material),
    ...listFiles(role, material),
  ];
}

function joinPem(items: readonly { readonly pem: string }[]): string {
  return items.map(({ pem }) => `${pem.trimEnd()}\n`).join('');
}
