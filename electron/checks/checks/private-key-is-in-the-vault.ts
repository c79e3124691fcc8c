import { defineCertificateCheck, fail, notApplicable, pass } from '../define-check.ts';

/**
 * Part 2, step 4: key and certificate go together, whichever of the two origins was chosen. They are matched by public
 * key, since what PFCNG keeps of a CSR's names is not documented.
 */
export const privateKeyIsInTheVault = defineCertificateCheck({
  id: 'private-key-is-in-the-vault',
  clause: 'order.4.csr',
  obligation: 'mandatory',
  run: ({ certificate: { spkiSha256 }, keySpkis, isElsewhere }) => {
    if (isElsewhere(spkiSha256)) return notApplicable('elsewhere');
    return keySpkis.includes(spkiSha256) ? pass('found') : fail('missing', 'missing-remedy');
  },
});
