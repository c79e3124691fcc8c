import type { KeyObject } from 'node:crypto';
import {
  writeContext,
  writeEnumerated,
  writeInteger,
  writeIntegerHex,
  writeSequence,
  writeTime,
} from '../asn1/der-writer.ts';
import { oid } from '../asn1/object-identifiers.ts';
import type { Extension } from '../certificates/certificate-extensions.ts';
import { writeExtensions } from '../certificates/write-extensions.ts';
import { signStructure, writeSignatureAlgorithm, type SigningHash } from '../keys/sign-structure.ts';
import { parseRevocationList, type RevocationList } from './revocation-list.ts';

/** What a revocation list says (RFC 5280 §5.1.2). */
export interface RevocationListContent {
  /** DER of its Name. */
  readonly issuer: Uint8Array;
  readonly thisUpdate: Date;
  readonly nextUpdate: Date | null;
  readonly entries: readonly {
    /** Hexadecimal, not negative. */
    readonly serialNumber: string;
    readonly revokedAt: Date;
    /** CRLReason (RFC 5280 §5.3.1); absent: none is given. */
    readonly reason?: number | undefined;
  }[];
  readonly extensions: readonly Extension[];
}

/** Writes a revocation list, version 2, signs it, and reads it back. Nothing of its content is judged. */
export async function signRevocationList(
  content: RevocationListContent,
  key: KeyObject,
  hash: SigningHash = 'sha256',
): Promise<RevocationList> {
  const { issuer, thisUpdate, nextUpdate, entries, extensions } = content;
  const written = writeSequence(
    writeInteger(1),
    writeSignatureAlgorithm(key, hash),
    issuer,
    writeTime(thisUpdate),
    ...(nextUpdate === null ? [] : [writeTime(nextUpdate)]),
    // Absent where nothing is revoked, never empty (RFC 5280 §5.1.2.6).
    ...(entries.length === 0 ? [] : [writeSequence(...entries.map(writeEntry))]),
    ...(extensions.length === 0 ? [] : [writeContext(0, writeExtensions(extensions))]),
  );
  return parseRevocationList(await signStructure(written, key, hash));
}

function writeEntry({
  serialNumber,
  revokedAt,
  reason,
}: RevocationListContent['entries'][number]): Uint8Array {
  const extensions =
    reason === undefined
      ? []
      : [writeExtensions([{ id: oid.crlReason, critical: false, value: writeEnumerated(reason) }])];
  return writeSequence(writeIntegerHex(serialNumber), writeTime(revokedAt), ...extensions);
}
