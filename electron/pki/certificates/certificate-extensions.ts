import {
  childrenOf,
  DerError,
  isContext,
  isUniversal,
  derTag,
  readNodeAt,
  sequenceOf,
  walkFields,
  type DerNode,
} from '../asn1/der-reader.ts';
import {
  readBoolean,
  readNamedBits,
  readOctets,
  readOid,
  readSmallInteger,
  toHex,
} from '../asn1/der-values.ts';
import { readGeneralName, type GeneralName } from '../asn1/general-names.ts';
import { oid, purposeNames } from '../asn1/object-identifiers.ts';
import { IrregularError } from './irregular.ts';

/** One extension: its identifier, its criticality, and the octets inside its OCTET STRING (RFC 5280 §4.1). */
export interface Extension {
  readonly id: string;
  readonly critical: boolean;
  readonly value: Uint8Array;
}

/** What the extensions of a certificate say, in the words of RFC 5280 §4.2.1. */
export interface CertificateExtensions {
  readonly isCa: boolean;
  readonly pathLength?: number;
  readonly keyUsage: readonly string[] | null;
  readonly extendedKeyUsage: readonly string[] | null;
  readonly subjectAltNames: readonly GeneralName[];
  readonly subjectKeyId?: string;
  readonly authorityKeyId?: string;
  readonly crlUrls: readonly string[];
  /** Of delta CRLs, « Freshest CRL » (RFC 5280 §4.2.1.15). */
  readonly deltaUrls: readonly string[];
  readonly ocspUrls: readonly string[];
  readonly caIssuersUrls: readonly string[];
  readonly policies: readonly string[];
}

/** Names of the bits of keyUsage (RFC 5280 §4.2.1.3), in their order. */
export const keyUsageNames = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
  'encipherOnly',
  'decipherOnly',
] as const;
export type KeyUsageName = (typeof keyUsageNames)[number];

/**
 * Reads the SEQUENCE of extensions of a certificate, a CRL, an entry of a CRL or a CSR.
 * Throws DerError, also where one comes twice (RFC 5280 §4.2).
 */
export function readExtensions(node: DerNode): ReadonlyMap<string, Extension> {
  const extensions = new Map<string, Extension>();
  for (const item of sequenceOf(node)) {
    const fields = walkFields(sequenceOf(item));
    const id = readOid(fields.take());
    const critical = fields.takeIf(derTag.boolean);
    const value = readOctets(fields.take());
    if (extensions.has(id)) throw new IrregularError('extension-twice');
    extensions.set(id, { id, critical: critical !== undefined && readBoolean(critical), value });
  }
  return extensions;
}

/** Decodes the extensions that this room understands. Throws DerError where one of them is malformed. */
export function decodeExtensions(extensions: ReadonlyMap<string, Extension>): CertificateExtensions {
  const decode = <T>(id: string, read: (node: DerNode) => T): T | undefined => {
    const extension = extensions.get(id);
    return extension && read(readNodeAt(extension.value));
  };
  const constraints = decode(oid.basicConstraints, readBasicConstraints);
  const subjectKeyId = decode(oid.subjectKeyIdentifier, (node) => toHex(readOctets(node)));
  const authorityKeyId = decode(oid.authorityKeyIdentifier, readAuthorityKeyId);
  const access = decode(oid.authorityInformationAccess, readAccess) ?? [];
  return {
    isCa: constraints?.isCa ?? false,
    pathLength: constraints?.pathLength,
    keyUsage: decode(oid.keyUsage, readKeyUsage) ?? null,
    extendedKeyUsage: decode(oid.extendedKeyUsage, readPurposes) ?? null,
    subjectAltNames: decode(oid.subjectAltName, readGeneralNames) ?? [],
    subjectKeyId,
    authorityKeyId,
    crlUrls: decode(oid.crlDistributionPoints, readDistributionPoints) ?? [],
    deltaUrls: decode(oid.freshestCrl, readDistributionPoints) ?? [],
    ocspUrls: access.filter(({ method }) => method === oid.ocsp).map(({ url }) => url),
    caIssuersUrls: access.filter(({ method }) => method === oid.caIssuers).map(({ url }) => url),
    policies: decode(oid.certificatePolicies, readPolicies) ?? [],
  };
}

export function readGeneralNames(node: DerNode): GeneralName[] {
  return sequenceOf(node).map(readGeneralName);
}

function readBasicConstraints(node: DerNode): { isCa: boolean; pathLength: number | undefined } {
  const fields = walkFields(sequenceOf(node));
  const ca = fields.takeIf(derTag.boolean);
  const length = fields.takeIf(derTag.integer);
  return { isCa: ca !== undefined && readBoolean(ca), pathLength: length && readSmallInteger(length) };
}

function readKeyUsage(node: DerNode): string[] {
  return readNamedBits(node).flatMap((bit) => keyUsageNames[bit] ?? []);
}

function readPurposes(node: DerNode): string[] {
  return sequenceOf(node).map((item) => {
    const id = readOid(item);
    return purposeNames[id] ?? id;
  });
}

export function readAuthorityKeyId(node: DerNode): string | undefined {
  const keyId = sequenceOf(node).find((field) => isContext(field, 0));
  return keyId && toHex(keyId.content);
}

function readAccess(node: DerNode): { method: string; url: string }[] {
  return sequenceOf(node).flatMap((item) => {
    const [method, location] = sequenceOf(item);
    if (location === undefined) throw new DerError('empty access description');
    const name = readGeneralName(location);
    return name.type === 'uri' ? [{ method: readOid(method), url: name.value }] : [];
  });
}

function readDistributionPoints(node: DerNode): string[] {
  return sequenceOf(node).flatMap((point) => {
    const name = sequenceOf(point).find((field) => isContext(field, 0));
    return name === undefined ? [] : distributionPointUrls(name);
  });
}

/** The URIs of a DistributionPointName inside its `[0]` (RFC 5280 §4.2.1.13). Throws DerError. */
export function distributionPointUrls(node: DerNode): string[] {
  const fullName = childrenOf(node).find((field) => isContext(field, 0));
  if (fullName === undefined) return [];
  const names = childrenOf(fullName).map(readGeneralName);
  return names.flatMap((name) => (name.type === 'uri' ? [name.value] : []));
}

function readPolicies(node: DerNode): string[] {
  return sequenceOf(node).map((item) => {
    const [id] = sequenceOf(item);
    if (!isUniversal(id, derTag.objectIdentifier)) throw new DerError('bad policy');
    return readOid(id);
  });
}
