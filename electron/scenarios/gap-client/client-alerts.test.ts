/** @module-tag slow */
import { describe, expect, it } from 'vitest';
import { clientAlert, isAboutCertificate, meaningOfAlert } from './client-alerts.ts';

describe('what an alert says of the reason that was expected', () => {
  it.each([
    ['certificate_expired', 'certificate-expired', 'exact'],
    ['certificate_expired', 'certificate-not-yet-valid', 'exact'],
    ['certificate_revoked', 'revoked', 'exact'],
    ['unsupported_certificate', 'wrong-usage', 'exact'],
    ['illegal_parameter', 'wrong-usage', 'exact'],
    // OpenSSL's word for a certificate that is not valid yet and for a wrong name; Go's for everything.
    ['bad_certificate', 'certificate-not-yet-valid', 'compatible'],
    ['bad_certificate', 'name-mismatch', 'compatible'],
    // Java's word for almost everything.
    ['certificate_unknown', 'certificate-expired', 'compatible'],
    // A GAP that knows no authority says so of the right PSP too.
    ['unknown_ca', 'unknown-authority', 'compatible'],
    ['unknown_ca', 'self-signed', 'compatible'],
    ['unknown_ca', 'incomplete-chain', 'compatible'],
    ['unknown_ca', 'certificate-expired', 'other'],
    ['certificate_expired', 'revoked', 'other'],
    ['certificate_revoked', 'certificate-expired', 'other'],
    ['protocol_version', 'certificate-expired', 'protocol'],
    ['decode_error', 'name-mismatch', 'protocol'],
  ] as const)('%s, where %s was: %s', (alert, expected, meaning) => {
    expect(meaningOfAlert(alert, expected)).toBe(meaning);
  });

  it('tells those that come after a look at the certificate', () => {
    expect(isAboutCertificate('unknown_ca')).toBe(true);
    expect(isAboutCertificate('certificate_unknown')).toBe(true);
    expect(isAboutCertificate('protocol_version')).toBe(false);
  });
});

describe('the alert of the client', () => {
  const alert = (from: 'client' | 'server', name: string) => ({
    from,
    name,
    atMs: 0,
    code: 0,
    level: 'fatal' as const,
  });

  it('is the first of its own that is no farewell', () => {
    const alerts = [alert('server', 'handshake_failure'), alert('client', 'close_notify')];
    expect(clientAlert({ alerts })).toBeNull();
    expect(clientAlert({ alerts: [...alerts, alert('client', 'bad_certificate')] })).toBe('bad_certificate');
  });
});
