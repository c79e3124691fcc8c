import { compareFqdn } from '../../procedure/compare-fqdn.ts';
import { defineCertificateCheck, fail, inconclusive, notApplicable, pass } from '../define-check.ts';

/** Part 2, step 3, « Attention »: the FQDN typed into the TPE and the CN of the installed certificate are identical. */
export const fqdnEqualsTheTerminalSetting = defineCertificateCheck({
  id: 'fqdn-equals-the-terminal-setting',
  clause: 'order.3.fqdn',
  obligation: 'mandatory',
  run: ({ order, profile, certificate }) => {
    if (order === 'auth-cli') return notApplicable('not-for-clients');
    const tpe = profile.gap.tpeFqdn.trim();
    if (tpe === '') return inconclusive('not-given', 'not-given-remedy');
    const params = { tpe, commonName: certificate.commonName };
    return compareFqdn(tpe, certificate.commonName).equal
      ? pass('identical', params)
      : fail('different', 'different-remedy', params);
  },
});
