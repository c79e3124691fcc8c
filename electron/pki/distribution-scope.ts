import type { Certificate } from './certificate.ts';
import { distributionPointUrls } from './certificate-extensions.ts';
import { sequenceOf, type DerNode } from './der-reader.ts';

/** What a CRL covers: its issuingDistributionPoint (RFC 5280 §5.2.5). */
export interface DistributionScope {
  /** Where this part of the list is published; empty where it does not say. */
  readonly urls: readonly string[];
  readonly onlyUserCertificates: boolean;
  readonly onlyAuthorities: boolean;
  /** Indirect, for some reasons only, for attribute certificates, or named otherwise than by URL: not judged here. */
  readonly isBeyondUs: boolean;
}

/** Reads an issuingDistributionPoint. Throws DerError. */
export function readDistributionScope(node: DerNode): DistributionScope {
  const fields = sequenceOf(node);
  const field = (tag: number): DerNode | undefined =>
    fields.find((item) => item.tagClass === 'context' && item.tag === tag);
  const isSet = (tag: number): boolean => (field(tag)?.content[0] ?? 0) !== 0;
  const point = field(0);
  const urls = point === undefined ? [] : distributionPointUrls(point);
  return {
    urls,
    onlyUserCertificates: isSet(1),
    onlyAuthorities: isSet(2),
    isBeyondUs: field(3) !== undefined || isSet(4) || isSet(5) || (point !== undefined && urls.length === 0),
  };
}

/** Whether a list of this scope would name the certificate if it were revoked (RFC 5280 §6.3.3 (b)). */
export function scopeCovers(scope: DistributionScope | null, certificate: Certificate): boolean {
  if (scope === null) return true;
  if (scope.isBeyondUs) return false;
  if (scope.onlyUserCertificates && certificate.isCa) return false;
  if (scope.onlyAuthorities && !certificate.isCa) return false;
  return scope.urls.length === 0 || scope.urls.some((url) => certificate.crlUrls.includes(url));
}
