import { childrenOf, readNodeAt, sequenceOf, walkFields, type DerNode } from '../../asn1/der-reader.ts';
import type { Certificate } from '../../certificates/certificate.ts';

/** How the fields of a certificate are written, beyond what they say. */
export interface WrittenCertificate {
  /** Content of the INTEGER. */
  readonly serial: Uint8Array;
  readonly times: readonly DerNode[];
  readonly hasUniqueIdentifiers: boolean;
  /** null where the field is absent. */
  readonly extensionCount: number | null;
}

/** Reads a certificate again, for what its own reader passes over. */
export function rereadCertificate({ der }: Certificate): WrittenCertificate {
  const [tbs] = sequenceOf(readNodeAt(der));
  const fields = walkFields(sequenceOf(tbs));
  fields.takeContext(0);
  const serial = fields.take().content;
  fields.take();
  fields.take();
  const times = sequenceOf(fields.take());
  fields.take();
  fields.take();
  const identifiers = [fields.takeContext(1), fields.takeContext(2)];
  const extensions = fields.takeContext(3);
  const [list] = extensions === undefined ? [] : childrenOf(extensions);
  return {
    serial,
    times,
    hasUniqueIdentifiers: identifiers.some((field) => field !== undefined),
    extensionCount: list === undefined ? null : childrenOf(list).length,
  };
}
