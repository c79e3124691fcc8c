import { describe, expect, it } from 'vitest';
import type { CertificateView, OrderCertificate } from '../../../electron/contract/views.ts';
import { lifetimesOf, oneMonthBefore, placeIn, shownSpan, yearMarks } from './lifetimes.ts';

const now = new Date('2026-11-24T10:00:00Z');

function certificate(commonName: string, notBefore: string, notAfter: string): CertificateView {
  return {
    sha256: commonName.padEnd(64, '0'),
    spkiSha256: ''.padEnd(64, '0'),
    subject: `C=FR, CN=${commonName}`,
    issuer: 'CN=AC',
    commonName,
    issuerCommonName: 'AC',
    serialNumber: '01',
    notBefore: `${notBefore}T00:00:00Z`,
    notAfter: `${notAfter}T00:00:00Z`,
    keyAlgorithm: 'RSA 2048',
    signatureAlgorithm: 'sha256WithRSAEncryption',
    dnsNames: [],
    keyUsage: [],
    extendedKeyUsage: [],
    pem: '',
  };
}

const entry = (view: CertificateView, more: Partial<OrderCertificate> = {}): OrderCertificate => ({
  certificate: view,
  kind: 'practice',
  current: true,
  hasKey: true,
  keyElsewhere: false,
  revokedInLab: false,
  chain: [],
  chainIsComplete: true,
  checks: [],
  ...more,
});

function lives(certificates: readonly OrderCertificate[], authority?: CertificateView) {
  const order = { origin: 'csr', request: null } as const;
  return lifetimesOf(
    {
      orders: {
        'auth-cli': { ...order, order: 'auth-cli', certificates: [...certificates] },
        'ssl-serveur': { ...order, order: 'ssl-serveur', certificates: [] },
      },
      authorities:
        authority === undefined ? [] : [{ role: 'ingetrust', pinned: null, certificate: authority }],
    },
    now,
  );
}

describe('oneMonthBefore', () => {
  it('keeps the day, or takes the last one of a shorter month', () => {
    expect(oneMonthBefore(new Date('2029-11-20T12:00:00Z')).toISOString()).toBe('2029-10-20T12:00:00.000Z');
    expect(oneMonthBefore(new Date('2027-03-31T00:00:00Z')).toISOString()).toBe('2027-02-28T00:00:00.000Z');
    expect(oneMonthBefore(new Date('2027-01-15T00:00:00Z')).toISOString()).toBe('2026-12-15T00:00:00.000Z');
  });
});

describe('lifetimesOf', () => {
  it('puts the nearest end first and tells authorities, whose end nobody announces', () => {
    const [first, second] = lives(
      [entry(certificate('a', '2026-11-01', '2029-11-01'))],
      certificate('b', '2020-01-01', '2028-01-01'),
    );
    expect(first).toMatchObject({ commonName: 'b', notices: null, owner: { authority: 'ingetrust' } });
    expect(second?.notices?.early.toISOString()).toBe('2029-09-02T00:00:00.000Z');
    expect(second?.notices?.late.toISOString()).toBe('2029-10-01T00:00:00.000Z');
  });

  it.each([
    ['valid', '2026-11-01', '2029-11-01', false],
    ['soon', '2024-01-01', '2027-01-15', false],
    ['expired', '2023-01-01', '2026-01-01', false],
    ['notYet', '2027-01-01', '2030-01-01', false],
    ['revoked', '2026-11-01', '2029-11-01', true],
  ])('is %s between %s and %s', (state, from, to, revokedInLab) => {
    expect(lives([entry(certificate('a', from, to), { revokedInLab })])[0]?.state).toBe(state);
  });
});

describe('shownSpan', () => {
  it('holds today and a certificate of three years, and marks the years', () => {
    const span = shownSpan(now);
    expect(placeIn(span, now)).toBeGreaterThan(0);
    expect(placeIn(span, new Date('2029-11-24T00:00:00Z'))).toBeLessThan(1);
    expect(yearMarks(span).map((mark) => mark.getUTCFullYear())).toEqual([2027, 2028, 2029, 2030]);
  });
  it('holds what lies outside at its ends', () => {
    expect(placeIn(shownSpan(now), new Date('2013-06-25T00:00:00Z'))).toBe(0);
    expect(placeIn(shownSpan(now), new Date('2033-06-25T00:00:00Z'))).toBe(1);
  });
});
