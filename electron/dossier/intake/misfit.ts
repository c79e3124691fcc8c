import type { CertificateKind } from '../../contract/views.ts';
import type { Certificate } from '../../pki/certificates/certificate.ts';
import { mayHaveIssued } from '../../pki/path/path-building.ts';
import { orderOfUsage } from '../order-of-usage.ts';
import type { IntakeContext } from './finding.ts';

/** Why a certificate is none of the dossier's: each has its sentences in `intake.misfits` and `intake.misfitSteps`. */
export const misfits = ['forged', 'practice', 'production', 'signing', 'usage', 'other-authority'] as const;
export type Misfit = (typeof misfits)[number];

/** Why a certificate whose key is not here is none of the dossier's orders. */
export function misfitOf(certificate: Certificate, kind: CertificateKind): Misfit {
  if (kind === 'practice') return 'practice';
  if (orderOfUsage(certificate) === null) return isForSigning(certificate) ? 'signing' : 'usage';
  return kind === 'delivered-production' ? 'production' : 'other-authority';
}

/** As IGC-Santé's usage SIGN: signatures that cannot be disowned (RFC 5280 §4.2.1.3), and no TLS. */
function isForSigning({ keyUsage }: Certificate): boolean {
  return keyUsage?.includes('nonRepudiation') === true;
}

/**
 * Whether it bears the name of an authority that the dossier has and knows by its fingerprint, without that authority's
 * signature. Where the authority is not here, nobody can tell.
 */
export async function isForged({ dossier, pins }: IntakeContext, certificate: Certificate): Promise<boolean> {
  const { authorities } = await dossier.inventory();
  const namesakes = authorities
    .map((stored) => stored.certificate)
    .filter(({ sha256 }) => pins.some((pin) => pin.sha256 === sha256))
    .filter((authority) => mayHaveIssued(authority, certificate));
  return namesakes.length > 0 && !namesakes.some((authority) => certificate.isSignedBy(authority));
}
