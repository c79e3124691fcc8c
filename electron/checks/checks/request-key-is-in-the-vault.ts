import { defineRequestCheck, fail, notApplicable, pass } from '../define-check.ts';

/** Part 2, step 4: a CSR is sent only for a key that is kept; a lost key means revoking and ordering again. */
export const requestKeyIsInTheVault = defineRequestCheck({
  id: 'request-key-is-in-the-vault',
  clause: 'order.4.csr',
  obligation: 'mandatory',
  run: ({ request: { spkiSha256 }, keySpkis, isElsewhere }) => {
    if (isElsewhere(spkiSha256)) return notApplicable('elsewhere');
    return keySpkis.includes(spkiSha256) ? pass('found') : fail('missing', 'missing-remedy');
  },
});
