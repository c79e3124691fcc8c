import type { Certificate } from '../certificates/certificate.ts';
import {
  readAuthorityKeyId,
  readExtensions,
  type Extension,
} from '../certificates/certificate-extensions.ts';
import {
  childrenOf,
  DerError,
  derTag,
  expectSame,
  isUniversal,
  readNodeAt,
  sequenceOf,
  walkFields,
  type DerNode,
} from '../asn1/der-reader.ts';
import { readBits, readIntegerHex, readSmallInteger, readTime, toHex } from '../asn1/der-values.ts';
import { readName, type DistinguishedName } from '../asn1/distinguished-name.ts';
import { asFault } from '../asn1/file-fault.ts';
import { readDistributionScope, type DistributionScope } from './distribution-scope.ts';
import { lazy } from '../asn1/lazy.ts';
import { oid } from '../asn1/object-identifiers.ts';
import { encodePem } from '../asn1/pem.ts';
import { derOfInput } from '../asn1/pem-input.ts';
import { scanRevocations, type Revocation } from './revocation-entries.ts';
import { isSignedByKeyOf, isWeakSignature, readSignatureAlgorithm } from '../keys/signature.ts';

export type { Revocation } from './revocation-entries.ts';

/** A certificate revocation list, « CRL » (RFC 5280 §5). */
export interface RevocationList {
  readonly der: Uint8Array;
  /** Label `X509 CRL`, the one that other software reads. */
  readonly pem: string;
  readonly issuer: DistinguishedName;
  readonly thisUpdate: Date;
  readonly nextUpdate: Date | null;
  /** Number of certificates revoked. */
  readonly size: number;
  /** Names a certificate twice. */
  readonly hasDuplicates: boolean;
  readonly signatureAlgorithm: string;
  /** The signature rests on MD2, MD5 or SHA-1. */
  readonly hasWeakSignature: boolean;
  /** Dotted identifiers, of the list and of its entries. */
  readonly criticalExtensions: readonly string[];
  /** What the list covers, where it says so (issuingDistributionPoint); null for a list that covers everything. */
  readonly scope: DistributionScope | null;
  /** cRLNumber (RFC 5280 §5.2.3); null where it has none. */
  readonly number: bigint | null;
  /** For a delta, the number of the list to which it adds (§5.2.4); null for a complete list. */
  readonly deltaBase: bigint | null;
  readonly authorityKeyId?: string;
  /** Hexadecimal of the issuingDistributionPoint, '' where it has none: lists of one scope have the same. */
  readonly scopeKey: string;
  /**
   * @param serialHex hexadecimal in either case, leading zeros and colons allowed
   * @param certificateIssuer of the certificate looked for; the list's own when absent
   */
  find(serialHex: string, certificateIssuer?: DistinguishedName): Revocation | null;
  /** Whether the issuer's key made this signature. Judges neither names nor rights. Never throws. */
  isSignedBy(issuer: Certificate): boolean;
}

/**
 * Reads a CRL from DER or PEM (`X509 CRL`, `CRL`).
 *
 * Throws FILE_NOT_RECOGNISED where there is none, FILE_CORRUPT where it cannot be read.
 * @param name of the file it came from, for the fault
 */
export function parseRevocationList(input: Uint8Array | string, name = ''): RevocationList {
  const bytes = derOfInput(input, ['X509 CRL', 'CRL'], name);
  return asFault('FILE_CORRUPT', { name }, () => readList(readNodeAt(bytes)));
}

function readList(parsed: DerNode): RevocationList {
  // A copy of its own: the entries are read later, from octets that nobody else can change.
  const der = Uint8Array.from(parsed.raw);
  const [tbs, algorithmField, signatureField] = sequenceOf(readNodeAt(der));
  const fields = walkFields(sequenceOf(tbs));
  const version = fields.takeIf(derTag.integer);
  // Whatever comes after version 2 is not known to be written as this is (RFC 5280 §5.1.2.1).
  if (version !== undefined && readSmallInteger(version) > 1) throw new DerError('unknown version');
  const algorithm = readSignatureAlgorithm(expectSame(fields.take(), algorithmField));
  const issuer = readName(fields.take());
  const thisUpdate = readTime(fields.take());
  const hasNext =
    isUniversal(fields.peek(), derTag.utcTime) || isUniversal(fields.peek(), derTag.generalizedTime);
  const nextUpdate = hasNext ? readTime(fields.take()) : null;
  const revoked = fields.takeIf(derTag.sequence);
  const entries = scanRevocations(revoked, issuer);
  const extensionsField = fields.takeContext(0);
  const [list] = extensionsField === undefined ? [] : childrenOf(extensionsField);
  const extensions = list === undefined ? new Map<string, Extension>() : readExtensions(list);
  const valueOf = (id: string): DerNode | undefined => {
    const extension = extensions.get(id);
    return extension && readNodeAt(extension.value);
  };
  const numberOf = (id: string): bigint | null => {
    const node = valueOf(id);
    return node === undefined ? null : BigInt(`0x${readIntegerHex(node)}`);
  };
  const scopeNode = valueOf(oid.issuingDistributionPoint);
  const keyIdNode = valueOf(oid.authorityKeyIdentifier);
  const authorityKeyId = keyIdNode && readAuthorityKeyId(keyIdNode);
  const { bytes: signature } = readBits(signatureField);
  const signedOctets = tbs?.raw ?? der;
  const pem = lazy(() => encodePem('X509 CRL', der));
  return {
    der,
    get pem() {
      return pem();
    },
    issuer,
    thisUpdate,
    nextUpdate,
    size: entries.size,
    hasDuplicates: entries.hasDuplicates,
    signatureAlgorithm: algorithm.name,
    hasWeakSignature: isWeakSignature(algorithm),
    criticalExtensions: [...new Set([...criticalOf(extensions), ...entries.criticalExtensions])],
    scope: scopeNode === undefined ? null : readDistributionScope(scopeNode, issuer),
    scopeKey: scopeNode === undefined ? '' : toHex(scopeNode.raw),
    number: numberOf(oid.crlNumber),
    deltaBase: numberOf(oid.deltaCrlIndicator),
    authorityKeyId,
    find: (serialHex, certificateIssuer = issuer) => entries.find(serialHex, certificateIssuer),
    isSignedBy: (authority) => isSignedByKeyOf(authority, algorithm, signedOctets, signature),
  };
}

function criticalOf(extensions: ReadonlyMap<string, Extension>): string[] {
  return [...extensions.values()].filter(({ critical }) => critical).map(({ id }) => id);
}
