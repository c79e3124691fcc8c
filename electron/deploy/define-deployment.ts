import type { KeyObject } from 'node:crypto';
import type { Message } from '../contract/words.ts';
import type { Translator } from '../texts/translator.ts';
import type { Certificate } from '../pki/certificates/certificate.ts';
import type { Pkcs12Flavour } from '../pki/files/create-pkcs12.ts';
import type { RevocationList } from '../pki/revocation/revocation-list.ts';
import { kindFacts, type DeploymentKind, type KindFacts } from '../contract/deployment-kinds.ts';
import type { BundleFile, BundleShell } from './bundle.ts';

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
  /** The texts of the bundle’s language, with ordinary spaces: for comments of files that programs read. */
  readonly t: Translator['t'];
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
  readonly notes: readonly Message[];
}

/** What the file of a kind says; the rest is in its row of the contract, which the page reads too. */
export interface DeploymentDraft {
  readonly kind: DeploymentKind;
  /** As its maker writes it. */
  readonly product: string;
  /** Language of the commands. */
  readonly shell: BundleShell;
  readonly draft: (material: Material) => BundleDraft | Promise<BundleDraft>;
}

/** A kind of server or client for which bundles are made. */
export type Deployment = DeploymentDraft & KindFacts;

/** Declares a kind; to be added to the registry. */
export function defineDeployment(deployment: DeploymentDraft): Deployment {
  return { ...kindFacts[deployment.kind], ...deployment };
}
