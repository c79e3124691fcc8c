import { beforeAll, describe, expect, it } from 'vitest';
import { FaultError } from '../../contract/faults.ts';
import { reasonCodes } from '../../contract/words.ts';
import { parseCertificate, type Certificate } from '../certificates/certificate.ts';
import { parseRevocationList } from '../revocation/revocation-list.ts';
import { limboCases, limboFalseRefusals } from '../testing/limbo/limbo-cases.ts';
import type { LimboRequest } from '../testing/limbo/limbo-stage.ts';
import { irregularitiesOf, irregularitiesOfList, profileRuleIds } from './profile/find-irregularities.ts';
import { validatePath, type PathRequest } from './validate-path.ts';

function readable<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof FaultError) return null;
    throw error;
  }
}

/** null where the leaf or a trusted certificate cannot be read; what else cannot be is left out. */
function requestOf(asked: LimboRequest): PathRequest | null {
  const { leaf, chain = [], trust, crls = [], purpose = 'any', name = 'example.com' } = asked;
  const [own, ...trusted] = [leaf, ...trust].map(({ der }) => readable(() => parseCertificate(der)));
  if (!own || trusted.includes(null)) return null;
  return {
    leaf: own,
    chain: chain.flatMap(({ der }) => readable(() => parseCertificate(der)) ?? []),
    trust: trusted.filter((one): one is Certificate => one !== null),
    crls: crls.flatMap((der) => readable(() => parseRevocationList(der)) ?? []),
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

function judge(request: PathRequest | null): Judged {
  if (request === null) return { strict: 'unreadable', plain: 'unreadable', broken: [] };
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
    for (const [id, , , build] of limboCases) judged.set(id, judge(requestOf(await build())));
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
    // Some are only seen where the TLS library reads such a certificate.
    const unread = [...judged].filter(([, { strict }]) => strict === 'unreadable').map(([id]) => id);
    const excused = unread.flatMap((id) => expected.get(id) ?? []);
    expect(profileRuleIds.filter((id) => !broken.has(id) && !excused.includes(id))).toEqual([]);
  });
});
