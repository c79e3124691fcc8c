import type { CertificateKind } from '../contract/views.ts';
import type { Certificate } from '../pki/certificates/certificate.ts';
import type { PinnedAuthority } from '../procedure/authorities.ts';
import { productExtension } from './igc-sante-claims.ts';

const testProduct = 0x83;
const productionProduct = 0x03;

/**
 * Tells a practice certificate from a delivered one, and TEST from production: by the issuer's name, then by
 * IGC-Santé's private extension where the two environments could be confused. It says what a certificate claims to
 * be; whether the claim holds is for the checks of parentage.
 */
export function certificateKind(
  certificate: Certificate,
  options: Readonly<{ isPractice: (certificate: Certificate) => boolean; pins: readonly PinnedAuthority[] }>,
): CertificateKind {
  if (options.isPractice(certificate)) return 'practice';
  const issuerName = certificate.issuer.attributes.find(({ type }) => type === 'CN')?.value;
  const pin = options.pins.find(({ commonName }) => commonName === issuerName);
  if (pin === undefined) return 'other';
  const product = certificate.extensionValue(productExtension)?.at(-1);
  if (product === testProduct) return 'delivered-test';
  if (product === productionProduct) return 'delivered-production';
  return pin.environment === 'test' ? 'delivered-test' : 'delivered-production';
}
