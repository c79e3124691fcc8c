import { createHash, type KeyObject } from 'node:crypto';
import { parseCertificate, type Certificate } from '../pki/certificates/certificate.ts';
import type { Authorities } from './authorities.ts';
import type { Branch, Branches } from './branches.ts';
import {
  isListForm,
  type Identity,
  type IdentityForm,
  type IdentityRole,
  type LabAuthorityName,
  type ListForm,
} from './cast.ts';
import { identityDraft, usualIssuer, type IdentityDraft } from './identity-draft.ts';
import { issueCertificate, type CertificateDraft } from './issue-certificate.ts';
import type { Keyring } from './keyring.ts';
import type { LabStore } from './lab-store.ts';
import { revocationPaths } from './revocation-addresses.ts';
import type { Revocations } from './revocations.ts';
import { createShelf } from './shelf.ts';
import { publicKeyDigest } from './signer.ts';
import { readStoredCertificate, writeStoredCertificate } from './stored-certificate.ts';
import { datesFitForm, identityValidity, revokedFormDate, type Validity } from './validity.ts';

/** Whose key stands for "another key": it belongs to none of the parties. */
export const strangerKey = 'unknown-intermediate';

export interface IdentityOptions {
  readonly role: IdentityRole;
  readonly form: IdentityForm;
  /** Of a server: its FQDN or IP address. */
  readonly name?: string;
  /** Of a server: FQDNs and IP addresses that its certificate bears besides. */
  readonly otherNames?: readonly string[];
}

/** Whose key signs a certificate: an authority's intermediate, or one of its branches. */
interface Issuer {
  readonly name: LabAuthorityName;
  readonly line: 'intermediate' | ListForm;
}

/** Completes a draft with the addresses of its issuer's revocation point. */
export function withAddresses(
  draft: IdentityDraft & { readonly validity: Validity; readonly publicKey: CertificateDraft['publicKey'] },
  { name, line }: Issuer,
  origin: string,
): CertificateDraft {
  return {
    ...draft,
    authority: null,
    listUrl: origin + revocationPaths.list(name, line),
    // A branch answers no OCSP: there must be no other way to what its list does not say.
    ...(isListForm(line) ? {} : { ocspUrl: origin + revocationPaths.ocsp }),
    issuerUrl: origin + revocationPaths.issuer(name, line),
  };
}

/** The same certificate with one bit of its signature turned: the signature is the last field (RFC 5280 §4.1). */
function corrupt(certificate: Certificate): Certificate {
  const der = Uint8Array.from(certificate.der);
  const last = der.length - 1;
  der[last] = (der[last] ?? 0) ^ 1;
  return parseCertificate(der);
}

/** Whether a certificate has the names of a draft, as many and in the same order. */
function bearsNames(
  certificate: Certificate,
  { subject, dnsNames = [], ipAddresses = [] }: IdentityDraft,
): boolean {
  return (
    certificate.commonName === subject.at(-1)?.[1] &&
    certificate.dnsNames.join() === dnsNames.join() &&
    certificate.ipAddresses.join() === ipAddresses.join()
  );
}

/** What tells one identity from another. */
const identityKey = ({ role, form, name, otherNames = [] }: IdentityOptions): string =>
  JSON.stringify([role, form, name ?? null, otherNames]);

/**
 * Where an identity's certificate is kept. Names come from the user: two digits of a digest are a safe part of a file's
 * name, and keep a bound to how many files there can be. Names that share a place replace each other.
 */
function storedName({ role, form, name, otherNames = [] }: IdentityOptions): string {
  if (name === undefined && otherNames.length === 0) return `${role}-${form}`;
  const names = JSON.stringify([name ?? null, otherNames]);
  return `${role}-${form}-${createHash('sha256').update(names).digest('hex').slice(0, 2)}`;
}

/**
 * The lab's identities. One thing is wrong with each of the bad forms; `wrong-key`, `corrupted` and `incomplete-chain` are
 * the valid identity, spoilt on the way out.
 */
