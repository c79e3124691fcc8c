import { randomBytes } from 'node:crypto';
import { FaultError } from '../contract/faults.ts';
import type { OrderId } from '../contract/words.ts';
import type { Certificate } from '../pki/certificates/certificate.ts';
import type { CertificateRequest } from '../pki/certificates/request.ts';
import type { Authorities } from './authorities.ts';
import type { Identity } from './cast.ts';
import { practiceDraft, terminalDraft, type Organization } from './identity-draft.ts';
import { issueCertificate } from './issue-certificate.ts';
import { withAddresses, type Issuer } from './issuer.ts';
import type { Keyring } from './keyring.ts';
import { identityValidity, practiceValidity } from './validity.ts';

interface Issuing {
  readonly keyring: Keyring;
  readonly authorities: Authorities;
  readonly now: () => Date;
  /** Of the revocation point, as certificates write it. */
  readonly origin: string;
}

export interface PracticeOrder {
  readonly order: OrderId;
  readonly request: CertificateRequest;
  readonly organization: Organization;
}

/**
 * Certifies the public key and the CN of a request as IGC-Santé would; nothing else of the request is kept.
 * @throws INVALID_INPUT when the request has no CN or is not signed by its own key.
 */
export async function issuePractice(
  { authorities, now, origin }: Issuing,
  { order, request, organization }: PracticeOrder,
): Promise<Certificate> {
  if (request.commonName === '' || !request.signatureIsValid) {
    throw new FaultError('INVALID_INPUT', { field: 'request' });
  }
  const issuer: Issuer = { name: 'igc-sante', line: 'intermediate' };
  const { signer } = await authorities.signer(issuer.name, 'intermediate');
  const draft = {
    ...practiceDraft(order, request.commonName, organization),
    publicKey: request.publicKey,
    validity: practiceValidity(now()),
  };
  return issueCertificate(withAddresses(draft, issuer, origin), signer);
}

/** A good terminal that nobody had before, under a number of its own. */
export async function issueTerminal({ keyring, authorities, now, origin }: Issuing): Promise<Identity> {
  const issuer: Issuer = { name: 'ingetrust', line: 'intermediate' };
  const [key, { authority, signer }] = await Promise.all([
    keyring('tpe'),
    authorities.signer(issuer.name, 'intermediate'),
  ]);
  const draft = {
    ...terminalDraft(`SIMULATION TPE ${randomBytes(4).toString('hex').toUpperCase()}`),
    publicKey: key,
    validity: identityValidity('valid', now()),
  };
  const certificate = await issueCertificate(withAddresses(draft, issuer, origin), signer);
  return { key, certificate, chain: [authority.intermediate] };
}
