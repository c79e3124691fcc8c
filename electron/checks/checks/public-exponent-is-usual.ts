import { defineCertificateCheck, notApplicable, pass, warn } from '../define-check.ts';

/** The one of every certificate of IGC-Santé; RGS B1 asks for more than 65536. */
const usualExponent = 65_537n;

/** Recommendation (RGS annex B1): the exponent of an RSA key is 65537; a small one opens the way to known attacks. */
export const publicExponentIsUsual = defineCertificateCheck({
  id: 'public-exponent-is-usual',
  clause: { 'auth-cli': 'intro.auth-cli', 'ssl-serveur': 'intro.ssl-serveur' },
  obligation: 'recommendation',
  run: ({ certificate: { publicKey } }) => {
    const exponent = publicKey.asymmetricKeyDetails?.publicExponent;
    if (exponent === undefined) return notApplicable('not-rsa');
    const params = { exponent: exponent.toString() };
    return exponent === usualExponent ? pass('usual', params) : warn('other', 'other-remedy', params);
  },
});
