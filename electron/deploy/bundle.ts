import type { KeyObject } from 'node:crypto';
import type { Message } from '../contract/words.ts';
import type { DeploymentKind, DeploymentProof, DeploymentRole } from '../contract/deployment-kinds.ts';
import type { Certificate } from '../pki/certificates/certificate.ts';
import type { Pkcs12Flavour } from '../pki/files/create-pkcs12.ts';
import type { RevocationList } from '../pki/revocation/revocation-list.ts';

/** What runs the commands of a bundle. */
export type BundleShell = 'sh' | 'powershell';

export type BundleLanguage = 'fr' | 'en';

/** A file to be written, exactly as it is. */
export interface BundleFile {
  /** A plain name, in the bundle's own folder. */
  readonly path: string;
  readonly content: Uint8Array | string;
  /** 0600 for what holds a private key. */
  readonly mode: 0o600 | 0o644;
  /** Holds a private key, in clear or under the bundle's password: never shown, logged or sent. */
  readonly secret: boolean;
}

export interface Bundle {
  readonly kind: DeploymentKind;
  readonly role: DeploymentRole;
  readonly files: readonly BundleFile[];
  /** The configuration or the program; also one of the files. Holds no secret. */
  readonly snippet: { readonly path: string; readonly content: string };
  /** To be run in the bundle's folder: installation, the server's own check, reload. */
  readonly commands: readonly string[];
  readonly shell: BundleShell;
  /** What will not work, or not for long, as it stands: texts `deploy.warnings.*`. */
  readonly warnings: readonly Message[];
  readonly proof: DeploymentProof;
}

export interface BundleRequest {
  readonly kind: DeploymentKind;
  /** What the GAP shows: `SSL_SERVEUR` to terminals, `ORG_AUTH_CLI` to the PSP. */
  readonly identity: {
    readonly key: KeyObject;
    readonly certificate: Certificate;
    /** In any order; a root among them is left out. */
    readonly chain: readonly Certificate[];
  };
  /** Who issues to the other end: IngeTrust for a server, Geotrust for a client. Roots and intermediates, in any order. */
  readonly peerAuthorities: readonly Certificate[];
  /** Those that the peer authorities signed are used, the latest of each; others are left out. */
  readonly revocationLists: readonly RevocationList[];
  /** For a server, its own name; for a client, the PSP's. */
  readonly fqdn: string;
  /** On which the server listens, or which the client calls. */
  readonly port: number;
  /** Absolute path of the folder where the files will live, as the server's machine writes it. */
  readonly folder: string;
  /** Of keystores; ASCII, six characters at least. Never written in a file. */
  readonly password?: string | undefined;
  /** How PKCS#12 are written: `modern` unless told otherwise. */
  readonly flavour?: Pkcs12Flavour | undefined;
  /** Loopback port of the application behind nginx, Apache or HAProxy; 8080 unless told otherwise. */
  readonly applicationPort?: number | undefined;
  /** French is always there; `en` adds README.md and comments in English. */
  readonly language?: BundleLanguage | undefined;
  /** The instant against which revocation lists are judged stale. */
  readonly at: Date;
}
