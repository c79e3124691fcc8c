import type { RevocationList } from '../pki/revocation/revocation-list.ts';
import type { Authorities } from './authorities.ts';
import type { Branches } from './branches.ts';
import type {
  AuthorityLevel,
  IssuerLine,
  LabAuthorityName,
  BranchForm,
  RevocationListVariant,
} from './cast.ts';
import { strangerKey } from './identities.ts';
import { issueRevocationList } from './issue-revocation-list.ts';
import type { Keyring } from './keyring.ts';
import type { Revocations } from './revocations.ts';
import { createCache } from './cache.ts';
import { publicKeyDigest, type Signer } from './signer.ts';
import { isListStill, listValidity, revokedFormDate, type ListValidity } from './validity.ts';

/** A list as it was signed, with what it was signed for. */
interface SignedList {
  readonly list: RevocationList;
  readonly signerSpki: string;
  /** How many revocations it names: none is ever taken out, so an equal number is an equal content. */
  readonly count: number;
}

export interface RevocationLists {
  /** The list of one of an authority's levels. The same one comes back until it would no longer be what it should. */
  list(
    name: LabAuthorityName,
    level: AuthorityLevel,
    variant: RevocationListVariant,
  ): Promise<RevocationList>;
  /** The list of a branch, which revokes nothing; null for the one that publishes none. */
  branchList(name: LabAuthorityName, form: BranchForm): Promise<RevocationList | null>;
  /** Makes the current list of an authority's intermediate end at an instant, for good; null: back to seven days. */
  endAt(name: LabAuthorityName, end: Date | null): void;
  /** Dates of what is said about an authority's certificates now: of its list, and of OCSP answers. */
  validity(name: LabAuthorityName, level: AuthorityLevel): ListValidity;
}

const listVariantOf: Readonly<Record<BranchForm, RevocationListVariant | null>> = {
  'authority-revoked': 'current',
  'authority-expired': 'current',
  'authority-renewed': 'current',
  'crl-unavailable': null,
  'crl-stale': 'stale',
  'crl-forged': 'forged',
};

/** The lab's revocation lists, each signed once and kept in memory for as long as it holds. */
export function openRevocationLists(options: {
  keyring: Keyring;
  authorities: Authorities;
  branches: Branches;
  revocations: Revocations;
  now: () => Date;
}): RevocationLists {
  const { keyring, authorities, branches, revocations, now } = options;
  const cache = createCache<SignedList>();
  const ends = new Map<LabAuthorityName, Date>();
  const numbers = new Map<string, bigint>();

  const endOf = (name: LabAuthorityName, line: IssuerLine): Date | null =>
    line === 'intermediate' ? (ends.get(name) ?? null) : null;

  /** Grows with each list of a kind, also under a clock that goes back (RFC 5280 §5.2.3). */
  function nextNumber(id: string, issuedAt: Date): bigint {
    const last = numbers.get(id);
    const byClock = BigInt(issuedAt.getTime());
    const number = last === undefined || byClock > last ? byClock : last + 1n;
    numbers.set(id, number);
    return number;
  }

  async function take(
    name: LabAuthorityName,
    line: IssuerLine,
    variant: RevocationListVariant,
    signer: Signer,
    entries: () => ReturnType<Revocations['list']>,
  ): Promise<RevocationList> {
    const id = `${name}-${line}-${variant}`;
    const signerSpki = publicKeyDigest(signer.privateKey);
    const end = variant === 'current' ? endOf(name, line) : null;
    const isGood = (signed: SignedList): boolean =>
      signed.signerSpki === signerSpki &&
      signed.count === entries().length &&
      isListStill(variant, signed.list, now(), end);
    const { list } = await cache.getOrMake(id, isGood, async () => {
      const forger = variant === 'forged' ? await keyring(forgerKey(name, line)) : undefined;
      const listed = entries();
      const dates = listValidity(variant, now(), end);
      const issuedAt = variant === 'stale' ? dates.thisUpdate : now();
      const draft = { ...dates, number: nextNumber(id, issuedAt), entries: listed };
      return {
        list: await issueRevocationList(forger === undefined ? draft : { ...draft, forger }, signer),
        signerSpki,
        count: listed.length,
      };
    });
    return list;
  }

  return {
    async list(name, level, variant) {
      const { signer } = await authorities.signer(name, level);
      if (variant === 'forged') return take(name, level, variant, signer, () => []);
      if (level === 'intermediate') return take(name, level, variant, signer, () => revocations.list(name));
      // A root revokes the one intermediate that is there to be revoked, once somebody has met it.
      const revoked = await branches.find(name, 'authority-revoked');
      const entries =
        revoked === null ? [] : [{ serialNumber: revoked.serialNumber, revokedAt: revokedFormDate(now()) }];
      return take(name, level, variant, signer, () => entries);
    },
    async branchList(name, form) {
      const variant = listVariantOf[form];
      if (variant === null) return null;
      const { signer } = await branches.get(name, form);
      return take(name, form, variant, signer, () => []);
    },
    endAt(name, end) {
      if (end === null) ends.delete(name);
      else ends.set(name, end);
    },
    validity: (name, level) => listValidity('current', now(), endOf(name, level)),
  };
}

/** Another key than the list's own: the stranger's is the unknown authority's own intermediate's. */
function forgerKey(name: LabAuthorityName, line: IssuerLine): string {
  return `${name}-${line}` === strangerKey ? 'unknown-root' : strangerKey;
}
