import { createHash, type KeyObject } from 'node:crypto';
import { parseCertificate, type Certificate } from '../pki/certificate.ts';
import type { Authorities } from './authorities.ts';
import type { Identity, IdentityForm, IdentityRole, LabAuthorityName } from './cast.ts';
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
  readonly name?: string;
}

/** Completes a draft with the addresses of its issuer's revocation point. */
export function withAddresses(
  draft: IdentityDraft & { readonly validity: Validity; readonly publicKey: CertificateDraft['publicKey'] },
  issuer: LabAuthorityName,
  origin: string,
): CertificateDraft {
  return {
    ...draft,
    authority: null,
    listUrl: origin + revocationPaths.list(issuer, 'intermediate'),
    ocspUrl: origin + revocationPaths.ocsp,
    issuerUrl: origin + revocationPaths.issuer(issuer, 'intermediate'),
  };
}

/** The same certificate with one bit of its signature turned: the signature is the last field (RFC 5280 §4.1). */
function corrupt(certificate: Certificate): Certificate {
  const der = Uint8Array.from(certificate.der);
  const last = der.length - 1;
  der[last] = (der[last] ?? 0) ^ 1;
  return parseCertificate(der);
}

/** Where an identity's certificate is kept. Names of servers come from the user: a digest of them is a safe part of a file's name. */
function storedName({ role, form, name }: IdentityOptions): string {
  const suffix = name === undefined ? '' : `-${createHash('sha256').update(name).digest('hex').slice(0, 16)}`;
  return `${role}-${form}${suffix}`;
}

/**
 * The lab's identities. One thing is wrong with each of the bad forms; `wrong-key`, `corrupted` and `incomplete-chain` are
 * the valid identity, spoilt on the way out.
 */
export function openIdentities(options: {
  store: LabStore;
  keyring: Keyring;
  authorities: Authorities;
  revocations: Revocations;
  now: () => Date;
  origin: string;
}): (wanted: IdentityOptions) => Promise<Identity> {
  const { store, keyring, authorities, revocations, now, origin } = options;
  const shelf = createShelf<Identity>();

  /** The authority whose intermediate signs; a self-signed identity has none. */
  const issuerOf = ({ role, form }: IdentityOptions): LabAuthorityName | null =>
    form === 'self-signed' ? null : form === 'unknown-authority' ? 'unknown' : usualIssuer[role];

  /** Dates still fit, and the authority was not founded or renewed since. */
  const isStill = (wanted: IdentityOptions, { certificate, chain }: Identity): boolean => {
    const issuer = issuerOf(wanted);
    return (
      datesFitForm(wanted.form, certificate, now()) &&
      (issuer === null || authorities.known(issuer)?.intermediate === chain[0])
    );
  };

  /** What the store holds for an identity, where it is still what it should be. Needs no key of an authority. */
  async function readKept(wanted: IdentityOptions, key: KeyObject): Promise<Identity | null> {
    const issuer = issuerOf(wanted);
    const [authority, certificate] = await Promise.all([
      issuer === null ? null : authorities.get(issuer),
      readStoredCertificate(store, storedName(wanted)),
    ]);
    if (certificate === null) return null;
    const { dnsNames = [] } = identityDraft(wanted.role, wanted.form, wanted.name);
    const kept = { key, certificate, chain: authority === null ? [] : [authority.intermediate] };
    const isGood =
      isStill(wanted, kept) &&
      certificate.dnsNames.join() === dnsNames.join() &&
      certificate.spkiSha256 === publicKeyDigest(key) &&
      certificate.isSignedBy(authority?.intermediate ?? certificate);
    return isGood ? kept : null;
  }

  async function issue(wanted: IdentityOptions, key: KeyObject): Promise<Identity> {
    const { role, form, name } = wanted;
    const issuer = issuerOf(wanted);
    const draft = {
      ...identityDraft(role, form, name),
      publicKey: key,
      validity: identityValidity(form, now()),
    };
    if (issuer === null) {
      const self = { subject: draft.subject, privateKey: key };
      return { key, certificate: await issueCertificate({ ...draft, authority: null }, self), chain: [] };
    }
    const { authority, signer } = await authorities.signer(issuer, 'intermediate');
    const certificate = await issueCertificate(withAddresses(draft, issuer, origin), signer);
    return { key, certificate, chain: [authority.intermediate] };
  }

  async function make(wanted: IdentityOptions): Promise<Identity> {
    const issuer = issuerOf(wanted);
    // Both keys of a fresh lab are drawn at the same time.
    const [key] = await Promise.all([keyring(wanted.role), issuer === null ? null : authorities.get(issuer)]);
    const kept = await readKept(wanted, key);
    const identity = kept ?? (await issue(wanted, key));
    // In the list before it is shown to anybody: a revoked identity is never good, not even for a moment.
    if (wanted.form === 'revoked' && issuer !== null) {
      await revocations.add(issuer, identity.certificate.serialNumber, revokedFormDate(now()));
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
          storedName(wanted),
          (identity) => isStill(wanted, identity),
          () => make(wanted),
        );
    }
  };
}
