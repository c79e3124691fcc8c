import { writeIa5, writeOid, writePrintable, writeSequence, writeSet, writeUtf8 } from './der-writer.ts';
import { attributeNames } from './object-identifiers.ts';

const identifiers: ReadonlyMap<string, string> = new Map(
  Object.entries(attributeNames).map(([identifier, name]) => [name, identifier]),
);

/** The kinds of string that leave no choice (RFC 5280 appendix A.1); every other attribute is a UTF8String. */
const writers: Readonly<Record<string, (text: string) => Uint8Array>> = {
  C: writePrintable,
  serialNumber: writePrintable,
  DC: writeIa5,
  emailAddress: writeIa5,
};

/**
 * DER of a Name (RFC 5280 §4.1.2.4), one attribute an RDN, in the order given.
 *
 * @param attributes short name (`CN`, `O`…) or dotted identifier, and value
 */
export function writeName(attributes: readonly (readonly [type: string, value: string])[]): Uint8Array {
  return writeSequence(
    ...attributes.map(([type, value]) =>
      writeSet(writeSequence(writeOid(identifiers.get(type) ?? type), (writers[type] ?? writeUtf8)(value))),
    ),
  );
}
