import {
  decodeExtensions,
  readExtensions,
  type CertificateExtensions,
} from '../pki/certificates/certificate-extensions.ts';
import { childrenOf, isContext, readNodeAt, sequenceOf } from '../pki/asn1/der-reader.ts';
import { readOid } from '../pki/asn1/der-values.ts';
import { oid } from '../pki/asn1/object-identifiers.ts';
import type { CertificateRequest } from '../pki/certificates/request.ts';

/** The extensions that a CSR asks for (RFC 2985 5.4.2); null where it asks for none. Throws DerError. */
export function requestedExtensions({ der }: Pick<CertificateRequest, 'der'>): CertificateExtensions | null {
  const [info] = sequenceOf(readNodeAt(der));
  const attributes = sequenceOf(info).find((field) => isContext(field, 0));
  const wanted =
    attributes &&
    childrenOf(attributes)
      .map((attribute) => sequenceOf(attribute))
      .find(([type]) => readOid(type) === oid.extensionRequest);
  const values = wanted?.[1];
  const [list] = values === undefined ? [] : childrenOf(values);
  return list === undefined ? null : decodeExtensions(readExtensions(list));
}
