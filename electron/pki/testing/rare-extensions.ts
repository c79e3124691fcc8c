import {
  writeBoolean,
  writeContext,
  writeDer,
  writeInteger,
  writeOid,
  writeSequence,
} from '../asn1/der-writer.ts';
import { oid } from '../asn1/object-identifiers.ts';
import { writeName } from '../asn1/write-name.ts';
import type { Extension } from '../certificates/certificate-extensions.ts';

/** Extensions that no authority of ours writes: for tests. Each takes its criticality, wrong ones too. */

const text = (tag: number, value: string): Uint8Array => writeDer(tag, Buffer.from(value, 'utf8'));

/** GeneralNames (RFC 5280 §4.2.1.6), right or wrong. */
export const generalName = {
  email: (value: string): Uint8Array => text(0x81, value),
  dns: (value: string): Uint8Array => text(0x82, value),
  uri: (value: string): Uint8Array => text(0x86, value),
  /** An address; with its mask, a network. */
  ip: (...octets: readonly number[]): Uint8Array => writeDer(0x87, Uint8Array.from(octets)),
  directory: (...attributes: readonly (readonly [string, string])[]): Uint8Array =>
    writeContext(4, writeName(attributes)),
  /** An otherName whose value is NULL. */
  other: (type: string): Uint8Array => writeContext(0, writeOid(type), writeContext(0, writeDer(5))),
} as const;

export function alternativeNames(names: readonly Uint8Array[], critical = false): Extension {
  return { id: oid.subjectAltName, critical, value: writeSequence(...names) };
}

/** @param subtrees of names; an empty list is written as such, an absent one is not */
export function nameConstraints(
  subtrees: { readonly permitted?: readonly Uint8Array[]; readonly excluded?: readonly Uint8Array[] },
  critical = true,
): Extension {
  const written = ([subtrees.permitted, subtrees.excluded] as const).flatMap((names, tag) =>
    names === undefined ? [] : [writeContext(tag, ...names.map((name) => writeSequence(name)))],
  );
  return { id: oid.nameConstraints, critical, value: writeSequence(...written) };
}

export function policyConstraints(
  skips: { readonly requireExplicit?: number; readonly inhibitMapping?: number },
  critical = true,
): Extension {
  const written = ([skips.requireExplicit, skips.inhibitMapping] as const).flatMap((skip, tag) =>
    skip === undefined ? [] : [writeDer(0x80 | tag, Uint8Array.of(skip))],
  );
  return { id: oid.policyConstraints, critical, value: writeSequence(...written) };
}

export function policyMappings(pairs: readonly (readonly [string, string])[], critical = true): Extension {
  const value = writeSequence(...pairs.map((pair) => writeSequence(...pair.map(writeOid))));
  return { id: oid.policyMappings, critical, value };
}

export function inhibitAnyPolicy(skip: number, critical = true): Extension {
  return { id: oid.inhibitAnyPolicy, critical, value: writeInteger(skip) };
}

export function crlNumber(number: number, critical = false): Extension {
  return { id: oid.crlNumber, critical, value: writeInteger(number) };
}

/** What a list covers (RFC 5280 §5.2.5). */
export function issuingDistributionPoint(
  scope: {
    readonly names?: readonly Uint8Array[];
    /** RDN relative to the issuer: its content. */
    readonly relativeName?: Uint8Array;
    readonly only?: 'users' | 'authorities' | 'attributes';
    /** Content of the BIT STRING. */
    readonly reasons?: Uint8Array;
    readonly isIndirect?: boolean;
  },
  critical = true,
): Extension {
  const { names, relativeName, only, reasons, isIndirect = false } = scope;
  const flag = (tag: number, isSet: boolean): Uint8Array[] =>
    isSet ? [writeDer(0x80 | tag, writeBoolean(true).subarray(2))] : [];
  const value = writeSequence(
    ...(names === undefined ? [] : [writeContext(0, writeContext(0, ...names))]),
    ...(relativeName === undefined ? [] : [writeContext(0, writeContext(1, relativeName))]),
    ...flag(1, only === 'users'),
    ...flag(2, only === 'authorities'),
    ...(reasons === undefined ? [] : [writeDer(0x83, reasons)]),
    ...flag(4, isIndirect),
    ...flag(5, only === 'attributes'),
  );
  return { id: oid.issuingDistributionPoint, critical, value };
}

/** One distribution point (RFC 5280 §4.2.1.13): where a list is, and whose it is if not the issuer's. */
export function distributionPoint(point: {
  readonly names?: readonly Uint8Array[];
  readonly listIssuer?: readonly Uint8Array[];
  readonly reasons?: Uint8Array;
}): Extension {
  const { names, listIssuer, reasons } = point;
  const written = writeSequence(
    ...(names === undefined ? [] : [writeContext(0, writeContext(0, ...names))]),
    ...(reasons === undefined ? [] : [writeDer(0x81, reasons)]),
    ...(listIssuer === undefined ? [] : [writeContext(2, ...listIssuer)]),
  );
  return { id: oid.crlDistributionPoints, critical: false, value: writeSequence(written) };
}
