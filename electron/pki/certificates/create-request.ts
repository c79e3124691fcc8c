import { createPublicKey, sign, type KeyObject } from 'node:crypto';
// CSRs are node-forge's to lay out, by decision; nothing else of it is used here.
import forge from 'node-forge';
import { FaultError } from '../../contract/faults.ts';
import { encodePem } from '../asn1/pem.ts';

export interface SubjectAttribute {
  readonly type: 'CN' | 'O' | 'OU' | 'C' | 'ST' | 'L';
  readonly value: string;
}

export interface RequestOptions {
  /** RSA private key. */
  readonly key: KeyObject;
  /** In the order in which the subject is to be written. */
  readonly subject: readonly SubjectAttribute[];
  /** For the subjectAltName; none leaves the extension out. */
  readonly dnsNames: readonly string[];
}

const sha256WithRsa = '1.2.840.113549.1.1.11';

/**
 * Makes a CSR in PEM (RFC 2986), signed with SHA-256.
 *
 * The country is a PrintableString and the rest UTF8String, as in the certificates of IGC-Santé (RFC 5280 §4.1.2.4,
 * appendix A.1): node-forge's default, PrintableString throughout, is invalid for accents. node-forge lays out the
 * structure; the signature is the platform's, so that the private key never becomes a JavaScript string.
 *
 * Throws INVALID_INPUT where the key is not a private RSA key.
 */
export function createRequest({ key, subject, dnsNames }: RequestOptions): string {
  if (key.type !== 'private' || key.asymmetricKeyType !== 'rsa') {
    throw new FaultError('INVALID_INPUT', { field: 'key' });
  }
  const request = forge.pki.createCertificationRequest();
  const spki = createPublicKey(key).export({ type: 'spki', format: 'pem' });
  request.publicKey = forge.pki.publicKeyFromPem(spki.toString());
  request.setSubject(
    subject.map(({ type, value }) => ({ shortName: type, value, valueTagClass: stringTypeOf(type) })),
  );
  if (dnsNames.length > 0) {
    const altNames = dnsNames.map((value) => ({ type: 2, value }));
    request.setAttributes([{ name: 'extensionRequest', extensions: [{ name: 'subjectAltName', altNames }] }]);
  }
  request.signatureOid = sha256WithRsa;
  request.signature = '';
  const [info] = forge.pki.certificationRequestToAsn1(request).value as forge.asn1.Asn1[];
  request.certificationRequestInfo = info ?? null;
  request.signature = sign('sha256', octetsOf(request.certificationRequestInfo), key).toString('binary');
  return encodePem('CERTIFICATE REQUEST', octetsOf(forge.pki.certificationRequestToAsn1(request)));
}

/** node-forge's types say « class » where its code means the tag of the string. */
function stringTypeOf(type: string): forge.asn1.Class {
  const { PRINTABLESTRING, UTF8 } = forge.asn1.Type;
  return (type === 'C' ? PRINTABLESTRING : UTF8) as unknown as forge.asn1.Class;
}

function octetsOf(node: forge.asn1.Asn1 | null): Uint8Array {
  if (node === null) throw new FaultError('INVALID_INPUT', { field: 'subject' });
  return Buffer.from(forge.asn1.toDer(node).getBytes(), 'binary');
}
