import { defineRequestCheck, fail, pass, warn } from '../define-check.ts';

const usualSizes = [2048, 3072, 4096];
const usualExponent = 65_537n;

/**
 * Part 2, step 4: an RSA key of 2048 bits, as IGC-Santé certifies, or of 3072 or 4096 (RGS annex B1), exponent 65537. PFCNG's own
 * limits are not published: what is merely unusual is told, what is weak or of another kind stops the order.
 */
export const requestKeySizeIsUsual = defineRequestCheck({
  id: 'request-key-size-is-usual',
  clause: 'order.4.csr',
  obligation: 'mandatory',
  run: ({ request: { keyAlgorithm, publicKey } }) => {
    const params = { key: keyAlgorithm.text };
    if (keyAlgorithm.name !== 'RSA') return fail('not-rsa', 'redo-remedy', params);
    const bits = keyAlgorithm.bits ?? 0;
    if (bits < 2048) return fail('short', 'redo-remedy', params);
    const exponent = publicKey.asymmetricKeyDetails?.publicExponent ?? usualExponent;
    if (exponent !== usualExponent) {
      return warn('exponent', 'unusual-remedy', { ...params, exponent: exponent.toString() });
    }
    return usualSizes.includes(bits) ? pass('usual', params) : warn('size', 'unusual-remedy', params);
  },
});
