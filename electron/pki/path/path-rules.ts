import { dayMs } from '../../contract/durations.ts';
import type { Certificate } from '../certificates/certificate.ts';
import { certificateBearsName } from '../certificates/host-name.ts';
import { findNameConstraintBreach } from '../certificates/name-constraints.ts';
import { oid } from '../asn1/object-identifiers.ts';
import { isSelfSigned } from './path-building.ts';
import type { PathRequest, Refusal } from './path-request.ts';

/** Smallest sizes with 112 bits of security: RSA 2048, curves of 224 (NIST SP 800-57, ANSSI TLS R16). */
const smallestBits: Readonly<Record<string, number>> = { RSA: 2048, EC: 224 };

/** A path under judgement: leaf first, anchor last. */
export interface Judged {
  readonly path: readonly Certificate[];
  readonly request: PathRequest;
}

/** One rule: the first certificate that breaks it, or null. */
export type PathRule = (judged: Judged) => Refusal | null;

function firstRefusal<T>(
  items: readonly T[],
  judge: (item: T, index: number) => Refusal | null,
): Refusal | null {
  for (const [index, item] of items.entries()) {
    const refusal = judge(item, index);
    if (refusal !== null) return refusal;
  }
  return null;
}

/** Each certificate below the anchor is signed by the next one, strongly enough (RFC 5280 §6.1.3 (a)(1)). */
export const checkSignatures: PathRule = ({ path }) =>
  firstRefusal(path, (certificate, index) => {
    const issuer = path[index + 1];
    const weak = (algorithm: string): Refusal => ({
      reason: 'weak-algorithm',
      certificate,
      params: { algorithm },
    });
    if (issuer !== undefined) {
      if (!certificate.isSignedBy(issuer)) {
        return { reason: 'signature-invalid', certificate, params: { issuer: issuer.subject.text } };
      }
      if (certificate.hasWeakSignature) return weak(certificate.signatureAlgorithm);
    }
    const { name, bits, text } = certificate.keyAlgorithm;
    const smallest = smallestBits[name];
    return smallest !== undefined && bits !== undefined && bits < smallest ? weak(text) : null;
  });

/** Issuers are authorities, allowed to sign, and the path is not longer than they allow (RFC 5280 §6.1.4 (k) to (n)). */
export const checkAuthorities: PathRule = ({ path }) =>
  firstRefusal(path.slice(1), (authority, above) => {
    const refuse = (reason: Refusal['reason'], params: Refusal['params'] = {}): Refusal => ({
      reason,
      certificate: authority,
      params: { authority: authority.subject.text, ...params },
    });
    // A version 1 root has no extension to say what it is: whoever put it among the trusted ones said so.
    const isOldRoot = authority.version === 1 && above === path.length - 2 && isSelfSigned(authority);
    if (!authority.isCa && !isOldRoot) return refuse('authority-not-ca');
    if (authority.keyUsage !== null && !authority.keyUsage.includes('keyCertSign')) {
      return refuse('authority-key-usage');
    }
    const between = path.slice(1, above + 1).filter(({ selfIssued }) => !selfIssued).length;
    const { pathLength } = authority;
    return pathLength !== undefined && between > pathLength
      ? refuse('path-too-long', { allowed: pathLength, found: between })
      : null;
  });

/** Extensions that are understood here. */
const understood: ReadonlySet<string> = new Set([
  oid.subjectKeyIdentifier,
  oid.authorityKeyIdentifier,
  oid.keyUsage,
  oid.subjectAltName,
  oid.basicConstraints,
  oid.nameConstraints,
  oid.crlDistributionPoints,
  oid.authorityInformationAccess,
  oid.extendedKeyUsage,
  oid.certificatePolicies,
  oid.policyMappings,
  oid.policyConstraints,
  oid.inhibitAnyPolicy,
]);

/** No critical extension is left unread (RFC 5280 §4.2). */
export const checkCriticalExtensions: PathRule = ({ path }) =>
  firstRefusal(path, (certificate) => {
    const unknown = certificate.criticalExtensions.find((id) => !understood.has(id));
    return unknown === undefined
      ? null
      : { reason: 'unknown-critical-extension', certificate, params: { extension: unknown } };
  });

/** Names lie within what each authority above may name (RFC 5280 §6.1.3 (b) and (c)). */
export const checkNameConstraints: PathRule = ({ path }) =>
  firstRefusal(path, (certificate, index) => {
    if (index > 0 && certificate.selfIssued) return null;
    return firstRefusal(path.slice(index + 1), (authority) => {
      const breach = findNameConstraintBreach(authority, certificate);
      return breach === null
        ? null
        : {
            reason: 'name-constraints',
            certificate,
            params: { name: breach, authority: authority.subject.text },
          };
    });
  });

/** Every certificate of the path is within its dates, both included (RFC 5280 §6.1.3 (a)(2)). */
export const checkDates: PathRule = ({ path, request: { at } }) =>
  firstRefusal(path, (certificate) => {
    const { notBefore, notAfter } = certificate;
    if (at.getTime() < notBefore.getTime()) {
      const days = Math.floor((notBefore.getTime() - at.getTime()) / dayMs);
      const params = { days, fromDate: notBefore.toISOString() };
      return { reason: 'certificate-not-yet-valid', certificate, params };
    }
    if (Math.floor(at.getTime() / 1000) * 1000 > notAfter.getTime()) {
      const days = Math.floor((at.getTime() - notAfter.getTime()) / dayMs);
      return {
        reason: 'certificate-expired',
        certificate,
        params: { days, sinceDate: notAfter.toISOString() },
      };
    }
    return null;
  });

const purposes = {
  client: { extended: 'clientAuth', keyUsages: ['digitalSignature', 'keyAgreement'] },
  server: { extended: 'serverAuth', keyUsages: ['digitalSignature', 'keyEncipherment', 'keyAgreement'] },
} as const;

/**
 * The leaf, and every authority that restricts itself, may serve the purpose (RFC 5280 §4.2.1.12; authorities as
 * browsers and OpenSSL do). An absent extended key usage restricts nothing.
 */
export const checkUsage: PathRule = ({ path, request: { purpose } }) => {
  if (purpose === 'any') return null;
  const { extended, keyUsages } = purposes[purpose];
  return firstRefusal(path, (certificate, index) => {
    const { extendedKeyUsage, keyUsage } = certificate;
    const wrong = (found: readonly string[]): Refusal => ({
      reason: 'wrong-usage',
      certificate,
      params: { asked: extended, found: found.length > 0 ? found.join(', ') : '—' },
    });
    const allows = extendedKeyUsage?.some((use) => use === extended || use === 'anyExtendedKeyUsage') ?? true;
    if (!allows) return wrong(extendedKeyUsage ?? []);
    const signs = index > 0 || keyUsage === null || keyUsages.some((use) => keyUsage.includes(use));
    return signs ? null : wrong(keyUsage);
  });
};

/** The leaf bears the name that was asked for. */
export const checkName: PathRule = ({ path, request: { leaf, name } }) => {
  if (name === undefined || path.length === 0 || certificateBearsName(leaf, name)) return null;
  const found = [...leaf.dnsNames, ...leaf.ipAddresses].join(', ');
  return {
    reason: 'name-mismatch',
    certificate: leaf,
    params: { asked: name, found: found === '' ? '—' : found },
  };
};
