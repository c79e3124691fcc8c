import { z } from 'zod';
import type { OrderId } from './words.ts';

/** `server`: the GAP called by terminals. `client`: the GAP that calls the PSP. */
export const deploymentRoleSchema = z.enum(['server', 'client']);
export type DeploymentRole = z.infer<typeof deploymentRoleSchema>;

/** Whether this product's own tests hold a live handshake against the bundle; the second is never shown as good. */
export const deploymentProofSchema = z.enum(['proven-by-test', 'not-proven-here']);
export type DeploymentProof = z.infer<typeof deploymentProofSchema>;

/** What is known of a kind of server or client before anything is written; a bundle's own answer says the rest. */
export interface KindFacts {
  readonly role: DeploymentRole;
  readonly proof: DeploymentProof;
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

/** What a deployment bundle may be made for, in the order in which it is proposed: a row a kind. */
export const kindFacts = {
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
} as const satisfies Readonly<Record<string, KindFacts>>;

export type DeploymentKind = keyof typeof kindFacts;
export const deploymentKinds = Object.keys(kindFacts) as readonly DeploymentKind[];
export const deploymentKindSchema = z.enum(deploymentKinds);

/** The order whose certificate the GAP shows in each role (introduction of the procedure). */
export const orderOfRole: Readonly<Record<DeploymentRole, OrderId>> = {
  server: 'ssl-serveur',
  client: 'auth-cli',
};
