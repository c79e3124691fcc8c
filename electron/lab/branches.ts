import type { Certificate } from '../pki/certificates/certificate.ts';
import type { Authorities } from './authorities.ts';
import type { LabAuthorityName, BranchForm } from './cast.ts';
import { issueCertificate } from './issue-certificate.ts';
import type { Keyring } from './keyring.ts';
import type { LabStore } from './lab-store.ts';
import { authoritySubject } from './names.ts';
import { revocationPaths } from './revocation-addresses.ts';
import { createCache } from './cache.ts';
import { publicKeyDigest, type Signer } from './signer.ts';
import { readStoredCertificate, writeStoredCertificate } from './stored-certificate.ts';
import { branchValidity, datesFitBranch } from './validity.ts';

/** An intermediate beside an authority's usual one, under the same root, for the forms that need one of their own. */
export interface Branch {
  readonly certificate: Certificate;
  readonly signer: Signer;
}

export interface Branches {
  /** The branch of a form with its key, made at its first use. What the store throws (VAULT_LOCKED) passes through. */
  get(name: LabAuthorityName, form: BranchForm): Promise<Branch>;
  /** Its certificate when this lab has already read or made it, else null. */
  known(name: LabAuthorityName, form: BranchForm): Certificate | null;
  /** Its certificate when it was ever made and is still as it should be, else null. */
  find(name: LabAuthorityName, form: BranchForm): Promise<Certificate | null>;
}

/**
 * Whose key a branch has: its own, but for those that have only a name and dates of their own. A renewed one has a new key: who
 * pinned the key of today's is to see it.
 */
function keyOf(name: LabAuthorityName, form: BranchForm): string {
  return form === 'authority-revoked' || form === 'authority-expired'
    ? `${name}-intermediate`
    : `${name}-${form}`;
}

export function openBranches(options: {
  store: LabStore;
  keyring: Keyring;
  authorities: Authorities;
  now: () => Date;
  /** Of the revocation point, as certificates write it. */
  origin: string;
}): Branches {
  const { store, keyring, authorities, now, origin } = options;
  const cache = createCache<Certificate>();
  const known = new Map<string, Certificate>();

  async function issue(name: LabAuthorityName, form: BranchForm, signer: Signer): Promise<Certificate> {
    const root = await authorities.signer(name, 'root');
    const certificate = await issueCertificate(
      {
        subject: signer.subject,
        publicKey: signer.privateKey,
        validity: branchValidity(form, now()),
        keyUsage: ['keyCertSign', 'cRLSign'],
        authority: { pathLength: 0 },
        listUrl: origin + revocationPaths.list(name, 'root'),
      },
      root.signer,
    );
    await writeStoredCertificate(store, `${name}-${form}`, certificate);
    return certificate;
  }

  return {
    known: (name, form) => known.get(`${name}-${form}`) ?? null,
    async find(name, form) {
      const id = `${name}-${form}`;
      const found = known.get(id) ?? (await readStoredCertificate(store, id));
      if (found === null) return null;
      const { root } = await authorities.get(name);
      return found.isSignedBy(root) && datesFitBranch(form, found, now()) ? found : null;
    },
    async get(name, form) {
      const id = `${name}-${form}`;
      const [privateKey, { root }] = await Promise.all([keyring(keyOf(name, form)), authorities.get(name)]);
      const signer: Signer = { subject: authoritySubject(name, form), privateKey };
      const isGood = (candidate: Certificate): boolean =>
        candidate.spkiSha256 === publicKeyDigest(privateKey) &&
        candidate.isSignedBy(root) &&
        datesFitBranch(form, candidate, now());
      const certificate = await cache.getOrMake(id, isGood, async () => {
        const kept = await readStoredCertificate(store, id);
        return kept !== null && isGood(kept) ? kept : issue(name, form, signer);
      });
      known.set(id, certificate);
      return { certificate, signer };
    },
  };
}
