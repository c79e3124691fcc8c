import type { DeploymentView } from './views.ts';
import type { DeploymentKind, OrderId } from './words.ts';

/** What is known of a kind of server or client before anything is written; a bundle's own answer says the rest. */
export interface KindFacts {
  readonly role: DeploymentView['role'];
  readonly proof: DeploymentView['proof'];
  /** Its material is in keystores under a password. */
  readonly needsPassword: boolean;
  /** One of its keystores is a PKCS#12. */
  readonly hasPkcs12: boolean;
  /** It stands in front of an application, on a local port. */
  readonly hasApplication: boolean;
  /** Folder proposed on the server. */
  readonly folder: string;
}

const posix = '/etc/diapason';
const windows = 'C:\\diapason';
const pem = {
  proof: 'proven-by-test',
  needsPassword: false,
  hasPkcs12: false,
  hasApplication: false,
  folder: posix,
} as const;
const front = { ...pem, hasApplication: true };
const pkcs12 = { ...pem, needsPassword: true, hasPkcs12: true };
const onWindows = { ...pkcs12, proof: 'not-proven-here', folder: windows } as const;

export const kindFacts: Readonly<Record<DeploymentKind, KindFacts>> = {
  nginx: { ...front, role: 'server' },
  apache: { ...front, role: 'server' },
  haproxy: { ...front, role: 'server' },
  'tomcat-pkcs12': { ...pkcs12, role: 'server' },
  'tomcat-jks': { ...pem, needsPassword: true, role: 'server' },
  iis: { ...onWindows, role: 'server' },
  'java-server': { ...pkcs12, role: 'server' },
  'node-server': { ...pem, role: 'server' },
  'java-client': { ...pkcs12, role: 'client' },
  'node-client': { ...pem, role: 'client' },
  'dotnet-client': { ...onWindows, role: 'client' },
};

/** The order whose certificate the GAP shows in each role (introduction of the procedure). */
export const orderOfRole: Readonly<Record<DeploymentView['role'], OrderId>> = {
  server: 'ssl-serveur',
  client: 'auth-cli',
};
