import { createHash, type KeyObject } from 'node:crypto';
import { parseCertificate, type Certificate } from '../pki/certificates/certificate.ts';
import { createCache } from './cache.ts';
import type { Identity, IdentityForm, IdentityRole } from './cast.ts';
import { identityDraft, type IdentityDraft } from './identity-draft.ts';
import { issueCertificate } from './issue-certificate.ts';
import {
  getIssuer,
  getIssuerCertificate,
  issuerOf,
  knownIssuerCertificate,
  withAddresses,
  type IssuerStores,
} from './issuer.ts';
import type { Keyring } from './keyring.ts';
import type { LabStore } from './lab-store.ts';
import type { Revocations } from './revocations.ts';
import { publicKeyDigest } from './signer.ts';
import { readStoredCertificate, writeStoredCertificate } from './stored-certificate.ts';
import { datesFitForm, identityValidity, revokedFormDate } from './validity.ts';

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

/** The same certificate with one bit of its signature turned: the signature is the last field (RFC 5280 §4.1). */
export function corruptSignature(certificate: Certificate): Certificate {
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

interface IdentityParts extends IssuerStores {
  readonly store: LabStore;
  readonly keyring: Keyring;
  readonly revocations: Revocations;
  readonly now: () => Date;
  /** Of the revocation point, as certificates write it. */
  readonly origin: string;
}

/**
 * The lab's identities. One thing is wrong with each of the bad forms; `wrong-key`, `corrupted` and `incomplete-chain` are
 * the valid identity, spoilt on the way out.
 */
export function openIdentities(parts: IdentityParts): (wanted: IdentityOptions) => Promise<Identity> {
  const cache = createCache<Identity>();
  return async function getIdentity(wanted): Promise<Identity> {
    const getValid = (): Promise<Identity> => getIdentity({ ...wanted, form: 'valid' });
    switch (wanted.form) {
      case 'incomplete-chain':
        return { ...(await getValid()), chain: [] };
      case 'wrong-key': {
        const [valid, key] = await Promise.all([getValid(), parts.keyring(strangerKey)]);
        return { ...valid, key };
      }
      case 'corrupted': {
        const valid = await getValid();
        return { ...valid, certificate: corruptSignature(valid.certificate) };
      }
      default:
        return cache.getOrMake(
          identityKey(wanted),
          (identity) => isStillGood(parts, wanted, identity),
          () => readOrIssue(parts, wanted),
        );
    }
  };
}

/** Dates still fit, and the authority was not founded or renewed since. */
function isStillGood(parts: IdentityParts, { role, form }: IdentityOptions, identity: Identity): boolean {
  const { certificate, chain } = identity;
  const issuer = issuerOf(role, form);
  return (
    datesFitForm(form, certificate, parts.now()) &&
    (issuer === null || knownIssuerCertificate(parts, issuer) === chain[0])
  );
}

async function readOrIssue(parts: IdentityParts, wanted: IdentityOptions): Promise<Identity> {
  const { store, keyring, revocations, now } = parts;
  const issuer = issuerOf(wanted.role, wanted.form);
  // Both keys of a fresh lab are drawn at the same time.
  const [key] = await Promise.all([
    keyring(wanted.role),
    issuer === null ? null : getIssuerCertificate(parts, issuer),
  ]);
  const kept = await readStored(parts, wanted, key);
  const identity = kept ?? (await issueIdentity(parts, wanted, key));
  // In the list before it is shown to anybody: a revoked identity is never good, not even for a moment.
  if (wanted.form === 'revoked' && issuer !== null) {
    await revocations.add(issuer.name, identity.certificate.serialNumber, revokedFormDate(now()));
  }
  if (kept === null) await writeStoredCertificate(store, storedName(wanted), identity.certificate);
  return identity;
}

/** What the store holds for an identity, where it is still what it should be. Needs no key of an authority. */
async function readStored(
  parts: IdentityParts,
  wanted: IdentityOptions,
  key: KeyObject,
): Promise<Identity | null> {
  const issuer = issuerOf(wanted.role, wanted.form);
  const [above, certificate] = await Promise.all([
    issuer === null ? null : getIssuerCertificate(parts, issuer),
    readStoredCertificate(parts.store, storedName(wanted)),
  ]);
  if (certificate === null) return null;
  const draft = identityDraft(wanted.role, wanted.form, wanted.name, wanted.otherNames);
  const stored = { key, certificate, chain: above === null ? [] : [above] };
  const isGood =
    isStillGood(parts, wanted, stored) &&
    bearsNames(certificate, draft) &&
    certificate.spkiSha256 === publicKeyDigest(key) &&
    certificate.isSignedBy(above ?? certificate);
  return isGood ? stored : null;
}

async function issueIdentity(
  parts: IdentityParts,
  wanted: IdentityOptions,
  key: KeyObject,
): Promise<Identity> {
  const { role, form, name, otherNames } = wanted;
  const issuer = issuerOf(role, form);
  const draft = {
    ...identityDraft(role, form, name, otherNames),
    publicKey: key,
    validity: identityValidity(form, parts.now()),
  };
  if (issuer === null) {
    const self = { subject: draft.subject, privateKey: key };
    return { key, certificate: await issueCertificate({ ...draft, authority: null }, self), chain: [] };
  }
  const above = await getIssuer(parts, issuer);
  const certificate = await issueCertificate(withAddresses(draft, issuer, parts.origin), above.signer);
  return { key, certificate, chain: [above.certificate] };
}
