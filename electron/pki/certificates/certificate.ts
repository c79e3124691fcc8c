import { createHash, X509Certificate, type KeyObject } from 'node:crypto';
import { FaultError } from '../../contract/faults.ts';
import { decodeExtensions, readExtensions, type CertificateExtensions } from './certificate-extensions.ts';
import {
  childrenOf,
  DerError,
  derTag,
  expectSame,
  expectTag,
  readNodeAt,
  sequenceOf,
  walkFields,
  type DerNode,
} from '../asn1/der-reader.ts';
import { isWellWrittenTime, readSerialHex, readSmallInteger, readTime } from '../asn1/der-values.ts';
import { attributeOf, readName, sameName, type DistinguishedName } from '../asn1/distinguished-name.ts';
import { asFault } from '../asn1/file-fault.ts';
import type { GeneralName } from '../asn1/general-names.ts';
import { describePublicKey, type KeyAlgorithm } from '../keys/key-algorithm.ts';
import { lazy } from '../asn1/lazy.ts';
import { encodePem } from '../asn1/pem.ts';
import { derOfInput } from '../asn1/pem-input.ts';
import { isWeakSignature, readSignatureAlgorithm, type SignatureAlgorithm } from '../keys/signature.ts';
import {
  IrregularError,
  readUnder,
  ruleOfPlatform,
  unreadableRules,
  type PlatformDoubts,
} from './irregular.ts';

export type { DistinguishedName, NameAttribute } from '../asn1/distinguished-name.ts';
export type { KeyAlgorithm } from '../keys/key-algorithm.ts';

/** A certificate, read once; the costly members are computed at their first use. */
export interface Certificate extends CertificateExtensions {
  readonly der: Uint8Array;
  readonly pem: string;
  /** Of the whole certificate, lower-case hexadecimal. */
  readonly sha256: string;
  /** SubjectPublicKeyInfo, as it is written. */
  readonly spki: Uint8Array;
  /** Of the SubjectPublicKeyInfo: what ties a certificate to its key and its CSR. */
  readonly spkiSha256: string;
  /** X.509 version: 1 or 3 (2 is never met). */
  readonly version: number;
  readonly subject: DistinguishedName;
  readonly issuer: DistinguishedName;
  /** '' where the subject has none. */
  readonly commonName: string;
  /** Lower-case hexadecimal, an even number of digits; a minus sign before a negative one. */
  readonly serialNumber: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly keyAlgorithm: KeyAlgorithm;
  readonly signatureAlgorithm: string;
  /** The signature rests on MD2, MD5 or SHA-1. */
  readonly hasWeakSignature: boolean;
  readonly dnsNames: readonly string[];
  readonly ipAddresses: readonly string[];
  /** Dotted identifiers. */
  readonly criticalExtensions: readonly string[];
  /** Octets inside the extension's OCTET STRING; null where it is absent. */
  extensionValue(oid: string): Uint8Array | null;
  /** Throws FILE_UNSUPPORTED_ALGORITHM for a kind of key that this runtime does not know. */
  readonly publicKey: KeyObject;
  /** Subject and issuer are the same name; says nothing of the signature. */
  readonly selfIssued: boolean;
  /** Whether the issuer's key made this signature. Judges neither names, dates nor rights. Never throws. */
  isSignedBy(issuer: Certificate): boolean;
  toNode(): X509Certificate;
}

interface Fields extends CertificateExtensions {
  readonly spki: DerNode;
  readonly version: number;
  readonly serialNumber: string;
  readonly algorithm: SignatureAlgorithm;
  readonly issuer: DistinguishedName;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly subject: DistinguishedName;
  readonly keyAlgorithm: KeyAlgorithm;
  readonly criticalExtensions: readonly string[];
  readonly values: ReadonlyMap<string, Uint8Array>;
  readonly doubts: PlatformDoubts;
}

const labels = ['CERTIFICATE', 'X509 CERTIFICATE', 'TRUSTED CERTIFICATE'];

/**
 * Reads a certificate (RFC 5280 §4.1) from DER or PEM, of a PEM with several the first, or from a node already read.
 *
 * Throws FILE_NOT_RECOGNISED where there is no certificate, FILE_CORRUPT where it cannot be read, CERTIFICATE_IRREGULAR{name, rule,
 * clause} where it is whole, and nobody can make a certificate of it.
 * @param name of the file it came from, for the fault
 */
export function parseCertificate(input: Uint8Array | string | DerNode, name = ''): Certificate {
  return asFault('FILE_CORRUPT', { name }, () => {
    const root =
      typeof input === 'object' && 'raw' in input ? input : readNodeAt(derOfInput(input, labels, name));
    // Cut to the certificate itself: what follows it (OpenSSL's trust settings, say) is not signed.
    try {
      return buildCertificate(Uint8Array.from(root.raw), readFields(root));
    } catch (error) {
      if (!(error instanceof IrregularError)) throw error;
      const { rule } = error;
      const params = { name, rule, clause: unreadableRules[rule] };
      throw new FaultError('CERTIFICATE_IRREGULAR', params, { cause: error });
    }
  });
}

