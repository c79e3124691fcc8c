import type { FlowId } from '../contract/words.ts';

/** Closed list: each has its texts in `traces.causes`, its clause and its step in `causes.ts`. */
export const traceCauses = [
  'unknown-authority',
  'self-signed',
  'incomplete-chain',
  'expired',
  'not-yet-valid',
  'name-mismatch',
  'alternative-name-missing',
  'revoked',
  'revocation-unavailable',
  'crl-stale',
  'crl-invalid',
  'client-certificate-missing',
  'wrong-usage',
  'wrong-key',
  'signature-invalid',
  'authority-invalid',
  'weak-algorithm',
  'certificate-refused',
  'protocol-version',
  'cipher-suite',
  'renegotiation',
  'server-name-unknown',
  'post-handshake-authentication',
  'not-tls',
  'handshake-failure',
  'connection-closed',
  'unreachable',
  'name-not-found',
  'timeout',
  'proxy',
  'keystore-password',
  'key-password',
  'keystore-format',
  'key-mismatch',
  'key-unreadable',
  'own-certificate-weak',
  'own-certificate-usage',
  'own-certificate-missing',
  'own-certificate-refused',
  'tls-library-missing',
  'authorities-missing',
] as const;
export type TraceCause = (typeof traceCauses)[number];

/** Who refused, seen from the program that wrote the message. */
export const traceSides = ['this-end', 'other-end', 'unknown'] as const;
export type TraceSide = (typeof traceSides)[number];

/** One message that a program is known to write. */
export interface TraceRule {
  /** Stable: printed by the command line. */
  readonly id: string;
  /** Within one line, case-sensitive; every repetition is bounded, so that hostile text costs no more than other text. */
  readonly pattern: RegExp;
  /** The message as the program writes it; names of hosts, times and numbers of processes in it are examples. */
  readonly sample: string;
  /** Where this message was produced or read: a program and its version, a file and its constant, or an address. */
  readonly source: string;
  readonly cause: TraceCause;
  readonly refusedBy: TraceSide;
  /** The flow, where the words are those of a server only, or of a client only. */
  readonly flow?: FlowId;
  /** Other causes for which the same words are said. */
  readonly maybe?: readonly TraceCause[];
}
