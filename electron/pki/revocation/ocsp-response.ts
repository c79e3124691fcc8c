import { parseCertificate, type Certificate } from '../certificates/certificate.ts';
import { readExtensions, type Extension } from '../certificates/certificate-extensions.ts';
import {
  childrenOf,
  DerError,
  derTag,
  expectTag,
  isContext,
  readNodeAt,
  sequenceOf,
  walkFields,
  type DerNode,
} from '../asn1/der-reader.ts';
import {
  readBits,
  readOctets,
  readOid,
  readSerialHex,
  readSmallInteger,
  readTime,
  toHex,
} from '../asn1/der-values.ts';
import { readName, type DistinguishedName } from '../asn1/distinguished-name.ts';
import { asFault } from '../asn1/file-fault.ts';
import { hashNames, oid } from '../asn1/object-identifiers.ts';
import { derOfInput } from '../asn1/pem-input.ts';
import { reasonNames } from './revocation-entries.ts';
import { isSignedByKeyOf, readSignatureAlgorithm } from '../keys/signature.ts';

/** What a responder says of one certificate (RFC 6960 §4.2.1). */
export interface OcspAnswer {
  readonly id: OcspCertificateId;
  readonly status: 'good' | 'revoked' | 'unknown';
  /** Present when revoked. */
  readonly revocation?: { readonly revokedAt: Date; readonly reason: string };
  readonly thisUpdate: Date;
  readonly nextUpdate: Date | null;
}

/** Names a certificate by its issuer and serial number (RFC 6960 §4.1.1). Hashes in hexadecimal. */
export interface OcspCertificateId {
  /** As node:crypto names it; null for one that is not known. */
  readonly hash: string | null;
  readonly issuerNameHash: string;
  readonly issuerKeyHash: string;
  readonly serialNumber: string;
}

/** An OCSP response (RFC 6960 §4.2). */
export interface OcspResponse {
  readonly der: Uint8Array;
  /** Anything but `successful` bears no answer. */
  readonly status: OcspStatus;
  readonly answers: readonly OcspAnswer[];
  /** Of the signer: its name, or the SHA-1 of its key in hexadecimal; null where there is no answer. */
  readonly responder: { readonly name: DistinguishedName } | { readonly keyHash: string } | null;
  readonly producedAt: Date | null;
  /** Certificates sent along for the signer; nothing in them is trusted. */
  readonly certificates: readonly Certificate[];
  /** Hexadecimal of the nonce sent back; null where there is none (RFC 8954). */
  readonly nonce: string | null;
  readonly signatureAlgorithm: string;
  /** Dotted identifiers, of the response and of its answers. */
  readonly criticalExtensions: readonly string[];
  /** Whether a key made this signature. Judges no right. Never throws. */
  isSignedBy(signer: Certificate): boolean;
}

export type OcspStatus =
  | 'successful'
  | 'malformedRequest'
  | 'internalError'
  | 'tryLater'
  | 'sigRequired'
  | 'unauthorized'
  | 'other';

const statuses: Readonly<Record<number, OcspStatus>> = {
  0: 'successful',
  1: 'malformedRequest',
  2: 'internalError',
  3: 'tryLater',
  5: 'sigRequired',
  6: 'unauthorized',
};

/**
 * Reads an OCSP response from DER or PEM (`OCSP RESPONSE`).
 *
 * Throws FILE_NOT_RECOGNISED where there is none, FILE_CORRUPT where it cannot be read.
 * @param name of the file it came from, for the fault
 */
export function parseOcspResponse(input: Uint8Array | string, name = ''): OcspResponse {
  const bytes = derOfInput(input, ['OCSP RESPONSE'], name);
  return asFault('FILE_CORRUPT', { name }, () => {
    const der = Uint8Array.from(readNodeAt(bytes).raw);
    const [statusField, wrapped] = sequenceOf(readNodeAt(der));
    const status = statuses[readSmallInteger(expectTag(statusField, derTag.enumerated))] ?? 'other';
    if (status !== 'successful') return refusalOf(der, status);
    const [type, content] = sequenceOf(wrapped && childrenOf(wrapped)[0]);
    if (readOid(type) !== oid.ocspBasic) throw new DerError('a response of another kind');
    return readBasic(der, readNodeAt(readOctets(content)), name);
  });
}

