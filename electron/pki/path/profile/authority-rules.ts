import { childrenOf, isContext, readNodeAt, sequenceOf, type DerNode } from '../../asn1/der-reader.ts';
import type { GeneralName } from '../../asn1/general-names.ts';
import { oid } from '../../asn1/object-identifiers.ts';
import type { Certificate } from '../../certificates/certificate.ts';
import { readSubtrees } from '../../certificates/name-constraints.ts';
import { namesOfPoints } from '../../revocation/distribution-scope.ts';
import { isHostName, isMailbox } from './name-rules.ts';
import type { CertificateRule } from './profile-rule.ts';

const bears = (certificate: Certificate, id: string): boolean => certificate.extensionValue(id) !== null;
const isLax = (certificate: Certificate, id: string): boolean =>
  bears(certificate, id) && !certificate.criticalExtensions.includes(id);

/** What makes an authority, and what it says of those below. */
export const authorityRules = [
  {
    id: 'basic-constraints-not-critical',
    clause: 'RFC 5280 §4.2.1.9',
    isBrokenBy: ({ certificate }) =>
      certificate.isCa && signsCertificates(certificate) && isLax(certificate, oid.basicConstraints),
  },
  {
    id: 'path-length-without-authority',
    clause: 'RFC 5280 §4.2.1.9',
    isBrokenBy: ({ certificate }) =>
      certificate.pathLength !== undefined && !(certificate.isCa && signsCertificates(certificate)),
  },
  {
    id: 'cert-sign-without-authority',
    clause: 'RFC 5280 §4.2.1.9',
    isBrokenBy: ({ certificate }) =>
      !certificate.isCa && certificate.keyUsage?.includes('keyCertSign') === true,
  },
  {
    id: 'leaf-is-authority',
    clause: 'CA/B BR §7.1.2.7.8',
    isAdvice: true,
    isBrokenBy: ({ certificate, isLeaf, isSelfSigned }) => isLeaf && !isSelfSigned && certificate.isCa,
  },
  {
    id: 'name-constraints-on-leaf',
    clause: 'RFC 5280 §4.2.1.10',
    isBrokenBy: ({ certificate }) => !certificate.isCa && bears(certificate, oid.nameConstraints),
  },
  {
    id: 'name-constraints-not-critical',
    clause: 'RFC 5280 §4.2.1.10',
    isBrokenBy: ({ certificate }) => isLax(certificate, oid.nameConstraints),
  },
  {
    id: 'name-constraints-empty',
    clause: 'RFC 5280 §4.2.1.10',
    isBrokenBy: ({ certificate }) => {
      const fields = fieldsOf(certificate, oid.nameConstraints);
      return fields !== null && (fields.length === 0 || fields.some(({ content }) => content.length === 0));
    },
  },
  {
    id: 'name-constraints-malformed',
    clause: 'RFC 5280 §4.2.1.10',
    isBrokenBy: ({ certificate }) => {
      const value = certificate.extensionValue(oid.nameConstraints);
      if (value === null) return false;
      const subtrees = readSubtrees(value);
      return subtrees === null || !subtrees.every(isWellFormedSubtree);
    },
  },
  {
    id: 'policy-twice',
    clause: 'RFC 5280 §4.2.1.4',
    isBrokenBy: ({ certificate: { policies } }) => new Set(policies).size < policies.length,
  },
  {
    id: 'policy-constraints-not-critical',
    clause: 'RFC 5280 §4.2.1.11',
    isBrokenBy: ({ certificate }) => isLax(certificate, oid.policyConstraints),
  },
  {
    id: 'policy-constraints-empty',
    clause: 'RFC 5280 §4.2.1.11',
    isBrokenBy: ({ certificate }) => fieldsOf(certificate, oid.policyConstraints)?.length === 0,
  },
  {
    id: 'inhibit-any-policy-not-critical',
    clause: 'RFC 5280 §4.2.1.14',
    isBrokenBy: ({ certificate }) => isLax(certificate, oid.inhibitAnyPolicy),
  },
  {
    id: 'distribution-point-empty',
    clause: 'RFC 5280 §4.2.1.13',
    isBrokenBy: ({ certificate }) => {
      const points = fieldsOf(certificate, oid.crlDistributionPoints);
      if (points === null) return false;
      const tells = (point: DerNode): boolean =>
        childrenOf(point).some((field) => isContext(field, 0) || isContext(field, 2));
      return points.length === 0 || !points.every(tells);
    },
  },
  {
    id: 'distribution-point-unusual',
    clause: 'CA/B BR §7.1.2.11.2',
    isAdvice: true,
    isBrokenBy: ({ certificate }) => namesOfPoints(certificate).some(({ type }) => type !== 'uri'),
  },
  {
    id: 'access-information-critical',
    clause: 'RFC 5280 §4.2.2.1',
    isBrokenBy: ({ certificate }) => certificate.criticalExtensions.includes(oid.authorityInformationAccess),
  },
] as const satisfies readonly CertificateRule[];

/** The fields of an extension that is a SEQUENCE; null where it is absent, or no such thing. */
function fieldsOf(certificate: Certificate, id: string): readonly DerNode[] | null {
  const value = certificate.extensionValue(id);
  try {
    return value === null ? null : sequenceOf(readNodeAt(value));
  } catch {
    return null;
  }
}

function signsCertificates({ keyUsage }: Certificate): boolean {
  return keyUsage === null || keyUsage.includes('keyCertSign');
}

/** Whether a constraint has the form of its kind: a DNS name has no dot before it and no `*`, unlike one on URIs or e-mail. */
function isWellFormedSubtree(base: GeneralName): boolean {
  // Of its kind, everything.
  if (base.value === '') return true;
  switch (base.type) {
    case 'dns':
      return isHostName(base.value);
    case 'uri':
      return isHostName(base.value.replace(/^\./, ''));
    case 'email':
      return isMailbox(base.value) || isHostName(base.value.replace(/^\./, ''));
    case 'ip':
      return base.octets.length === 8 || base.octets.length === 32;
    case 'directory':
    case 'other':
      return true;
  }
}
