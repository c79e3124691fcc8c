import { FaultError } from '../../contract/faults.ts';
import { childrenOf, isContext, readNodeAt, sequenceOf } from '../asn1/der-reader.ts';
import { readOid } from '../asn1/der-values.ts';
import { certificateEntry, revocationListEntry, type FileEntry } from './file-entry.ts';
import type { FileLikeness } from '../asn1/file-signature.ts';
import { oid } from '../asn1/object-identifiers.ts';

/**
 * The certificates and CRLs carried by a PKCS#7 SignedData (RFC 5652 §5.1), as in `.p7b` files. Its signatures, if any, are
 * not looked at: nothing in it is trusted for having been signed.
 *
 * Throws DerError, FILE_CORRUPT, or FILE_NOT_RECOGNISED where it carries none.
 */
export function readPkcs7(der: Uint8Array, name: string): FileEntry[] {
  const [type, wrapped] = sequenceOf(readNodeAt(der));
  const looksLike: FileLikeness = 'pkcs7';
  const notCarrier = (): FaultError => new FaultError('FILE_NOT_RECOGNISED', { name, looksLike });
  if (readOid(type) !== oid.signedData || wrapped === undefined) throw notCarrier();
  const fields = sequenceOf(childrenOf(wrapped)[0]);
  const certificates = fields.find((field) => isContext(field, 0));
  const lists = fields.find((field) => isContext(field, 1));
  const entries = [
    // A member with a context tag is an attribute certificate, or an older form: none of ours.
    ...(certificates === undefined ? [] : childrenOf(certificates))
      .filter(({ tagClass }) => tagClass === 'universal')
      .map((certificate) => certificateEntry(certificate, name)),
    ...(lists === undefined ? [] : childrenOf(lists))
      .filter(({ tagClass }) => tagClass === 'universal')
      .map(({ raw }) => revocationListEntry(raw, name)),
  ];
  if (entries.length === 0) throw notCarrier();
  return entries;
}
