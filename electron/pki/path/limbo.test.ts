import { beforeAll, describe, expect, it } from 'vitest';
import { FaultError } from '../../contract/faults.ts';
import { reasonCodes } from '../../contract/words.ts';
import { parseCertificate } from '../certificates/certificate.ts';
import { parseRevocationList } from '../revocation/revocation-list.ts';
import { limboCases, limboFalseRefusals } from '../testing/limbo/limbo-cases.ts';
import type { LimboRequest } from '../testing/limbo/limbo-stage.ts';
import {
  irregularitiesOf,
  irregularitiesOfList,
  irregularityOfFault,
  profileRuleIds,
} from './profile/find-irregularities.ts';
import { validatePath, type PathRequest } from './validate-path.ts';

function readable<T>(read: () => T): readonly T[] {
  try {
    return [read()];
  } catch (error) {
    if (error instanceof FaultError) return [];
    throw error;
  }
}

/** Throws a FaultError where the leaf or a trusted certificate cannot be read; what else cannot be is left out. */
function requestOf(asked: LimboRequest): PathRequest {
  const { leaf, chain = [], trust, crls = [], purpose = 'any', name = 'example.com' } = asked;
  return {
    leaf: parseCertificate(leaf.der),
    chain: chain.flatMap(({ der }) => readable(() => parseCertificate(der))),
    trust: trust.map(({ der }) => parseCertificate(der)),
    crls: crls.flatMap((der) => readable(() => parseRevocationList(der))),
    at: asked.at ?? new Date('2026-11-15T12:00:00Z'),
    purpose,
    name: name ?? undefined,
    revocation: asked.revocation ?? (crls.length > 0 ? 'mandatory' : 'off'),
  };
}

interface Judged {
  readonly strict: string;
  readonly plain: string;
  /** Rules that are broken, by what of it can be read. */
  readonly broken: readonly string[];
}

function judge(asked: LimboRequest): Judged {
  let request: PathRequest;
  try {
    request = requestOf(asked);
  } catch (error) {
    const rule = error instanceof FaultError ? irregularityOfFault(error.fault)?.rule : undefined;
    if (rule === undefined) throw error;
    return { strict: rule, plain: 'unreadable', broken: [rule] };
  }
  const told = (strict: boolean): string => {
    const verdict = validatePath({ ...request, strict });
    if (verdict.verdict === 'accepted') return 'accepted';
    return verdict.reason === 'against-profile' ? String(verdict.params['rule']) : verdict.reason;
  };
  const broken = [
    ...[request.leaf, ...request.chain, ...request.trust].flatMap((one, level) =>
      irregularitiesOf(one, level === 0),
    ),
    ...request.crls.flatMap(irregularitiesOfList),
  ].map(({ rule }) => rule);
  return { strict: told(true), plain: told(false), broken };
}

describe('the cases of x509-limbo', () => {
  const judged = new Map<string, Judged>();
  beforeAll(async () => {
    for (const [id, , , build] of limboCases) judged.set(id, judge(await build()));
  });
  const expected = new Map(limboCases.map(([id, , verdict]) => [id, verdict.split('|')]));
  const isTaken = (id: string): boolean => {
    const [first = ''] = expected.get(id) ?? [];
    return first === 'accepted' || first.startsWith('advice ');
  };

  it('have each an id of their own', () => {
    expect(expected.size).toBe(limboCases.length);
  });

  it('are refused in a strict judgement for the right reason, and of the rest only what is listed', () => {
    const differing = [...judged].flatMap(([id, { strict }]) => {
      const right = isTaken(id) ? ['accepted'] : (expected.get(id) ?? []);
      return right.includes(strict) ? [] : [`${id}: ${strict}`];
    });
    expect(differing).toEqual(Object.keys(limboFalseRefusals).map((id) => `${id}: revoked`));
  });

  it('are not refused without it where the suite accepts, but for those', () => {
    const refused = [...judged].filter(([id, { plain }]) => isTaken(id) && plain !== 'accepted');
    expect(refused.map(([id]) => id)).toEqual(Object.keys(limboFalseRefusals));
  });

  it('are judged without it for reasons of the path alone', () => {
    const reasons = new Set<string>([...reasonCodes, 'accepted', 'unreadable']);
    expect([...judged].filter(([, { plain }]) => !reasons.has(plain))).toEqual([]);
  });

  it('are advised where the suite refuses for the public web alone', () => {
    const missing = [...judged].filter(([id, { broken }]) => {
      const [first = ''] = expected.get(id) ?? [];
      return first.startsWith('advice ') && !broken.includes(first.slice('advice '.length));
    });
    expect(missing.map(([id]) => id)).toEqual([]);
  });

  it('break every rule there is', () => {
    const broken = new Set([...judged.values()].flatMap((one) => one.broken));
    expect(profileRuleIds.filter((id) => !broken.has(id))).toEqual([]);
  });
});
