import type { Fault } from '../../contract/faults.ts';
import type { AuthorityRole, Message, OrderId } from '../../contract/words.ts';
import type { Certificate } from '../../pki/certificates/certificate.ts';
import type { FileEntry } from '../../pki/files/read-file.ts';
import type { PinnedAuthority } from '../../procedure/authorities.ts';
import type { Dossier } from '../dossier.ts';

/** What an intake works with. */
export interface IntakeContext {
  readonly dossier: Dossier;
  readonly pins: readonly PinnedAuthority[];
  readonly isPractice: (certificate: Certificate) => boolean;
  /** The certificate of an order that is in service now, as far as there is one. */
  readonly currentOf: (order: OrderId) => Promise<Certificate | null>;
  /** Role of authorities that are not IGC-Santé's, when the user said it. */
  readonly authorityRole?: AuthorityRole | undefined;
}

/** What became of one thing found in a file. */
export type Finding = Readonly<{
  outcome: 'taken' | 'known' | 'ignored' | 'refused';
  message: Message;
  fault?: Fault;
}>;

export type KeyEntry = Extract<FileEntry, { type: 'private-key' }>;
