import type { Certificate } from '../certificates/certificate.ts';
import { mayHaveIssued } from './path-building.ts';

/**
 * The certificates of a file that may be the one it is about, whatever their order: those that are no authority and issued none
 * of the others. Stores of Java and NSS put the root first, and a PKCS#7 is a SET, which DER sorts (X.690 §11.6).
 * A file of a single certificate, however often it is repeated, is about that one, authority or not.
 */
export function endEntitiesOf(certificates: readonly Certificate[]): readonly Certificate[] {
  const distinct = [...new Map(certificates.map((one) => [one.sha256, one])).values()];
  if (distinct.length <= 1) return distinct;
  const hasIssued = (issuer: Certificate): boolean =>
    distinct.some((one) => one !== issuer && mayHaveIssued(issuer, one) && one.isSignedBy(issuer));
  return distinct.filter((one) => !one.isCa && !hasIssued(one));
}
