import type { Certificate } from './certificate.ts';
import { readExtensions, type Extension } from './certificate-extensions.ts';
import {
  childrenOf,
  DerError,
  derTag,
  isUniversal,
  readNodeAt,
  sequenceOf,
  walkFields,
  type DerNode,
} from './der-reader.ts';
import { readBits, readIntegerHex, readSmallInteger, readTime } from './der-values.ts';
import { readName, type DistinguishedName } from './distinguished-name.ts';
import { asFault } from './file-fault.ts';
import { readDistributionScope, type DistributionScope } from './distribution-scope.ts';
import { lazy } from './lazy.ts';
import { oid } from './object-identifiers.ts';
import { encodePem } from './pem.ts';
import { derOfInput } from './pem-input.ts';
import { isWeakSignature, readSignatureAlgorithm, verifySignature } from './signature.ts';

/** A revocation, as its list tells it. */
export interface Revocation {
  readonly revokedAt: Date;
  /** RFC 5280 §5.3.1, `unspecified` where none is given. */
  readonly reason: string;
}

/** A certificate revocation list, « CRL » (RFC 5280 §5). */
export interface RevocationList {
  readonly der: Uint8Array;
  /** Label `X509 CRL`, the one that other software reads. */
  readonly pem: string;
  readonly issuer: DistinguishedName;
  readonly thisUpdate: Date;
  readonly nextUpdate: Date | null;
  /** Number of certificates revoked. */
  readonly size: number;
  readonly signatureAlgorithm: string;
  /** The signature rests on MD2, MD5 or SHA-1. */
  readonly hasWeakSignature: boolean;
  /** Dotted identifiers, of the list and of its entries. */
  readonly criticalExtensions: readonly string[];
  /** What the list covers, where it says so (issuingDistributionPoint); null for a list that covers everything. */
  readonly scope: DistributionScope | null;
  /** @param serialHex hexadecimal in either case, leading zeros and colons allowed */
  find(serialHex: string): Revocation | null;
  /** Whether the issuer's key made this signature. Judges neither names nor rights. Never throws. */
  isSignedBy(issuer: Certificate): boolean;
}

const reasonNames: Readonly<Record<number, string>> = {
  0: 'unspecified',
  1: 'keyCompromise',
  2: 'cACompromise',
  3: 'affiliationChanged',
  4: 'superseded',
  5: 'cessationOfOperation',
  6: 'certificateHold',
  8: 'removeFromCRL',
  9: 'privilegeWithdrawn',
  10: 'aACompromise',
};

interface Entries {
  readonly bySerial: ReadonlyMap<string, Revocation>;
  readonly criticalExtensions: readonly string[];
}

/**
 * Reads a CRL from DER or PEM (`X509 CRL`, `CRL`).
 *
 * Throws FILE_NOT_RECOGNISED where there is none, FILE_CORRUPT where it cannot be read.
 * @param name of the file it came from, for the fault
 */
export function parseRevocationList(input: Uint8Array | string, name = ''): RevocationList {
  const bytes = derOfInput(input, ['X509 CRL', 'CRL'], name);
  return asFault('FILE_CORRUPT', { name }, () => readList(readNodeAt(bytes)));
}

function readList(parsed: DerNode): RevocationList {
  // A copy of its own: the entries are read later, from octets that nobody else can change.
  const der = Uint8Array.from(parsed.raw);
  const [tbs, algorithmField, signatureField] = sequenceOf(readNodeAt(der));
  const fields = walkFields(sequenceOf(tbs));
  fields.takeIf(derTag.integer);
  fields.take();
  const issuer = readName(fields.take());
  const thisUpdate = readTime(fields.take());
  const hasNext =
    isUniversal(fields.peek(), derTag.utcTime) || isUniversal(fields.peek(), derTag.generalizedTime);
  const nextUpdate = hasNext ? readTime(fields.take()) : null;
  const revoked = fields.takeIf(derTag.sequence);
  const rows = revoked === undefined ? [] : childrenOf(revoked);
  const extensionsField = fields.takeContext(0);
  const [list] = extensionsField === undefined ? [] : childrenOf(extensionsField);
  const extensions = list === undefined ? new Map<string, Extension>() : readExtensions(list);
  const scopeExtension = extensions.get(oid.issuingDistributionPoint);
  const algorithm = readSignatureAlgorithm(algorithmField);
  const { bytes: signature } = readBits(signatureField);
  const signedOctets = tbs?.raw ?? der;
  const entries = readEntries(rows);
  const pem = lazy(() => encodePem('X509 CRL', der));
  return {
    der,
    get pem() {
      return pem();
    },
    issuer,
    thisUpdate,
    nextUpdate,
    size: rows.length,
    signatureAlgorithm: algorithm.name,
    hasWeakSignature: isWeakSignature(algorithm),
    criticalExtensions: [...new Set([...criticalOf(extensions), ...entries.criticalExtensions])],
    scope: scopeExtension ? readDistributionScope(readNodeAt(scopeExtension.value)) : null,
    find: (serialHex) => entries.bySerial.get(foldSerial(serialHex)) ?? null,
    isSignedBy: (authority) => {
      try {
        return verifySignature(algorithm, authority.publicKey, signedOctets, signature);
      } catch {
        return false;
      }
    },
  };
}

function readEntries(rows: readonly DerNode[]): Entries {
  const bySerial = new Map<string, Revocation>();
  const critical = new Set<string>();
  for (const row of rows) {
    const [serial, date, list] = sequenceOf(row);
    if (date === undefined) throw new DerError('a revocation without its date');
    const reason = list === undefined ? 0 : readEntryExtensions(list, critical);
    const told = { revokedAt: readTime(date), reason: reasonNames[reason] ?? 'unspecified' };
    bySerial.set(foldSerial(readIntegerHex(serial)), told);
  }
  return { bySerial, criticalExtensions: [...critical] };
}

/** The extensions of nearly every entry, but for the reason's number: one reasonCode, not critical. */
const reasonAlone = Buffer.from('300c300a0603551d1504030a01', 'hex');

/** The number of the reason of an entry, 0 where it gives none; its critical extensions are added to `critical`. */
function readEntryExtensions(list: DerNode, critical: Set<string>): number {
  const { raw } = list;
  // Lists are long, and read again at each start: the usual form is told by its octets.
  if (raw.length === reasonAlone.length + 1 && reasonAlone.compare(raw, 0, reasonAlone.length) === 0) {
    return raw.at(-1) ?? 0;
  }
  const extensions = readExtensions(list);
  criticalOf(extensions).forEach((id) => critical.add(id));
  const reason = extensions.get(oid.crlReason);
  return reason === undefined ? 0 : readSmallInteger(readNodeAt(reason.value));
}

function criticalOf(extensions: ReadonlyMap<string, Extension>): string[] {
  return [...extensions.values()].filter(({ critical }) => critical).map(({ id }) => id);
}

function foldSerial(hex: string): string {
  return hex
    .toLowerCase()
    .replace(/[\s:]/g, '')
    .replace(/^0+(?=.)/, '');
}
