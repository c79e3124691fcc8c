import { createHash } from 'node:crypto';
import { parseCertificate, type Certificate } from '../pki/certificate.ts';
import { spkiSha256 } from '../pki/key.ts';
import type { Authorities } from './authorities.ts';
import type { Identity, IdentityForm, IdentityRole, LabAuthorityName } from './cast.ts';
import { identityDraft, usualIssuer, type IdentityDraft } from './identity-draft.ts';
import { issueCertificate, type CertificateDraft } from './issue-certificate.ts';
import type { Keyring } from './keyring.ts';
import type { LabStore } from './lab-store.ts';
import { revocationPaths } from './revocation-addresses.ts';
import type { Revocations } from './revocations.ts';
import { createShelf } from './shelf.ts';
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

/** Names of servers come from the user: a digest of them is a safe part of a file's name. */
function storedName({ role, form, name }: IdentityOptions): string {
  const suffix = name === undefined ? '' : `-${createHash('sha256').update(name).digest('hex').slice(0, 16)}`;
  return `${role}-${form}${suffix}`;
}

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

  async function make(wanted: IdentityOptions): Promise<Identity> {
    const { role, form } = wanted;
    const file = storedName(wanted);
    const selfSigned = form === 'self-signed';
    const issuer = form === 'unknown-authority' ? 'unknown' : usualIssuer[role];
    const [key, { authority, signer }, kept] = await Promise.all([
      keyring(role),
      authorities.signer(issuer, 'intermediate'),
      readStoredCertificate(store, file),
    ]);
    const chain = selfSigned ? [] : [authority.intermediate];
    const fresh = {
      ...identityDraft(role, form, wanted.name),
      publicKey: key,
      validity: identityValidity(form, now()),
    };

    const keptIsGood =
      kept !== null &&
      datesFitForm(form, kept, now()) &&
      kept.dnsNames.join() === (fresh.dnsNames ?? []).join() &&
      kept.spkiSha256 === spkiSha256(key) &&
      kept.isSignedBy(selfSigned ? kept : authority.intermediate);
    const certificate = keptIsGood
      ? kept
      : await (selfSigned
          ? issueCertificate({ ...fresh, authority: null }, { subject: fresh.subject, privateKey: key })
          : issueCertificate(withAddresses(fresh, issuer, origin), signer));
    // In the list before it is shown to anybody: a revoked identity is never good, not even for a moment.
    if (form === 'revoked') await revocations.add(issuer, certificate.serialNumber, revokedFormDate(now()));
    if (!keptIsGood) await writeStoredCertificate(store, file, certificate);
    return { key, certificate, chain };
  }

  return async function identity(wanted): Promise<Identity> {
    switch (wanted.form) {
      case 'incomplete-chain':
        return { ...(await identity({ ...wanted, form: 'valid' })), chain: [] };
      case 'wrong-key': {
        const [valid, key] = await Promise.all([
          identity({ ...wanted, form: 'valid' }),
          keyring(strangerKey),
        ]);
        return { ...valid, key };
      }
      case 'corrupted': {
        const valid = await identity({ ...wanted, form: 'valid' });
        return { ...valid, certificate: corrupt(valid.certificate) };
      }
      default:
        return shelf.take(
          storedName(wanted),
          ({ certificate }) => datesFitForm(wanted.form, certificate, now()),
          () => make(wanted),
        );
    }
  };
}
