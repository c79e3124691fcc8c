import { defineCertificateCheck, notApplicable, pass, warn } from '../define-check.ts';

/** RGS B1: a modulus of 2048 bits for uses until the end of 2030, of 3072 beyond. */
const shortKeysEnd = new Date('2031-01-01T00:00:00Z');

/**
 * Recommendation, not a demand of Diapason (RGS annex B1; ANSSI, TLS guide 1.2): 2048 bits are fine until the end of 2030,
 * 3072 are for later. The certificates that IGC-Santé issues today have 2048.
 */
export const keyStrengthOutlastsTheCertificate = defineCertificateCheck({
  id: 'key-strength-outlasts-the-certificate',
  clause: 'lifecycle.validity',
  obligation: 'recommendation',
  run: ({ certificate: { keyAlgorithm, notAfter } }) => {
    const params = { key: keyAlgorithm.text, untilDate: notAfter.toISOString() };
    const bits = keyAlgorithm.bits ?? 0;
    if (keyAlgorithm.name !== 'RSA' || bits < 2048) return notApplicable('other', params);
    if (bits >= 3072) return pass('long', params);
    return notAfter < shortKeysEnd ? pass('enough', params) : warn('beyond', 'beyond-remedy', params);
  },
});
