import type { Certificate } from '../pki/certificates/certificate.ts';
import type { Authorities } from './authorities.ts';
import type { Branches } from './branches.ts';
import {
  isBranchForm,
  type IdentityForm,
  type IdentityRole,
  type LabAuthorityName,
  type BranchForm,
} from './cast.ts';
import { usualIssuer, type IdentityDraft } from './identity-draft.ts';
import type { CertificateDraft } from './issue-certificate.ts';
import { revocationPaths } from './revocation-addresses.ts';
import type { Signer } from './signer.ts';
import type { Validity } from './validity.ts';

/** Whose key signs a certificate: an authority's intermediate, or one of its branches. */
export interface Issuer {
  readonly name: LabAuthorityName;
  readonly line: 'intermediate' | BranchForm;
}

/** Where issuers' certificates and keys are. */
export interface IssuerStores {
  readonly authorities: Authorities;
  readonly branches: Branches;
}

/** Who signs an identity; a self-signed one has nobody. */
export function issuerOf(role: IdentityRole, form: IdentityForm): Issuer | null {
  if (form === 'self-signed') return null;
  if (form === 'unknown-authority') return { name: 'unknown', line: 'intermediate' };
  return { name: usualIssuer[role], line: isBranchForm(form) ? form : 'intermediate' };
}

/** An issuer's certificate when this lab has already read or made it, else null. */
export function knownIssuerCertificate(
  { authorities, branches }: IssuerStores,
  { name, line }: Issuer,
): Certificate | null {
  return isBranchForm(line) ? branches.known(name, line) : (authorities.known(name)?.intermediate ?? null);
}

/** An issuer's certificate, read or made. */
export async function getIssuerCertificate(
  { authorities, branches }: IssuerStores,
  { name, line }: Issuer,
): Promise<Certificate> {
  if (isBranchForm(line)) return (await branches.get(name, line)).certificate;
  return (await authorities.get(name)).intermediate;
}

/** An issuer's certificate with its key. */
export async function getIssuer(
  { authorities, branches }: IssuerStores,
  { name, line }: Issuer,
): Promise<{ readonly certificate: Certificate; readonly signer: Signer }> {
  if (isBranchForm(line)) return branches.get(name, line);
  const { authority, signer } = await authorities.signer(name, 'intermediate');
  return { certificate: authority.intermediate, signer };
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
    ocspUrl: isBranchForm(line) ? undefined : origin + revocationPaths.ocsp,
    issuerUrl: origin + revocationPaths.issuer(name, line),
  };
}
