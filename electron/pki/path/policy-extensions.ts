import { DerError, isContext, readNodeAt, sequenceOf } from '../asn1/der-reader.ts';
import { readOid, readSmallInteger, smallIntegerIn } from '../asn1/der-values.ts';
import { oid } from '../asn1/object-identifiers.ts';
import type { Certificate } from '../certificates/certificate.ts';

/** anyPolicy (RFC 5280 §4.2.1.4): stands for every policy. */
export const anyPolicy = '2.5.29.32.0';

/** What an authority says of the policies of the certificates below it (RFC 5280 §4.2.1.5, §4.2.1.11 and §4.2.1.14). */
export interface PolicyDemands {
  /** Policies of the subject's domain by the issuer's policy to which they are equivalent. */
  readonly mappings: ReadonlyMap<string, ReadonlySet<string>>;
  /** After how many more certificates a policy is required, mappings end, anyPolicy ends; absent where it is not said. */
  readonly requireExplicit?: number;
  readonly inhibitMapping?: number;
  readonly inhibitAny?: number;
}

const none: PolicyDemands = { mappings: new Map() };

/** Reads them. Throws DerError where one of the three extensions is malformed, or maps anyPolicy (RFC 5280 §6.1.4 (a)). */
export function policyDemandsOf(certificate: Certificate): PolicyDemands {
  const [mappings, constraints, inhibit] = [
    certificate.extensionValue(oid.policyMappings),
    certificate.extensionValue(oid.policyConstraints),
    certificate.extensionValue(oid.inhibitAnyPolicy),
  ];
  if (mappings === null && constraints === null && inhibit === null) return none;
  const skips = constraints === null ? {} : readConstraints(constraints);
  return {
    mappings: mappings === null ? none.mappings : readMappings(mappings),
    requireExplicit: skips.requireExplicit,
    inhibitMapping: skips.inhibitMapping,
    inhibitAny: inhibit === null ? undefined : readSmallInteger(readNodeAt(inhibit)),
  };
}

function readMappings(value: Uint8Array): ReadonlyMap<string, ReadonlySet<string>> {
  const mappings = new Map<string, Set<string>>();
  for (const item of sequenceOf(readNodeAt(value))) {
    const [from, to] = sequenceOf(item).map(readOid);
    if (from === undefined || to === undefined) throw new DerError('half a mapping');
    if (from === anyPolicy || to === anyPolicy) throw new DerError('anyPolicy is mapped');
    const known = mappings.get(from);
    if (known === undefined) mappings.set(from, new Set([to]));
    else known.add(to);
  }
  return mappings;
}

function readConstraints(value: Uint8Array): Pick<PolicyDemands, 'requireExplicit' | 'inhibitMapping'> {
  const fields = sequenceOf(readNodeAt(value));
  const skipOf = (tag: number): number | undefined => {
    const field = fields.find((item) => isContext(item, tag));
    return field && smallIntegerIn(field.content);
  };
  return { requireExplicit: skipOf(0), inhibitMapping: skipOf(1) };
}
