import { isContext, readNodeAt, sequenceOf } from '../../asn1/der-reader.ts';
import { oid } from '../../asn1/object-identifiers.ts';
import type { Certificate } from '../../certificates/certificate.ts';
import type { CertificateRule } from './profile-rule.ts';

/** Identifiers of keys, and what a key may be used for. */
export const keyRules = [
  {
    id: 'authority-key-id-missing',
    clause: 'RFC 5280 §4.2.1.1',
    isBrokenBy: ({ certificate, isSelfSigned }) =>
      !isSelfSigned && certificate.extensionValue(oid.authorityKeyIdentifier) === null,
  },
  {
    id: 'authority-key-id-without-key',
    clause: 'RFC 5280 §4.2.1.1',
    isBrokenBy: ({ certificate }) =>
      certificate.extensionValue(oid.authorityKeyIdentifier) !== null &&
      certificate.authorityKeyId === undefined,
  },
  {
    id: 'authority-key-id-critical',
    clause: 'RFC 5280 §4.2.1.1',
    isBrokenBy: ({ certificate }) => certificate.criticalExtensions.includes(oid.authorityKeyIdentifier),
  },
  {
    id: 'authority-key-id-half',
    clause: 'RFC 5280 §A.2',
    isBrokenBy: ({ certificate }) => certificateFieldsOfKeyId(certificate) === 1,
  },
  {
    id: 'authority-key-id-differs',
    clause: 'RFC 5280 §4.2.1.1',
    isBrokenBy: ({ certificate: { authorityKeyId, subjectKeyId }, isSelfSigned }) =>
      isSelfSigned &&
      authorityKeyId !== undefined &&
      subjectKeyId !== undefined &&
      authorityKeyId !== subjectKeyId,
  },
  {
    id: 'root-names-its-issuer-twice',
    clause: 'CA/B BR §7.1.2.1.3',
    isAdvice: true,
    isBrokenBy: ({ certificate, isSelfSigned }) =>
      isSelfSigned && certificateFieldsOfKeyId(certificate) === 2,
  },
  {
    id: 'subject-key-id-missing',
    clause: 'RFC 5280 §4.2.1.2',
    isBrokenBy: ({ certificate }) => certificate.isCa && certificate.subjectKeyId === undefined,
  },
  {
    id: 'subject-key-id-critical',
    clause: 'RFC 5280 §4.2.1.2',
    isBrokenBy: ({ certificate }) => certificate.criticalExtensions.includes(oid.subjectKeyIdentifier),
  },
  {
    id: 'key-usage-empty',
    clause: 'RFC 5280 §4.2.1.3',
    isBrokenBy: ({ certificate }) => certificate.keyUsage?.length === 0,
  },
  {
    id: 'key-usage-missing',
    clause: 'RFC 5280 §4.2.1.3',
    // Asked of whoever issues, but a path may do without (RFC 5280 §6.1.4 (n)).
    isAdvice: true,
    isBrokenBy: ({ certificate }) => certificate.isCa && certificate.keyUsage === null,
  },
  {
    id: 'purposes-empty',
    clause: 'RFC 5280 §4.2.1.12',
    isBrokenBy: ({ certificate }) => certificate.extendedKeyUsage?.length === 0,
  },
  {
    id: 'any-purpose-critical',
    clause: 'RFC 5280 §4.2.1.12',
    isAdvice: true,
    isBrokenBy: ({ certificate }) =>
      certificate.criticalExtensions.includes(oid.extendedKeyUsage) && hasAnyPurpose(certificate),
  },
  {
    id: 'leaf-purposes-critical',
    clause: 'CA/B BR §7.1.2.7.6',
    isAdvice: true,
    isBrokenBy: ({ certificate, isLeaf }) =>
      isLeaf && certificate.criticalExtensions.includes(oid.extendedKeyUsage),
  },
  {
    id: 'leaf-without-purposes',
    clause: 'CA/B BR §7.1.2.7.6',
    isAdvice: true,
    isBrokenBy: ({ certificate, isLeaf }) =>
      isLeaf && !certificate.isCa && certificate.extendedKeyUsage === null,
  },
  {
    id: 'root-with-purposes',
    clause: 'CA/B BR §7.1.2.1.2',
    isAdvice: true,
    isBrokenBy: ({ certificate, isSelfSigned }) =>
      isSelfSigned && certificate.isCa && certificate.extendedKeyUsage !== null,
  },
  {
    id: 'leaf-of-any-purpose',
    clause: 'CA/B BR §7.1.2.7.10',
    isAdvice: true,
    isBrokenBy: ({ certificate, isLeaf }) => isLeaf && hasAnyPurpose(certificate),
  },
] as const satisfies readonly CertificateRule[];

function hasAnyPurpose({ extendedKeyUsage }: Certificate): boolean {
  return extendedKeyUsage?.includes('anyExtendedKeyUsage') === true;
}

/** How many of authorityCertIssuer and authorityCertSerialNumber stand beside the key: none or both (appendix A.2). */
function certificateFieldsOfKeyId(certificate: Certificate): number {
  const value = certificate.extensionValue(oid.authorityKeyIdentifier);
  if (value === null) return 0;
  return sequenceOf(readNodeAt(value)).filter((field) => isContext(field, 1) || isContext(field, 2)).length;
}
