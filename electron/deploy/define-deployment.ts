import type { KeyObject } from 'node:crypto';
import type { Bilingual } from '../procedure/clauses/clause-text.ts';
import type { Certificate } from '../pki/certificates/certificate.ts';
import type { Pkcs12Flavour } from '../pki/files/create-pkcs12.ts';
import type { RevocationList } from '../pki/revocation/revocation-list.ts';
import type { BundleFile, BundleProof, BundleShell, DeploymentKind, DeploymentRole } from './bundle.ts';

/** Everything checked and in order, as each kind takes it. */
export interface Material {
  readonly key: KeyObject;
  readonly certificate: Certificate;
  /** Intermediates above the certificate, nearest first, no root. */
  readonly chain: readonly Certificate[];
  readonly authorities: readonly Certificate[];
  /** One for each authority at most, signed by it, the latest. */
  readonly lists: readonly RevocationList[];
  /** Every authority has its list: what OpenSSL asks for when it checks a whole chain. */
  readonly listsCoverAll: boolean;
  readonly fqdn: string;
  readonly port: number;
  readonly folder: string;
  /** Path of an installed file, with slashes: every server but Windows' own takes them. */
  readonly pathOf: (name: string) => string;
  /** '' for kinds that take none. */
  readonly password: string;
  readonly flavour: Pkcs12Flavour;
  readonly applicationPort: number;
  /** One of two texts, in the language of the bundle. */
  readonly say: (fr: string, en: string) => string;
}

/** What a kind makes of the material; the README is added to it. */
export interface BundleDraft {
  readonly files: readonly BundleFile[];
  /** Which of the files is the configuration or the program. */
  readonly snippetPath: string;
  readonly commands: readonly string[];
  /** Takes a new revocation list into account; null where lists are read at each start. */
  readonly reload: string | null;
  /** What is particular to this kind, for the README. */
  readonly notes: readonly Bilingual[];
}

/** A kind of server or client for which bundles are made. */
export interface Deployment {
  readonly kind: DeploymentKind;
  readonly role: DeploymentRole;
  /** As its maker writes it. */
  readonly product: string;
  /** Its material is in keystores under a password. */
  readonly needsPassword: boolean;
  /** Language of the commands. */
  readonly shell: BundleShell;
  /** `proven-by-test` only where a test of this room shakes hands with the real product. */
  readonly proof: BundleProof;
  readonly draft: (material: Material) => BundleDraft | Promise<BundleDraft>;
}

/** Declares a kind; to be added to the registry. */
export function defineDeployment(deployment: Deployment): Deployment {
  return deployment;
}