function readFields(root: DerNode): Fields {
  const [tbs, algorithm, signature] = sequenceOf(root);
  expectTag(signature, derTag.bitString);
  const fields = walkFields(sequenceOf(tbs));
  const versionField = fields.takeContext(0);
  const version = versionField === undefined ? 1 : readSmallInteger(childrenOf(versionField)[0]) + 1;
  const serialNumber = readSerialHex(fields.take());
  const inner = fields.take();
  const innerAlgorithm = readSignatureAlgorithm(
    readUnder('algorithms-differ', () => expectSame(inner, algorithm)),
  );
  const issuer = readName(fields.take());
  const [notBefore, notAfter] = sequenceOf(fields.take());
  if (notBefore === undefined || notAfter === undefined) throw new DerError('bad validity');
  const subject = readName(fields.take());
  const spki = fields.take();
  fields.takeContext(1);
  fields.takeContext(2);
  const extensionsField = fields.takeContext(3);
  const [list] = extensionsField === undefined ? [] : childrenOf(extensionsField);
  const extensions = list === undefined ? new Map<string, never>() : readExtensions(list);
  return {
    version,
    serialNumber,
    algorithm: innerAlgorithm,
    issuer,
    notBefore: readUnder('time-form', () => readTime(notBefore)),
    notAfter: readUnder('time-form', () => readTime(notAfter)),
    subject,
    spki,
    keyAlgorithm: describePublicKey(spki),
    criticalExtensions: [...extensions.values()].filter(({ critical }) => critical).map(({ id }) => id),
    values: new Map([...extensions.values()].map(({ id, value }) => [id, value])),
    doubts: {
      version,
      extensionCount: list === undefined ? null : extensions.size,
      hasOddTimes: ![notBefore, notAfter].every(isWellWrittenTime),
    },
    ...readUnder('extension-malformed', () => decodeExtensions(extensions)),
  };
}

function buildCertificate(der: Uint8Array, fields: Fields): Certificate {
  const { algorithm, spki, values, doubts, ...told } = fields;
  // The platform's own parser has its say at once: what it refuses could not be used in a handshake anyway.
  const node = readByPlatform(der, doubts);
  const pem = lazy(() => encodePem('CERTIFICATE', der));
  const sha256 = lazy(() => createHash('sha256').update(der).digest('hex'));
  const spkiSha256 = lazy(() => createHash('sha256').update(spki.raw).digest('hex'));
  const verified = new WeakMap<Certificate, boolean>();
  const publicKey = lazy(() => {
    try {
      return node.publicKey;
    } catch (error) {
      const params = { name: '', algorithm: fields.keyAlgorithm.text };
      throw new FaultError('FILE_UNSUPPORTED_ALGORITHM', params, { cause: error });
    }
  });
  return {
    ...told,
    der,
    spki: spki.raw,
    get pem() {
      return pem();
    },
    get sha256() {
      return sha256();
    },
    get spkiSha256() {
      return spkiSha256();
    },
    get publicKey() {
      return publicKey();
    },
    commonName: attributeOf(fields.subject, 'CN'),
    signatureAlgorithm: algorithm.name,
    hasWeakSignature: isWeakSignature(algorithm),
    dnsNames: valuesOf(fields.subjectAltNames, 'dns'),
    ipAddresses: valuesOf(fields.subjectAltNames, 'ip'),
    extensionValue: (oid) => values.get(oid) ?? null,
    selfIssued: sameName(fields.subject, fields.issuer),
    isSignedBy: (issuer) => {
      const known = verified.get(issuer);
      if (known !== undefined) return known;
      const answer = isVerifiedBy(node, issuer);
      verified.set(issuer, answer);
      return answer;
    },
    toNode: () => node,
  };
}

function readByPlatform(der: Uint8Array, doubts: PlatformDoubts): X509Certificate {
  try {
    return new X509Certificate(der);
  } catch (error) {
    const rule = ruleOfPlatform(doubts);
    throw rule === null ? error : new IrregularError(rule, error);
  }
}

function isVerifiedBy(node: X509Certificate, issuer: Certificate): boolean {
  try {
    return node.verify(issuer.publicKey);
  } catch {
    // A key of a kind that the platform does not know, or that does not go with the signature.
    return false;
  }
}

function valuesOf(names: readonly GeneralName[], type: GeneralName['type']): string[] {
  return names.filter((name) => name.type === type).map((name) => name.value);
}
