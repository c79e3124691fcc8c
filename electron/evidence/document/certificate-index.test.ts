import { expect, it } from 'vitest';
import { holderName } from '../../contract/certificate-names.ts';
import type { PeerCertificate, RunReport } from '../../contract/views.ts';
import { indexCertificates } from './certificate-index.ts';

const certificate = (subject: string, more: Partial<PeerCertificate> = {}): PeerCertificate => ({
  subject,
  issuer: 'CN=AC',
  serialNumber: '01',
  notBefore: '2026-01-01T00:00:00.000Z',
  notAfter: '2029-01-01T00:00:00.000Z',
  sha256: '0'.repeat(64),
  ...more,
});

it.each([
  [certificate('C=FR, CN=Dupont\\, Jean'), 'Dupont, Jean'],
  [certificate('C=FR, CN=Dupont\\, Jean', { commonName: 'Dupont, Jean' }), 'Dupont, Jean'],
  [certificate('CN=gap.fr, O=x\\, CN=Autre', { commonName: 'gap.fr' }), 'gap.fr'],
  [certificate('O=x\\, CN=Autre', { commonName: null }), 'O=x\\, CN=Autre'],
])('a report names a certificate as the page does: %o', (shown, expected) => {
  const report = { scenarios: [], survey: { chain: [shown] } } as unknown as RunReport;
  const line = indexCertificates(report).named(shown);
  expect(line.map(({ text }) => text)).toContain(`${expected} `);
  expect(holderName(shown)).toBe(expected);
});
