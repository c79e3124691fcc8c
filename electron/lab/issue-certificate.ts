import { randomBytes, type KeyObject } from 'node:crypto';
import { writeName } from '../pki/asn1/write-name.ts';
import type { Certificate } from '../pki/certificates/certificate.ts';
import type { Extension, KeyUsageName } from '../pki/certificates/certificate-extensions.ts';
import { signCertificate } from '../pki/certificates/sign-certificate.ts';
import {
  authorityInformationAccess,
  authorityKeyIdentifier,
  basicConstraints,
  certificatePolicies,
  crlDistributionPoints,
  extendedKeyUsage,
  keyUsage,
  subjectAltName,
  subjectKeyIdentifier,
} from '../pki/certificates/write-extensions.ts';
import { keyIdentifier, publicKeyInfo } from '../pki/keys/key.ts';
import type { SubjectName } from './names.ts';
import type { Signer } from './signer.ts';
import type { Validity } from './validity.ts';

/** Object identifiers of the extended key usages (RFC 5280 §4.2.1.12). */
const purposes = { serverAuth: '1.3.6.1.5.5.7.3.1', clientAuth: '1.3.6.1.5.5.7.3.2' } as const;

/** What a certificate says, beside who signs it. */
export interface CertificateDraft {
  readonly subject: SubjectName;
  /** The holder's key; its private half is not used. */
  readonly publicKey: KeyObject;
  readonly validity: Validity;
  /** `pathLength` of an authority; null for a certificate that may not issue. */
  readonly authority: { readonly pathLength: number | undefined } | null;
  readonly keyUsage: readonly KeyUsageName[];
  readonly extendedKeyUsage?: readonly (keyof typeof purposes)[];
  readonly dnsNames?: readonly string[];
  readonly ipAddresses?: readonly string[];
  readonly policies?: readonly string[];
  readonly listUrl?: string;
  readonly ocspUrl?: string;
  readonly issuerUrl?: string;
  /** Extensions of the profile's own, not critical: identifier and DER value. */
  readonly privateExtensions?: readonly (readonly [string, Uint8Array])[];
}

/**
 * A positive serial of exactly 16 bytes (RFC 5280 §4.1.2.2 allows 20), as IGC-Santé's are. The two top bits are set
 * to 01, so that DER neither drops a leading byte nor adds one.
 */
function drawSerialNumber(): string {
  const bytes = randomBytes(16);
  bytes.writeUInt8((bytes.readUInt8(0) & 0x3f) | 0x40, 0);
  return bytes.toString('hex');
}

function extensionsOf(draft: CertificateDraft, signer: Signer): Extension[] {
  const { authority, dnsNames = [], ipAddresses = [], policies = [], listUrl, ocspUrl, issuerUrl } = draft;
  const usages = (draft.extendedKeyUsage ?? []).map((usage) => purposes[usage]);
  const hasNames = dnsNames.length > 0 || ipAddresses.length > 0;
  const hasAccess = ocspUrl !== undefined || issuerUrl !== undefined;
  return [
    // Critical for authorities alone: IGC-Santé leaves it uncritical on its subscribers' certificates.
    basicConstraints(authority, authority !== null),
    keyUsage(draft.keyUsage),
    ...(usages.length === 0 ? [] : [extendedKeyUsage(usages)]),
    subjectKeyIdentifier(keyIdentifier(draft.publicKey)),
    authorityKeyIdentifier(keyIdentifier(signer.privateKey)),
    ...(policies.length === 0 ? [] : [certificatePolicies(policies)]),
    ...(hasNames ? [subjectAltName(dnsNames, ipAddresses)] : []),
    ...(listUrl === undefined ? [] : [crlDistributionPoints(listUrl)]),
    ...(hasAccess ? [authorityInformationAccess({ ocsp: ocspUrl, caIssuers: issuerUrl })] : []),
    ...(draft.privateExtensions ?? []).map(([id, value]) => ({ id, critical: false, value })),
  ];
}

/**
 * Issues an X.509 v3 certificate (RFC 5280 §4.1) under a fresh serial, signed sha256WithRSAEncryption by `signer`, as
 * IGC-Santé signs. Nothing of the draft is judged: the lab also issues what no authority should.
 */
export async function issueCertificate(draft: CertificateDraft, signer: Signer): Promise<Certificate> {
  const { subject, publicKey, validity } = draft;
  return signCertificate(
    {
      serialNumber: drawSerialNumber(),
      issuer: writeName(signer.subject),
      notBefore: validity.notBefore,
      notAfter: validity.notAfter,
      subject: writeName(subject),
      publicKey: publicKeyInfo(publicKey),
      extensions: extensionsOf(draft, signer),
    },
    signer.privateKey,
  );
}
