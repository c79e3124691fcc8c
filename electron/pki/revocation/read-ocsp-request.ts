import { childrenOf, readNodeAt, sequenceOf, walkFields } from '../asn1/der-reader.ts';
import { readOid } from '../asn1/der-values.ts';
import { asFault } from '../asn1/file-fault.ts';
import { oid } from '../asn1/object-identifiers.ts';
import { readCertificateId, type OcspCertificateId } from './ocsp-response.ts';

/** What an OCSP request asks (RFC 6960 §4.1.1); its signature, where it has one, is not looked at. */
export interface OcspRequestContent {
  readonly asked: readonly {
    readonly id: OcspCertificateId;
    /** The CertID as it was written, to be sent back. */
    readonly der: Uint8Array;
  }[];
  /** The nonce extension as it was written; null where there is none. */
  readonly nonce: Uint8Array | null;
}

/** Reads an OCSP request from DER. Throws FILE_CORRUPT where it cannot be read. */
export function readOcspRequest(der: Uint8Array): OcspRequestContent {
  return asFault('FILE_CORRUPT', { name: '' }, () => {
    const fields = walkFields(sequenceOf(sequenceOf(readNodeAt(der))[0]));
    fields.takeContext(0);
    fields.takeContext(1);
    const asked = sequenceOf(fields.take()).map((request) => {
      const id = walkFields(sequenceOf(request)).take();
      return { id: readCertificateId(id), der: id.raw };
    });
    const field = fields.takeContext(2);
    const extensions = field === undefined ? [] : sequenceOf(childrenOf(field)[0]);
    const nonce = extensions.find((extension) => readOid(sequenceOf(extension)[0]) === oid.ocspNonce);
    return { asked, nonce: nonce?.raw ?? null };
  });
}
