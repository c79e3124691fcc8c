import type { Certificate } from '../../certificates/certificate.ts';
import type { WrittenCertificate } from './written-certificate.ts';

/** A certificate of a path, under a rule. */
export interface Examined {
  readonly certificate: Certificate;
  readonly written: WrittenCertificate;
  /** First of its path. */
  readonly isLeaf: boolean;
  /** Issued by itself, with its own key. */
  readonly isSelfSigned: boolean;
}

/** What no authority should have issued, by a clause. */
export interface ProfileRule<T> {
  readonly id: string;
  readonly clause: string;
  /** Only recommended, or asked of the public web's authorities alone: said, and never a reason to refuse. */
  readonly isAdvice?: true;
  readonly isBrokenBy: (examined: T) => boolean;
}

export type CertificateRule = ProfileRule<Examined>;
