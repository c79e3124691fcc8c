import { oid } from '../asn1/object-identifiers.ts';
import type { Certificate } from '../certificates/certificate.ts';
import type { PathRule } from './path-rules.ts';
import { anyPolicy, policyDemandsOf, type PolicyDemands } from './policy-extensions.ts';
import { PolicyGraph } from './policy-graph.ts';

/** How many more certificates may come before a policy is required, before mappings end, before anyPolicy ends. */
interface Counters {
  explicit: number;
  mapping: number;
  any: number;
}

/**
 * A policy holds for the whole path, where one is required by an authority of the path or by the request (RFC 5280 §6.1.2 to
 * §6.1.5, with the graph of RFC 9618). What a trusted authority itself demands counts too (RFC 5937 §3.2).
 */
export const checkPolicies: PathRule = ({ path, request: { policies: inputs = {} } }) => {
  const demanding = path.some((certificate) => mayDemand(certificate));
  if (!demanding && inputs.isRequired !== true) return null;
  const count = path.length - 1;
  const left: Counters = {
    explicit: inputs.isRequired === true ? 0 : path.length,
    mapping: inputs.forbidsMapping === true ? 0 : path.length,
    any: inputs.forbidsAny === true ? 0 : path.length,
  };
  const graph = new PolicyGraph();
  for (const [step, certificate] of path.toReversed().entries()) {
    const refusal = { reason: 'certificate-policy', certificate, params: {} } as const;
    const isLast = step === count;
    if (step > 0) {
      const takesAny = left.any > 0 || (!isLast && certificate.selfIssued);
      graph.descend(certificate.policies, takesAny);
      if (left.explicit === 0 && graph.isEmpty) return refusal;
    }
    const demands = readDemands(certificate);
    if (demands === null) return refusal;
    if (isLast) {
      if (step > 0 && left.explicit > 0) left.explicit -= 1;
      if (demands.requireExplicit === 0) left.explicit = 0;
    } else {
      graph.map(demands.mappings, left.mapping === 0);
      if (step > 0 && !certificate.selfIssued) countDown(left);
      lower(left, demands);
    }
  }
  const [leaf] = path;
  if (leaf === undefined || left.explicit > 0 || holds(graph.validPolicies(), inputs.accepted)) return null;
  return { reason: 'certificate-policy', certificate: leaf, params: {} };
};

/** Only two of the extensions can make a path invalid by themselves. */
function mayDemand(certificate: Certificate): boolean {
  return (
    certificate.extensionValue(oid.policyConstraints) !== null ||
    certificate.extensionValue(oid.policyMappings) !== null
  );
}

function readDemands(certificate: Certificate): PolicyDemands | null {
  try {
    return policyDemandsOf(certificate);
  } catch {
    return null;
  }
}

function countDown(left: Counters): void {
  left.explicit = Math.max(0, left.explicit - 1);
  left.mapping = Math.max(0, left.mapping - 1);
  left.any = Math.max(0, left.any - 1);
}

function lower(left: Counters, { requireExplicit, inhibitMapping, inhibitAny }: PolicyDemands): void {
  left.explicit = Math.min(left.explicit, requireExplicit ?? left.explicit);
  left.mapping = Math.min(left.mapping, inhibitMapping ?? left.mapping);
  left.any = Math.min(left.any, inhibitAny ?? left.any);
}

/** Whether one of the policies that hold is taken: the user-constrained set is not empty (RFC 5280 §6.1.5 (g)). */
function holds(valid: ReadonlySet<string>, accepted: readonly string[] = [anyPolicy]): boolean {
  if (valid.size === 0) return false;
  return valid.has(anyPolicy) || accepted.includes(anyPolicy) || accepted.some((policy) => valid.has(policy));
}