function refusalOf(der: Uint8Array, status: OcspStatus): OcspResponse {
  return {
    der,
    status,
    answers: [],
    responder: null,
    producedAt: null,
    certificates: [],
    nonce: null,
    signatureAlgorithm: '',
    criticalExtensions: [],
    isSignedBy: () => false,
  };
}

function readBasic(der: Uint8Array, node: DerNode, name: string): OcspResponse {
  const [data, algorithmField, signatureField, certificatesField] = sequenceOf(node);
  const fields = walkFields(sequenceOf(data));
  fields.takeContext(0);
  const responder = readResponder(fields.take());
  const producedAt = readTime(fields.take());
  const critical = new Set<string>();
  const answers = sequenceOf(fields.take()).map((item) => readAnswer(item, critical));
  const extensions = extensionsIn(fields.takeContext(1), critical);
  const nonce = extensions.get(oid.ocspNonce);
  const algorithm = readSignatureAlgorithm(algorithmField);
  const { bytes: signature } = readBits(signatureField);
  const signedOctets = data?.raw ?? der;
  const certificates = certificatesField === undefined ? [] : sequenceOf(childrenOf(certificatesField)[0]);
  return {
    der,
    status: 'successful',
    answers,
    responder,
    producedAt,
    certificates: certificates.map((certificate) => parseCertificate(certificate, name)),
    nonce: nonce === undefined ? null : nonceText(nonce.value),
    signatureAlgorithm: algorithm.name,
    criticalExtensions: [...critical],
    isSignedBy: (signer) => isSignedByKeyOf(signer, algorithm, signedOctets, signature),
  };
}

function readResponder(node: DerNode): OcspResponse['responder'] {
  const [value] = childrenOf(node);
  if (value === undefined) throw new DerError('a responder without a name');
  if (isContext(node, 1)) return { name: readName(value) };
  if (isContext(node, 2)) return { keyHash: toHex(readOctets(value)) };
  throw new DerError('a responder was expected');
}

function readAnswer(node: DerNode, critical: Set<string>): OcspAnswer {
  const fields = walkFields(sequenceOf(node));
  const id = readCertificateId(fields.take());
  const statusField = fields.take();
  const thisUpdate = readTime(fields.take());
  const next = fields.takeContext(0);
  const [nextUpdate] = next === undefined ? [] : childrenOf(next);
  extensionsIn(fields.takeContext(1), critical);
  const told = { id, thisUpdate, nextUpdate: nextUpdate === undefined ? null : readTime(nextUpdate) };
  if (isContext(statusField, 0)) return { ...told, status: 'good' };
  if (!isContext(statusField, 1)) return { ...told, status: 'unknown' };
  const [date, reasonField] = childrenOf(statusField);
  if (date === undefined) throw new DerError('a revocation without its date');
  const reason = reasonField === undefined ? 0 : readSmallInteger(childrenOf(reasonField)[0]);
  const revocation = { revokedAt: readTime(date), reason: reasonNames[reason] ?? 'unspecified' };
  return { ...told, status: 'revoked', revocation };
}

/** Reads a CertID. Throws DerError. */
export function readCertificateId(node: DerNode): OcspCertificateId {
  const [algorithm, nameHash, keyHash, serial] = sequenceOf(node);
  return {
    hash: hashNames[readOid(sequenceOf(algorithm)[0])] ?? null,
    issuerNameHash: toHex(readOctets(nameHash)),
    issuerKeyHash: toHex(readOctets(keyHash)),
    serialNumber: readSerialHex(serial),
  };
}

function extensionsIn(node: DerNode | undefined, critical: Set<string>): ReadonlyMap<string, Extension> {
  const [list] = node === undefined ? [] : childrenOf(node);
  const extensions = list === undefined ? new Map<string, Extension>() : readExtensions(list);
  for (const extension of extensions.values()) if (extension.critical) critical.add(extension.id);
  return extensions;
}

/** The nonce is an OCTET STRING inside the extension's; some responders forget the inner one. */
function nonceText(value: Uint8Array): string {
  try {
    return toHex(readOctets(readNodeAt(value)));
  } catch {
    return toHex(value);
  }
}
