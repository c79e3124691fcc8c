import 'reflect-metadata';
import {
  AuthorityInfoAccessExtension,
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  CertificatePolicyExtension,
  CRLDistributionPointsExtension,
  ExtendedKeyUsageExtension,
  Extension,
  PublicKey,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
  type JsonGeneralNames,
} from '@peculiar/x509';
import { BitString } from 'asn1js';
import { randomBytes, type KeyObject } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { parseCertificate, type Certificate } from '../pki/certificates/certificate.ts';
import { encodeName, type SubjectName } from './names.ts';
import { keyIdentifier, publicKeyInfo, signatureAlgorithm, signingKeyOf, type Signer } from './signer.ts';
import type { Validity } from './validity.ts';

/** Object identifiers of the extended key usages (RFC 5280 §4.2.1.12). */
const usageIdentifiers = { serverAuth: '1.3.6.1.5.5.7.3.1', clientAuth: '1.3.6.1.5.5.7.3.2' } as const;

const keyUsageIdentifier = '2.5.29.15';
const keyUsageBits = { digitalSignature: 0, keyEncipherment: 2, keyCertSign: 5, cRLSign: 6 } as const;

/** What a certificate says, beside who signs it. */
export interface CertificateDraft {
  readonly subject: SubjectName;
  /** The holder's key; its private half is not used. */
  readonly publicKey: KeyObject;
  readonly validity: Validity;
  /** `pathLength` of an authority; null for a certificate that may not issue. */
  readonly authority: { readonly pathLength: number | undefined } | null;
  readonly keyUsage: readonly (keyof typeof keyUsageBits)[];
  readonly extendedKeyUsage?: readonly (keyof typeof usageIdentifiers)[];
  readonly dnsNames?: readonly string[];
  readonly ipAddresses?: readonly string[];
  readonly policies?: readonly string[];
  readonly listUrl?: string;
  readonly ocspUrl?: string;
  readonly issuerUrl?: string;
  /** Extensions of the profile's own, not critical: identifier and DER value. */
  readonly privateExtensions?: readonly (readonly [string, Uint8Array<ArrayBuffer>])[];
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

/** DER of a KeyUsage: bits named from the left, trailing zeros left out (RFC 5280 §4.2.1.3, X.690 §11.2.2). */
function encodeKeyUsage(usages: CertificateDraft['keyUsage']): ArrayBuffer {
  const bits = usages.map((usage) => keyUsageBits[usage]);
  const octet = bits.reduce<number>((sum, bit) => sum | (0x80 >> bit), 0);
  return new BitString({ valueHex: Uint8Array.of(octet).buffer, unusedBits: 7 - Math.max(...bits) }).toBER();
}

function extensionsOf(draft: CertificateDraft, signer: Signer): Extension[] {
  const { authority, dnsNames = [], ipAddresses = [], policies = [], listUrl, ocspUrl, issuerUrl } = draft;
  const names: JsonGeneralNames = [
    ...dnsNames.map((value) => ({ type: 'dns' as const, value })),
    ...ipAddresses.map((value) => ({ type: 'ip' as const, value })),
  ];
  const usages = (draft.extendedKeyUsage ?? []).map((usage) => usageIdentifiers[usage]);
  const access = {
    ocsp: ocspUrl,
    caIssuers: issuerUrl,
  };
  return [
    // Critical for authorities alone: IGC-Santé leaves it uncritical on its subscribers' certificates.
    new BasicConstraintsExtension(authority !== null, authority?.pathLength, authority !== null),
    new Extension(keyUsageIdentifier, true, encodeKeyUsage(draft.keyUsage)),
    ...(usages.length === 0 ? [] : [new ExtendedKeyUsageExtension(usages, false)]),
    new SubjectKeyIdentifierExtension(keyIdentifier(draft.publicKey), false),
    new AuthorityKeyIdentifierExtension(keyIdentifier(signer.privateKey), false),
    ...(policies.length === 0 ? [] : [new CertificatePolicyExtension([...policies], false)]),
    ...(names.length === 0 ? [] : [new SubjectAlternativeNameExtension(names, false)]),
    ...(listUrl === undefined ? [] : [new CRLDistributionPointsExtension([listUrl], false)]),
    ...(Object.keys(access).length === 0 ? [] : [new AuthorityInfoAccessExtension(access, false)]),
    ...(draft.privateExtensions ?? []).map(([type, value]) => new Extension(type, false, value)),
  ];
}

/** The last certificate that was asked for. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Issues an X.509 v3 certificate (RFC 5280 §4.1) under a fresh serial, signed sha256WithRSAEncryption by `signer`.
 * Nothing of the draft is judged: the lab also issues what no authority should.
 *
 * One at a time, each in a turn of the event loop of its own: the first ones take some 20 ms each, and a lab that is
 * founded asks for many at once.
 */
export function issueCertificate(draft: CertificateDraft, signer: Signer): Promise<Certificate> {
  const issued = last.then(() => nextTurn()).then(() => issue(draft, signer));
  last = issued.catch(() => undefined);
  return issued;
}

async function issue(draft: CertificateDraft, signer: Signer): Promise<Certificate> {
  const extensions = extensionsOf(draft, signer);
  const signingKey = await signingKeyOf(signer.privateKey);
  const issued = await X509CertificateGenerator.create({
    serialNumber: drawSerialNumber(),
    subject: encodeName(draft.subject),
    issuer: encodeName(signer.subject),
    ...draft.validity,
    publicKey: new PublicKey(publicKeyInfo(draft.publicKey)),
    signingKey,
    signingAlgorithm: signatureAlgorithm,
    extensions,
  });
  return parseCertificate(new Uint8Array(issued.rawData));
}
