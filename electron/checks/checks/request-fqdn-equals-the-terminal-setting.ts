import { compareFqdn } from '../../procedure/compare-fqdn.ts';
import { defineRequestCheck, fail, inconclusive, notApplicable, pass } from '../define-check.ts';
import { nameDifference } from '../name-difference.ts';

/** Part 2, step 3, « Attention »: better seen before the order than on the first payment. */
export const requestFqdnEqualsTheTerminalSetting = defineRequestCheck({
  id: 'request-fqdn-equals-the-terminal-setting',
  clause: 'order.3.fqdn',
  obligation: 'mandatory',
  run: ({ order, profile, request: { commonName } }) => {
    if (order === 'auth-cli') return notApplicable('not-for-clients');
    const tpe = profile.gap.tpeFqdn.trim();
    if (tpe === '') return inconclusive('not-given', 'not-given-remedy');
    if (compareFqdn(tpe, commonName).equal) return pass('identical', { found: tpe, wanted: commonName });
    const { word, params } = nameDifference(tpe.toLowerCase(), commonName.toLowerCase());
    return fail(word, 'different-remedy', params);
  },
});
