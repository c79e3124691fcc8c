import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { decodeExtensions, readExtensions } from './certificate-extensions.ts';
import {
  childrenOf,
  derTag,
  DerError,
  expectTag,
  readNodeAt,
  sequenceOf,
  walkFields,
  type DerNode,
} from '../asn1/der-reader.ts';
import { readBits, readOid, readSmallInteger } from '../asn1/der-values.ts';
import { attributeOf, readName, type DistinguishedName } from '../asn1/distinguished-name.ts';
import { asFault } from '../asn1/file-fault.ts';
import { describePublicKey, type KeyAlgorithm } from '../keys/key-algorithm.ts';
import { encodePem } from '../asn1/pem.ts';
import { derOfInput } from '../asn1/pem-input.ts';
import { oid } from '../asn1/object-identifiers.ts';
import { readSignatureAlgorithm, verifySignature } from '../keys/signature.ts';

export { createRequest, type RequestOptions, type SubjectAttribute } from './create-request.ts';

/** A certification request, « CSR » (RFC 2986). */
export interface CertificateRequest {
  readonly der: Uint8Array;
  readonly pem: string;
  /** As it is written: 0 for version 1, the only one there is (RFC 2986 §4.1); some programs write another. */
  readonly version: number;
  readonly subject: DistinguishedName;
  /** '' where the subject has none. */
  readonly commonName: string;
  /** Of the subjectAltName asked for. */
  readonly dnsNames: readonly string[];
  readonly spkiSha256: string;
  readonly keyAlgorithm: KeyAlgorithm;
  readonly signatureAlgorithm: string;
  /** The proof that whoever asks holds the key. */
  readonly signatureIsValid: boolean;
  readonly publicKey: KeyObject;
}

/**
 * Reads a CSR from DER or PEM (`CERTIFICATE REQUEST`, `NEW CERTIFICATE REQUEST`).
 *
 * Throws FILE_NOT_RECOGNISED, FILE_CORRUPT, or FILE_UNSUPPORTED_ALGORITHM for an unknown kind of key.
 * @param name of the file it came from, for the fault
 */
export function parseRequest(input: Uint8Array | string, name = ''): CertificateRequest {
  const bytes = derOfInput(input, ['CERTIFICATE REQUEST', 'NEW CERTIFICATE REQUEST'], name);
  return asFault('FILE_CORRUPT', { name }, () => readRequest(readNodeAt(bytes), name));
}

function readRequest(root: DerNode, name: string): CertificateRequest {
  const [info, algorithmField, signature] = sequenceOf(root);
  const fields = walkFields(sequenceOf(info));
  const version = readSmallInteger(fields.take());
  if (info === undefined) throw new DerError('nothing is asked for');
  const subject = readName(fields.take());
  const spki = fields.take();
  const attributes = fields.takeContext(0);
  const keyAlgorithm = describePublicKey(spki);
  const publicKey = asFault('FILE_UNSUPPORTED_ALGORITHM', { name, algorithm: keyAlgorithm.text }, () =>
    createPublicKey({ key: Buffer.from(spki.raw), format: 'der', type: 'spki' }),
  );
  const algorithm = readSignatureAlgorithm(algorithmField);
  const der = Uint8Array.from(root.raw);
  return {
    der,
    pem: encodePem('CERTIFICATE REQUEST', der),
    version,
    subject,
    commonName: attributeOf(subject, 'CN'),
    dnsNames: attributes === undefined ? [] : requestedDnsNames(attributes),
    spkiSha256: createHash('sha256').update(spki.raw).digest('hex'),
    keyAlgorithm,
    signatureAlgorithm: algorithm.name,
    signatureIsValid: verifySignature(algorithm, publicKey, info.raw, readBits(signature).bytes),
    publicKey,
  };
}

/**
 * dNSNames of the extensionRequest attribute (RFC 2985 §5.4.2), or of Microsoft's of the same content, which Windows writes
 * (MS-WCCE §2.2.2.7.7.2).
 */
function requestedDnsNames(attributes: DerNode): string[] {
  const wanted = childrenOf(attributes).filter((attribute) =>
    [oid.extensionRequest, oid.microsoftExtensionRequest].some(
      (known) => known === readOid(sequenceOf(attribute)[0]),
    ),
  );
  return wanted.flatMap((attribute) => {
    const [list] = childrenOf(expectTag(sequenceOf(attribute)[1], derTag.set));
    if (list === undefined) return [];
    const names = decodeExtensions(readExtensions(list)).subjectAltNames;
    return names.filter((entry) => entry.type === 'dns').map((entry) => entry.value);
  });
}
