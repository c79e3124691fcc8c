import type { DistinguishedName } from '../../asn1/distinguished-name.ts';
import type { GeneralName } from '../../asn1/general-names.ts';
import { oid } from '../../asn1/object-identifiers.ts';
import type { Certificate } from '../../certificates/certificate.ts';
import type { CertificateRule } from './profile-rule.ts';

const isEmpty = ({ canonical }: DistinguishedName): boolean => canonical.length === 0;
const bearsCritical = (certificate: Certificate, id: string): boolean =>
  certificate.criticalExtensions.includes(id);

/** The names of a certificate. */
export const nameRules = [
  {
    id: 'issuer-empty',
    clause: 'RFC 5280 §4.1.2.4',
    isBrokenBy: ({ certificate }) => isEmpty(certificate.issuer),
  },
  {
    id: 'authority-without-name',
    clause: 'RFC 5280 §4.1.2.6',
    isBrokenBy: ({ certificate }) => certificate.isCa && isEmpty(certificate.subject),
  },
  {
    id: 'subject-empty-without-critical-names',
    clause: 'RFC 5280 §4.2.1.6',
    isBrokenBy: ({ certificate }) =>
      !certificate.isCa && isEmpty(certificate.subject) && !bearsCritical(certificate, oid.subjectAltName),
  },
  {
    id: 'alternative-names-empty',
    clause: 'RFC 5280 §4.2.1.6',
    isBrokenBy: ({ certificate }) =>
      certificate.extensionValue(oid.subjectAltName) !== null && certificate.subjectAltNames.length === 0,
  },
  {
    id: 'alternative-name-malformed',
    clause: 'RFC 5280 §4.2.1.6',
    isBrokenBy: ({ certificate }) => !certificate.subjectAltNames.every(isWellFormedName),
  },
  {
    id: 'alternative-names-critical',
    clause: 'RFC 5280 §4.2.1.6',
    isAdvice: true,
    isBrokenBy: ({ certificate }) =>
      !isEmpty(certificate.subject) && bearsCritical(certificate, oid.subjectAltName),
  },
  {
    id: 'common-name-elsewhere',
    clause: 'CA/B BR §7.1.4.3',
    isAdvice: true,
    // Only of a server's names: a client is named by its subject alone.
    isBrokenBy: ({ certificate: { commonName, dnsNames, ipAddresses }, isLeaf }) => {
      const names = [...dnsNames, ...ipAddresses];
      return isLeaf && commonName !== '' && names.length > 0 && !names.includes(commonName);
    },
  },
] as const satisfies readonly CertificateRule[];

/** Whether a name has the form of its kind (RFC 5280 §4.2.1.6). */
function isWellFormedName(name: GeneralName): boolean {
  switch (name.type) {
    case 'dns':
      return isHostName(name.value.replace(/^\*\./, ''));
    case 'email':
      return isMailbox(name.value);
    case 'uri':
      return /^[a-z][a-z0-9+.-]*:./i.test(name.value);
    case 'ip':
      return name.octets.length === 4 || name.octets.length === 16;
    case 'directory':
    case 'other':
      return true;
  }
}

/** Labels of letters, digits and hyphens (RFC 1034 §3.5, RFC 1123 §2.1); a final dot is let through. */
export function isHostName(text: string): boolean {
  const labels = text.replace(/\.$/, '').split('.');
  return labels.every((label) => /^(?!-)[a-z0-9-]{1,63}(?<!-)$/i.test(label));
}

export function isMailbox(text: string): boolean {
  const [mailbox = '', host = '', ...rest] = text.split('@');
  return mailbox !== '' && rest.length === 0 && isHostName(host);
}
