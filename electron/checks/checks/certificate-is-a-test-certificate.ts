import { defineCertificateCheck, fail, notApplicable, pass } from '../define-check.ts';

/**
 * The procedure is about TEST certificates, though its link to the intermediate is the production one. The two are told
 * apart by the issuer and by extension 1.2.250.1.71.1.2.5, not by the policy or the CN.
 */
export const certificateIsATestCertificate = defineCertificateCheck({
  id: 'certificate-is-a-test-certificate',
  clause: 'order.4.intermediate',
  obligation: 'mandatory',
  run: ({ kind, certificate }) => {
    switch (kind) {
      case 'delivered-test':
        return pass('test');
      case 'practice':
        return notApplicable('practice');
      case 'delivered-production':
        return fail('production', 'production-remedy');
      case 'other':
        return fail('foreign', 'foreign-remedy', { issuer: certificate.issuer.text });
    }
  },
});