export function openIdentities(options: {
  store: LabStore;
  keyring: Keyring;
  authorities: Authorities;
  branches: Branches;
  revocations: Revocations;
  now: () => Date;
  origin: string;
}): (wanted: IdentityOptions) => Promise<Identity> {
  const { store, keyring, authorities, branches, revocations, now, origin } = options;
  const shelf = createShelf<Identity>();

  /** Who signs; a self-signed identity has none. */
  function issuerOf({ role, form }: IdentityOptions): Issuer | null {
    if (form === 'self-signed') return null;
    if (form === 'unknown-authority') return { name: 'unknown', line: 'intermediate' };
    return { name: usualIssuer[role], line: isListForm(form) ? form : 'intermediate' };
  }

  const knownCertificate = ({ name, line }: Issuer): Certificate | null =>
    isListForm(line) ? branches.known(name, line) : (authorities.known(name)?.intermediate ?? null);

  const certificateOf = async ({ name, line }: Issuer): Promise<Certificate> =>
    isListForm(line)
      ? (await branches.get(name, line)).certificate
      : (await authorities.get(name)).intermediate;

  async function signerOf({ name, line }: Issuer): Promise<Branch> {
    if (isListForm(line)) return branches.get(name, line);
    const { authority, signer } = await authorities.signer(name, 'intermediate');
    return { certificate: authority.intermediate, signer };
  }

  /** Dates still fit, and the authority was not founded or renewed since. */
  const isStill = (wanted: IdentityOptions, { certificate, chain }: Identity): boolean => {
    const issuer = issuerOf(wanted);
    return (
      datesFitForm(wanted.form, certificate, now()) &&
      (issuer === null || knownCertificate(issuer) === chain[0])
    );
  };

  /** What the store holds for an identity, where it is still what it should be. Needs no key of an authority. */
  async function readKept(wanted: IdentityOptions, key: KeyObject): Promise<Identity | null> {
    const issuer = issuerOf(wanted);
    const [above, certificate] = await Promise.all([
      issuer === null ? null : certificateOf(issuer),
      readStoredCertificate(store, storedName(wanted)),
    ]);
    if (certificate === null) return null;
    const draft = identityDraft(wanted.role, wanted.form, wanted.name, wanted.otherNames);
    const kept = { key, certificate, chain: above === null ? [] : [above] };
    const isGood =
      isStill(wanted, kept) &&
      bearsNames(certificate, draft) &&
      certificate.spkiSha256 === publicKeyDigest(key) &&
      certificate.isSignedBy(above ?? certificate);
    return isGood ? kept : null;
  }

  async function issue(wanted: IdentityOptions, key: KeyObject): Promise<Identity> {
    const { role, form, name, otherNames } = wanted;
    const issuer = issuerOf(wanted);
    const draft = {
      ...identityDraft(role, form, name, otherNames),
      publicKey: key,
      validity: identityValidity(form, now()),
    };
    if (issuer === null) {
      const self = { subject: draft.subject, privateKey: key };
      return { key, certificate: await issueCertificate({ ...draft, authority: null }, self), chain: [] };
    }
    const above = await signerOf(issuer);
    const certificate = await issueCertificate(withAddresses(draft, issuer, origin), above.signer);
    return { key, certificate, chain: [above.certificate] };
  }

  async function make(wanted: IdentityOptions): Promise<Identity> {
    const issuer = issuerOf(wanted);
    // Both keys of a fresh lab are drawn at the same time.
    const [key] = await Promise.all([keyring(wanted.role), issuer === null ? null : certificateOf(issuer)]);
    const kept = await readKept(wanted, key);
    const identity = kept ?? (await issue(wanted, key));
    // In the list before it is shown to anybody: a revoked identity is never good, not even for a moment.
    if (wanted.form === 'revoked' && issuer !== null) {
      await revocations.add(issuer.name, identity.certificate.serialNumber, revokedFormDate(now()));
    }
    if (kept === null) await writeStoredCertificate(store, storedName(wanted), identity.certificate);
    return identity;
  }

  return async function take(wanted): Promise<Identity> {
    switch (wanted.form) {
      case 'incomplete-chain':
        return { ...(await take({ ...wanted, form: 'valid' })), chain: [] };
      case 'wrong-key': {
        const [valid, key] = await Promise.all([take({ ...wanted, form: 'valid' }), keyring(strangerKey)]);
        return { ...valid, key };
      }
      case 'corrupted': {
        const valid = await take({ ...wanted, form: 'valid' });
        return { ...valid, certificate: corrupt(valid.certificate) };
      }
      default:
        return shelf.take(
          identityKey(wanted),
          (identity) => isStill(wanted, identity),
          () => make(wanted),
        );
    }
  };
}
