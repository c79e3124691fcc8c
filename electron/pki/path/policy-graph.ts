import { anyPolicy } from './policy-extensions.ts';

/** A policy that holds down to one certificate of a path. */
interface Node {
  /** Policies by which the next certificate may go on. */
  expected: ReadonlySet<string>;
  /** Valid policies of the level above, from which it comes. */
  readonly parents: ReadonlySet<string>;
}
/** By valid policy. */
type Level = Map<string, Node>;

const onlyAny: ReadonlySet<string> = new Set([anyPolicy]);
const noMore: readonly string[] = [];

/**
 * The policies under which a path is valid, as a graph (RFC 9618 §5, which takes the place of the tree of RFC 5280 §6.1): a level
 * a certificate, a node a policy. The tree doubles with each level where two policies are mapped to two; the graph
 * grows by what the certificates write. Nodes that lead nowhere are left in place and passed over at the end.
 */
export class PolicyGraph {
  private readonly levels: Level[] = [
    new Map([[anyPolicy, { expected: onlyAny, parents: new Set<string>() }]]),
  ];

  private get last(): Level {
    return this.levels.at(-1) ?? new Map<string, Node>();
  }

  /** Whether no policy is left: the graph is NULL, and stays so. */
  get isEmpty(): boolean {
    return this.last.size === 0;
  }

  /**
   * Goes down to the next certificate (RFC 5280 §6.1.3 (d) and (e)).
   *
   * @param policies that it asserts, none where it has no such extension
   * @param takesAny whether anyPolicy among them still counts
   */
  descend(policies: readonly string[], takesAny: boolean): void {
    const above = this.last;
    const below: Level = new Map();
    const parentsOf = expectedBy(above);
    for (const policy of policies) {
      if (policy === anyPolicy) continue;
      const parents = parentsOf.get(policy) ?? (above.has(anyPolicy) ? noMore : undefined);
      if (parents === undefined) continue;
      below.set(policy, nodeOf(policy, parents.length > 0 ? parents : [anyPolicy]));
    }
    if (takesAny && policies.includes(anyPolicy)) {
      for (const [policy, parents] of parentsOf) {
        if (!below.has(policy)) below.set(policy, nodeOf(policy, parents));
      }
    }
    this.levels.push(below);
  }

  /** Goes on under the policies to which the certificate maps its own (§6.1.4 (b)); or ends those that it maps. */
  map(mappings: ReadonlyMap<string, ReadonlySet<string>>, isInhibited: boolean): void {
    const level = this.last;
    for (const [policy, equivalents] of mappings) {
      const node = level.get(policy);
      if (isInhibited) level.delete(policy);
      else if (node !== undefined) node.expected = equivalents;
      else if (level.has(anyPolicy)) level.set(policy, { expected: equivalents, parents: onlyAny });
    }
  }

  /**
   * The authorities' policies that hold for the whole path (§6.1.5 (g), RFC 9618 §5.4): each where it begins, under
   * anyPolicy, before it is mapped to another.
   */
  validPolicies(): ReadonlySet<string> {
    const valid = new Set<string>();
    let live = new Set(this.last.keys());
    if (live.has(anyPolicy)) valid.add(anyPolicy);
    for (const level of this.levels.slice(1).toReversed()) {
      const above = new Set<string>();
      for (const policy of live) {
        for (const parent of level.get(policy)?.parents ?? noMore) {
          if (parent === anyPolicy && policy !== anyPolicy) valid.add(policy);
          above.add(parent);
        }
      }
      live = above;
    }
    return valid;
  }
}

function nodeOf(policy: string, parents: readonly string[]): Node {
  return { expected: new Set([policy]), parents: new Set(parents) };
}

/** Which policies of a level expect each policy. */
function expectedBy(level: Level): ReadonlyMap<string, readonly string[]> {
  const parents = new Map<string, string[]>();
  for (const [policy, { expected }] of level) {
    for (const one of expected) {
      const known = parents.get(one);
      if (known === undefined) parents.set(one, [policy]);
      else known.push(policy);
    }
  }
  return parents;
}
