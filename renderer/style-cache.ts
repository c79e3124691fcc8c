import createCache from '@emotion/cache';

/** Where the shell writes the nonce of the answer's content security policy. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;

/** Styles made at run time, under the nonce that the policy asks for. */
export const styleCache = createCache({
  key: 'css',
  ...(nonce === undefined || nonce === '' ? {} : { nonce }),
});
