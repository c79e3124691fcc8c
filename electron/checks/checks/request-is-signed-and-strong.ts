import { defineRequestCheck, fail, pass } from '../define-check.ts';

/** A CSR proves that its maker has the key (RFC 2986 4.2), by SHA-256 or better. */
export const requestIsSignedAndStrong = defineRequestCheck({
  id: 'request-is-signed-and-strong',
  clause: 'order.4.csr',
  obligation: 'mandatory',
  run: ({ request: { signatureIsValid, signatureAlgorithm } }) => {
    const params = { signature: signatureAlgorithm };
    if (!signatureIsValid) return fail('invalid', 'redo-remedy', params);
    const strong = /sha-?(256|384|512)|ed25519|ed448/i.test(signatureAlgorithm);
    return strong ? pass('strong', params) : fail('weak', 'redo-remedy', params);
  },
});
