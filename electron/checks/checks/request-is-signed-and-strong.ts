import { defineRequestCheck, fail, pass } from '../define-check.ts';

/** A CSR proves that its maker has the key (RFC 2986 4.2), by SHA-256 and an RSA key of 2048 bits at least. */
export const requestIsSignedAndStrong = defineRequestCheck({
  id: 'request-is-signed-and-strong',
  clause: 'order.4.csr',
  obligation: 'mandatory',
  run: ({ request: { signatureIsValid, signatureAlgorithm, keyAlgorithm } }) => {
    const params = { key: keyAlgorithm.text, signature: signatureAlgorithm };
    if (!signatureIsValid) return fail('invalid', 'redo', params);
    const strong =
      /sha-?(256|384|512)/i.test(signatureAlgorithm) &&
      keyAlgorithm.name === 'RSA' &&
      (keyAlgorithm.bits ?? 0) >= 2048;
    return strong ? pass('strong', params) : fail('weak', 'redo', params);
  },
});
