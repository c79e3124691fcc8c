import { defineCertificateCheck, notApplicable, pass, warn } from '../define-check.ts';

/** On every TEST certificate of the ELEMENTAIRE range, whatever its usage. */
const testPolicy = '1.2.250.1.213.1.7.2.1.1.1.1';

/** Introduction: the two types of certificate are products of IGC-Santé, under its policy (RFC 5280 4.2.1.4). */
export const policyIsThatOfIgcSante = defineCertificateCheck({
  id: 'policy-is-that-of-igc-sante',
  clause: { 'auth-cli': 'intro.auth-cli', 'ssl-serveur': 'intro.ssl-serveur' },
  obligation: 'recommendation',
  run: ({ certificate: { policies }, kind }) => {
    if (kind === 'delivered-production') return notApplicable('production');
    const params = { wanted: testPolicy, found: policies.join(', ') };
    if (policies.includes(testPolicy)) return pass('found', params);
    return policies.length === 0
      ? warn('none', 'other-remedy', params)
      : warn('other', 'other-remedy', params);
  },
});
