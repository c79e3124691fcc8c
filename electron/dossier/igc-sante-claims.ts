import type { Certificate } from '../pki/certificates/certificate.ts';

/** What a certificate says of itself in the terms of IGC-Santé; whether it is true is for the checks of parentage. */
export interface IgcSanteClaims {
  readonly environment: 'test' | 'production';
  /** As PFCNG names it; null for an authority, and for a usage that plays no part here (CONF, S/MIME). */
  readonly usage: 'AUTH_CLI' | 'SSL_SERV' | 'SIGN' | 'card' | null;
}

/** The kind of product, of the ANS nomenclature TRE_G01: 03 software, 02 module, 00 card; the same with the high bit for TEST. */
export const productExtension = '1.2.250.1.71.1.2.5';
/** Policies of IGC-Santé; the next arc is 1 in production, 2 for TEST. */
const policyArc = '1.2.250.1.213.1.7.';

/** Null for a certificate that does not claim to come from IGC-Santé. */
export function igcSanteClaims(
  certificate: Pick<
    Certificate,
    'extensionValue' | 'extendedKeyUsage' | 'isCa' | 'issuer' | 'keyUsage' | 'policies'
  >,
): IgcSanteClaims | null {
  const { issuer, policies } = certificate;
  const product = certificate.extensionValue(productExtension)?.at(-1);
  const policy = policies.find((id) => id.startsWith(policyArc));
  const authority = issuer.attributes.find(({ type }) => type === 'CN')?.value ?? '';
  if (product === undefined && policy === undefined && !/\bIGC-SANTE\b/.test(authority)) return null;
  const isTest =
    product === undefined
      ? (policy ?? '').startsWith(`${policyArc}2`) || authority.startsWith('TEST ')
      : product >= 0x80;
  return { environment: isTest ? 'test' : 'production', usage: usageOf(certificate, product) };
}

function usageOf(
  { extendedKeyUsage, isCa, keyUsage }: Pick<Certificate, 'extendedKeyUsage' | 'isCa' | 'keyUsage'>,
  product: number | undefined,
): IgcSanteClaims['usage'] {
  if (isCa) return null;
  if (product !== undefined && (product & 0x7f) === 0) return 'card';
  if (extendedKeyUsage?.includes('serverAuth') === true) return 'SSL_SERV';
  // Signatures that cannot be disowned (RFC 5280 §4.2.1.3).
  if (keyUsage?.includes('nonRepudiation') === true) return 'SIGN';
  return extendedKeyUsage?.includes('clientAuth') === true ? 'AUTH_CLI' : null;
}
