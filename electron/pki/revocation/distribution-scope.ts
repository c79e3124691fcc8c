import type { Certificate } from '../certificates/certificate.ts';
import { childrenOf, isContext, readNodeAt, sequenceOf, type DerNode } from '../asn1/der-reader.ts';
import { namedBitsIn } from '../asn1/der-values.ts';
import { extendName, sameName, type DistinguishedName } from '../asn1/distinguished-name.ts';
import { readGeneralName, sameGeneralName, type GeneralName } from '../asn1/general-names.ts';
import { oid } from '../asn1/object-identifiers.ts';

/** A set of ReasonFlags (RFC 5280 §4.2.1.13), one bit each, the first flag lowest. */
export type Reasons = number;
/** keyCompromise to aACompromise; the first flag is unused. */
export const allReasons: Reasons = 0x1fe;

/** What a CRL covers: its issuingDistributionPoint (RFC 5280 §5.2.5). */
export interface DistributionScope {
  /** Where this part of the list is published; empty where it does not say. */
  readonly names: readonly GeneralName[];
  readonly onlyUserCertificates: boolean;
  readonly onlyAuthorities: boolean;
  readonly onlyAttributeCertificates: boolean;
  /** Its entries may be about certificates of other authorities. */
  readonly isIndirect: boolean;
  readonly reasons: Reasons;
}

/** Where a certificate says that its CRL is (RFC 5280 §4.2.1.13). */
interface DistributionPoint {
  readonly names: readonly GeneralName[];
  readonly reasons: Reasons;
  /** Empty where the list is that of the certificate's own issuer. */
  readonly listIssuers: readonly DistinguishedName[];
}

/**
 * Reads an issuingDistributionPoint. Throws DerError.
 * @param issuer of the list, to which a relative name is added
 */
export function readDistributionScope(node: DerNode, issuer: DistinguishedName): DistributionScope {
  const fields = sequenceOf(node);
  const field = (tag: number): DerNode | undefined => fields.find((item) => isContext(item, tag));
  const isSet = (tag: number): boolean => (field(tag)?.content[0] ?? 0) !== 0;
  return {
    names: readPointName(field(0), issuer),
    onlyUserCertificates: isSet(1),
    onlyAuthorities: isSet(2),
    onlyAttributeCertificates: isSet(5),
    isIndirect: isSet(4),
    reasons: readReasons(field(3)),
  };
}

/** The names in a DistributionPointName: given in full, or relative to an issuer. */
function readPointName(node: DerNode | undefined, issuer: DistinguishedName): readonly GeneralName[] {
  const [choice] = node === undefined ? [] : childrenOf(node);
  if (choice === undefined) return [];
  if (isContext(choice, 0)) return childrenOf(choice).map(readGeneralName);
  const name = extendName(issuer, choice);
  return [{ type: 'directory', value: name.text, name }];
}

function readReasons(node: DerNode | undefined): Reasons {
  if (node === undefined) return allReasons;
  return namedBitsIn(node.content).reduce((sum, bit) => sum | (1 << bit), 0) & allReasons;
}

/** The distribution points of a certificate; none where they cannot be read. */
function pointsOf(certificate: Certificate): readonly DistributionPoint[] {
  const value = certificate.extensionValue(oid.crlDistributionPoints);
  try {
    return value === null ? [] : readPoints(value, certificate);
  } catch {
    return [];
  }
}

function readPoints(value: Uint8Array, certificate: Certificate): readonly DistributionPoint[] {
  return sequenceOf(readNodeAt(value)).map((point) => {
    const fields = sequenceOf(point);
    const field = (tag: number): DerNode | undefined => fields.find((item) => isContext(item, tag));
    const issuerField = field(2);
    const listIssuers = (issuerField === undefined ? [] : childrenOf(issuerField))
      .map(readGeneralName)
      .flatMap((name) => (name.type === 'directory' ? [name.name] : []));
    // A named issuer that cannot be read is still not the certificate's own: no list is its.
    if (issuerField !== undefined && listIssuers.length === 0) return { names: [], reasons: 0, listIssuers };
    const names = readPointName(field(0), listIssuers[0] ?? certificate.issuer);
    return { names, reasons: readReasons(field(1)), listIssuers };
  });
}

/** The authorities of which a certificate says that they list its revocation in the place of its issuer. */
export function listIssuersOf(certificate: Certificate): readonly DistinguishedName[] {
  return pointsOf(certificate).flatMap(({ listIssuers }) => listIssuers);
}

/** The names by which a certificate tells where its lists are. */
export function namesOfPoints(certificate: Certificate): readonly GeneralName[] {
  return pointsOf(certificate).flatMap(({ names }) => names);
}

/**
 * The reasons for which a list of this issuer and scope would name the certificate if it were revoked (RFC 5280 §6.3.3 (b) and
 * (d)); 0 where it says nothing of it.
 */
export function reasonsCovered(
  { issuer, scope }: { readonly issuer: DistinguishedName; readonly scope: DistributionScope | null },
  certificate: Certificate,
): Reasons {
  if (scope !== null) {
    if (scope.onlyAttributeCertificates) return 0;
    if (scope.onlyUserCertificates && certificate.isCa) return 0;
    if (scope.onlyAuthorities && !certificate.isCa) return 0;
  }
  const isOwn = sameName(issuer, certificate.issuer);
  const own = certificate.issuer;
  // A list of the issuer's own is looked at even where no point tells of it (RFC 5280 §6.3.3, last paragraph).
  const implied: DistributionPoint = {
    names: [{ type: 'directory', value: own.text, name: own }],
    reasons: allReasons,
    listIssuers: [],
  };
  return [...pointsOf(certificate), implied]
    .filter(({ names, listIssuers }) => {
      const isFromHere =
        listIssuers.length === 0
          ? isOwn
          : scope?.isIndirect === true && listIssuers.some((name) => sameName(name, issuer));
      if (!isFromHere || scope === null || scope.names.length === 0) return isFromHere;
      const wanted =
        names.length > 0
          ? names
          : listIssuers.map((name): GeneralName => ({ type: 'directory', value: name.text, name }));
      return wanted.some((name) => scope.names.some((published) => sameGeneralName(name, published)));
    })
    .reduce((sum, { reasons }) => sum | (reasons & (scope?.reasons ?? allReasons)), 0);
}

/** The authority that a certificateIssuer names (RFC 5280 §5.3.3); null where it is named otherwise. Throws DerError. */
export function readCertificateIssuer(value: Uint8Array): DistinguishedName | null {
  const names = sequenceOf(readNodeAt(value)).map(readGeneralName);
  return names.flatMap((name) => (name.type === 'directory' ? [name.name] : []))[0] ?? null;
}
