import type { KeyObject } from 'node:crypto';
import {
  writeBits,
  writeContext,
  writeDer,
  writeInteger,
  writeIntegerHex,
  writeSequence,
  writeTime,
} from '../asn1/der-writer.ts';
import type { Extension } from '../certificates/certificate-extensions.ts';
import { writeExtensions } from '../certificates/write-extensions.ts';
import { publicKeyInfo } from '../keys/key.ts';
import { signStructure, writeSignatureAlgorithm } from '../keys/sign-structure.ts';

/** A certificate as octets, which need not be readable, and what is needed to issue under it. */
export interface HandMade {
  readonly der: Uint8Array;
  readonly key: KeyObject;
  /** DER of its name. */
  readonly subject: Uint8Array;
  /** Content of the INTEGER. */
  readonly serial: Uint8Array;
}

/** Each field as it is to be written; what is absent is written as it should be. */
export interface CertificateParts {
  readonly subject: Uint8Array;
  readonly issuer: Uint8Array;
  readonly key: KeyObject;
  readonly signer: KeyObject;
  readonly version?: number;
  readonly serial: Uint8Array;
  readonly from?: string;
  readonly to?: string;
  /** Two times, in the place of those. */
  readonly times?: readonly Uint8Array[];
  /** SubjectPublicKeyInfo, in the place of the key's. */
  readonly publicKey?: Uint8Array;
  readonly uniqueIdentifiers?: readonly Uint8Array[];
  /** null leaves the field out. */
  readonly extensions: readonly Extension[] | null;
  /** AlgorithmIdentifier inside what is signed, in the place of the signature's. */
  readonly innerAlgorithm?: Uint8Array;
  /** In the place of the signer's. */
  readonly signature?: Uint8Array;
}

/** Writes a certificate field by field (RFC 5280 §4.1), signs it, and reads nothing back: for what no authority should issue. */
export async function makeCertificate(parts: CertificateParts): Promise<HandMade> {
  const { subject, issuer, key, signer, version = 3, serial, extensions, uniqueIdentifiers = [] } = parts;
  const { from = '2026-01-01T00:00:00Z', to = '2029-01-01T00:00:00Z' } = parts;
  const times = parts.times ?? [writeTime(new Date(from)), writeTime(new Date(to))];
  const content = writeSequence(
    ...(version === 1 ? [] : [writeContext(0, writeInteger(version - 1))]),
    writeDer(0x02, serial),
    parts.innerAlgorithm ?? writeSignatureAlgorithm(signer, 'sha256'),
    issuer,
    writeSequence(...times),
    subject,
    parts.publicKey ?? publicKeyInfo(key),
    ...uniqueIdentifiers,
    ...(extensions === null ? [] : [writeContext(3, writeExtensions(extensions))]),
  );
  const der =
    parts.signature === undefined
      ? await signStructure(content, signer, 'sha256')
      : writeSequence(content, writeSignatureAlgorithm(signer, 'sha256'), writeBits(parts.signature));
  return { der, key, subject, serial };
}

export interface ListParts {
  /** DER of the name. */
  readonly issuer: Uint8Array;
  readonly signer: KeyObject;
  /** Of the field: 1 is version 2. */
  readonly version?: number;
  readonly thisUpdate?: Uint8Array;
  /** null leaves it out. */
  readonly nextUpdate?: Uint8Array | null;
  readonly entries?: readonly ListEntry[];
  readonly extensions: readonly Extension[];
}

export interface ListEntry {
  /** Hexadecimal, or content of the INTEGER. */
  readonly serial: string | Uint8Array;
  readonly at?: string;
  readonly extensions?: readonly Extension[];
}

/** The same for a list of revocations (RFC 5280 §5.1). */
export async function makeList(parts: ListParts): Promise<Uint8Array> {
  const { issuer, signer, version = 1, entries = [], extensions } = parts;
  const nextUpdate = parts.nextUpdate === undefined ? writeTime(new Date('2026-12-01')) : parts.nextUpdate;
  const rows = entries.map(({ serial, at = '2026-10-15T08:00:00Z', extensions: told = [] }) =>
    writeSequence(
      typeof serial === 'string' ? writeIntegerHex(serial) : writeDer(0x02, serial),
      writeTime(new Date(at)),
      ...(told.length === 0 ? [] : [writeExtensions(told)]),
    ),
  );
  const content = writeSequence(
    writeInteger(version),
    writeSignatureAlgorithm(signer, 'sha256'),
    issuer,
    parts.thisUpdate ?? writeTime(new Date('2026-11-01')),
    ...(nextUpdate === null ? [] : [nextUpdate]),
    ...(rows.length === 0 ? [] : [writeSequence(...rows)]),
    ...(extensions.length === 0 ? [] : [writeContext(0, writeExtensions(extensions))]),
  );
  return signStructure(content, signer, 'sha256');
}
