import type { AuthorityLevel, LabAuthority, LabAuthorityName } from './cast.ts';
import { issueCertificate } from './issue-certificate.ts';
import type { Keyring } from './keyring.ts';
import type { LabStore } from './lab-store.ts';
import { authoritySubject } from './names.ts';
import { revocationPaths } from './revocation-addresses.ts';
import { createCache } from './cache.ts';
import { publicKeyDigest, type Signer } from './signer.ts';
import { readStoredCertificate, writeStoredCertificate } from './stored-certificate.ts';
import { authorityValidity, datesFitAuthority } from './validity.ts';

export interface Authorities {
  /** The certificates of an authority, founded when it does not exist. Needs no key when they are in the store. */
  get(name: LabAuthorityName): Promise<LabAuthority>;
  /** The certificates when they exist already, else null. */
  find(name: LabAuthorityName): Promise<LabAuthority | null>;
  /** The certificates when they were already read or made by this lab, else null. */
  known(name: LabAuthorityName): LabAuthority | null;
  /** The authority with the key of one of its levels; founded anew when that key was lost. */
  signer(
    name: LabAuthorityName,
    level: AuthorityLevel,
  ): Promise<{ readonly authority: LabAuthority; readonly signer: Signer }>;
}

export function openAuthorities(options: {
  store: LabStore;
  keyring: Keyring;
  now: () => Date;
  /** Of the revocation point, as certificates write it. */
  origin: string;
}): Authorities {
  const { store, keyring, now, origin } = options;
  const cache = createCache<LabAuthority>();

  const known = new Map<LabAuthorityName, LabAuthority>();

  const isGood = ({ root, intermediate }: LabAuthority): boolean =>
    datesFitAuthority(root, now()) && datesFitAuthority(intermediate, now());

  async function read(name: LabAuthorityName): Promise<LabAuthority | null> {
    const [root, intermediate] = await Promise.all([
      readStoredCertificate(store, `${name}-root`),
      readStoredCertificate(store, `${name}-intermediate`),
    ]);
    if (root === null || intermediate === null || !intermediate.isSignedBy(root)) return null;
    const kept = { root, intermediate };
    if (!isGood(kept)) return null;
    known.set(name, kept);
    return kept;
  }

  async function found(name: LabAuthorityName): Promise<LabAuthority> {
    const [rootKey, intermediateKey] = await Promise.all([
      keyring(`${name}-root`),
      keyring(`${name}-intermediate`),
    ]);
    const signer: Signer = { subject: authoritySubject(name, 'root'), privateKey: rootKey };
    const common = { validity: authorityValidity(now()), keyUsage: ['keyCertSign', 'cRLSign'] } as const;
    const [root, intermediate] = await Promise.all([
      issueCertificate(
        { ...common, subject: signer.subject, publicKey: rootKey, authority: { pathLength: undefined } },
        signer,
      ),
      issueCertificate(
        {
          ...common,
          subject: authoritySubject(name, 'intermediate'),
          publicKey: intermediateKey,
          authority: { pathLength: 0 },
          listUrl: origin + revocationPaths.list(name, 'root'),
        },
        signer,
      ),
    ]);
    await Promise.all([
      writeStoredCertificate(store, `${name}-root`, root),
      writeStoredCertificate(store, `${name}-intermediate`, intermediate),
    ]);
    const founded = { root, intermediate };
    known.set(name, founded);
    return founded;
  }

  const get = (name: LabAuthorityName): Promise<LabAuthority> =>
    cache.getOrMake(name, isGood, async () => (await read(name)) ?? (await found(name)));

  return {
    get,
    async find(name) {
      return known.has(name) || (await read(name)) !== null ? get(name) : null;
    },
    known: (name) => known.get(name) ?? null,
    async signer(name, level) {
      const [authority, privateKey] = await Promise.all([get(name), keyring(`${name}-${level}`)]);
      const spki = publicKeyDigest(privateKey);
      const hasKey = (candidate: LabAuthority): boolean => candidate[level].spkiSha256 === spki;
      return {
        authority: hasKey(authority) ? authority : await cache.getOrMake(name, hasKey, () => found(name)),
        signer: { subject: authoritySubject(name, level), privateKey },
      };
    },
  };
}
