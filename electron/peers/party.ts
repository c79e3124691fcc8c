import type { SecureVersion } from 'node:tls';
import type { PartyRole } from '../contract/words.ts';
import type { Identity } from '../lab/lab.ts';
import type { Certificate } from '../pki/certificates/certificate.ts';
import type { RevocationList } from '../pki/revocation/revocation-list.ts';

/** How a party judges the certificate that the other end shows. */
export interface PeerPolicy {
  readonly trust: readonly Certificate[];
  /** Intermediates that are known, to tell that one was not sent; never used in the other end's place. */
  readonly knownIntermediates?: readonly Certificate[];
  /** What the other end's certificate must be good for. */
  readonly purpose: 'client' | 'server';
  /** Host name that the other end's certificate must bear. */
  readonly name?: string;
  readonly revocation: 'mandatory' | 'optional' | 'off';
  /** Lists that cover a path (leaf first, anchor last). What cannot be had is left out; never rejects. */
  readonly revocationLists: (path: readonly Certificate[]) => Promise<readonly RevocationList[]>;
  readonly now: () => Date;
}

/** One end of a handshake: a simulated TPE or PSP, or the reference GAP. */
export interface Party {
  readonly role: PartyRole;
  /** What it shows; null for an end that shows no certificate. */
  readonly identity: Identity | null;
  readonly policy: PeerPolicy;
}

/** What an end offers or takes of TLS; the library's own choice where nothing is said. */
export interface ProtocolChoice {
  readonly minVersion?: SecureVersion;
  readonly maxVersion?: SecureVersion;
  /** OpenSSL cipher string. */
  readonly ciphers?: string;
  /** OpenSSL's `SSL_OP_…` flags. */
  readonly secureOptions?: number;
}

/** How far a connection came. */
export type Phase = 'identity' | 'dns' | 'tcp' | 'tls' | 'application';

/** Milliseconds given to each phase before it is given up. */
export const phaseTimeoutMs = 5000;
/** How long the other end has to hang up once everything is said, in milliseconds. */
export const goodbyeMs = 1000;
