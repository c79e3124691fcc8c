import { defineCertificateCheck, fail, pass, warn } from '../define-check.ts';

const weakHash = /md2|md4|md5|sha-?1(?!\d)/i;

/** Recommendation (RGS B1, ANSSI TLS guide 2020): RSA of 2048 bits at least, SHA-256 or better. */
export const keyAndSignatureAreStrong = defineCertificateCheck({
  id: 'key-and-signature-are-strong',
  clause: { 'auth-cli': 'intro.auth-cli', 'ssl-serveur': 'intro.ssl-serveur' },
  obligation: 'recommendation',
  run: ({ certificate: { keyAlgorithm, signatureAlgorithm } }) => {
    const params = { key: keyAlgorithm.text, signature: signatureAlgorithm };
    if (weakHash.test(signatureAlgorithm)) return fail('weak-hash', 'weak-remedy', params);
    if (keyAlgorithm.name !== 'RSA') return warn('not-rsa', 'not-rsa-remedy', params);
    return (keyAlgorithm.bits ?? 0) < 2048
      ? fail('short-key', 'weak-remedy', params)
      : pass('strong', params);
  },
});
