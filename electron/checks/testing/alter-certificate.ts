import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import type { Certificate, NameAttribute } from '../../pki/certificates/certificate.ts';
import type { RevocationList } from '../../pki/revocation/revocation-list.ts';
import { orderProfiles } from '../../procedure/order-profiles.ts';
import type { CertificateContext } from '../define-check.ts';
import { daysFromNow, delivered, type Alter } from './contexts.ts';

type Altering = Alter<CertificateContext>;

export const change =
  (part: Partial<Certificate>): Altering =>
  ({ certificate }) => ({ certificate: { ...certificate, ...part } });
export const withSubject =
  (edit: (attributes: readonly NameAttribute[]) => readonly NameAttribute[]): Altering =>
  ({ certificate }) => ({
    certificate: {
      ...certificate,
      subject: { ...certificate.subject, attributes: edit(certificate.subject.attributes) },
    },
  });
export const withUnit = (value: string): Altering =>
  withSubject((attributes) => attributes.map((one) => (one.type === 'OU' ? { ...one, value } : one)));
export const without = (type: string): Altering =>
  withSubject((attributes) => attributes.filter((one) => one.type !== type));
export const withKey =
  (part: Partial<Certificate['keyAlgorithm']>, notAfter?: Date): Altering =>
  ({ certificate }) => ({
    certificate: {
      ...certificate,
      notAfter: notAfter ?? certificate.notAfter,
      keyAlgorithm: { ...certificate.keyAlgorithm, ...part },
    },
  });
export const withExponent =
  (e: string): Altering =>
  ({ certificate }) => {
    const key = { ...certificate.publicKey.export({ format: 'jwk' }), e };
    return { certificate: { ...certificate, publicKey: createPublicKey({ key, format: 'jwk' }) } };
  };
export const usagesOf = (order: keyof typeof orderProfiles): Altering =>
  change({
    keyUsage: orderProfiles[order].keyUsage,
    extendedKeyUsage: orderProfiles[order].extendedKeyUsage,
  });
/** An issuer without a CN, whose organization ends as a pinned authority's name does; its certificate is not there. */
export const issuedByLookAlike: Altering = ({ certificate, chain }) => {
  const organization = `x, CN=${chain[0]?.commonName ?? ''}`;
  const attributes = [{ type: 'O', value: organization, encoding: 'UTF8String' }];
  return {
    certificate: { ...certificate, issuer: { ...certificate.issuer, text: `O=${organization}`, attributes } },
    chain: [],
    chainIsComplete: false,
  };
};
/** The issuer alone, changed. */
export const withIssuer =
  (part: Partial<Certificate>): Altering =>
  ({ chain }) => ({ chain: chain.map((one, level) => (level === 0 ? { ...one, ...part } : one)) });
/** Pinned authorities, those of a level being of the other environment. */
export const mixed =
  (level: 'root' | 'intermediate'): Altering =>
  (context) => {
    const good = delivered(context);
    return {
      ...good,
      pins: good.pins.map((pin) => (pin.level === level ? { ...pin, environment: 'production' } : pin)),
    };
  };

export const cn = { type: 'CN', encoding: 'UTF8String' } as const;
export const withElliptic: Altering = ({ certificate }) => ({
  certificate: {
    ...certificate,
    publicKey: generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey,
  },
});

/** A delta beside the good list, or in its place. */
export const withDelta =
  (beside: 'beside' | 'alone', part: Partial<RevocationList> = {}): Altering =>
  (context) => {
    const { revocationLists } = context;
    const deltas = revocationLists.map((list): RevocationList => ({ ...list, deltaBase: 1n, ...part }));
    const kept = beside === 'beside' ? revocationLists : [];
    return { ...delivered(context), revocationLists: [...deltas, ...kept] };
  };
export const namesAll: RevocationList['find'] = () => ({
  revokedAt: daysFromNow(-1),
  reason: 'keyCompromise',
});
