import { answerOcsp, type OcspResponder } from './answer-ocsp.ts';
import type { Authorities } from './authorities.ts';
import type { Branches } from './branches.ts';
import { authorityLevels, isBranchForm, labAuthorityNames } from './cast.ts';
import type { RevocationLists } from './revocation-lists.ts';
import type { RevocationSource } from './revocation-point.ts';
import type { Revocations } from './revocations.ts';
import { revokedFormDate } from './validity.ts';

interface RevocationParts {
  readonly authorities: Authorities;
  readonly branches: Branches;
  readonly lists: RevocationLists;
  readonly revocations: Revocations;
  readonly now: () => Date;
}

/** What the lab's revocation point serves. */
export function createRevocationSource(parts: RevocationParts): RevocationSource {
  const { authorities, branches, lists, now } = parts;
  return {
    list: async (name, level, variant) => (await lists.list(name, level, variant)).der,
    branchList: async (name, form) => (await lists.branchList(name, form))?.der ?? null,
    async issuer(name, line) {
      if (isBranchForm(line)) return (await branches.get(name, line)).certificate.der;
      return (await authorities.get(name))[line].der;
    },
    ocsp: async (request) => answerOcsp(request, await gatherResponders(parts), now()),
  };
}

/** Every authority that exists answers for what it issued. */
async function gatherResponders({
  authorities,
  branches,
  lists,
  revocations,
  now,
}: RevocationParts): Promise<OcspResponder[]> {
  const known = await Promise.all(
    labAuthorityNames.map(async (name) => {
      const authority = await authorities.find(name);
      const revoked = authority === null ? null : await branches.find(name, 'authority-revoked');
      return { name, authority, revoked };
    }),
  );
  return known.flatMap(({ name, authority, revoked }) => {
    if (authority === null) return [];
    return authorityLevels.map((level) => ({
      certificate: authority[level],
      signer: async () => (await authorities.signer(name, level)).signer,
      revokedAt: (serial: string) => {
        if (level === 'intermediate') return revocations.find(name, serial);
        return serial === revoked?.serialNumber ? revokedFormDate(now()) : null;
      },
      validity: () => lists.validity(name, level),
    }));
  });
}
