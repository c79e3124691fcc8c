import { habilitationDomain, isWithinHabilitation } from '../../procedure/domain-rules.ts';
import { defineRequestCheck, fail, inconclusive, notApplicable, pass } from '../define-check.ts';

/** Form 414, step 4.2: a card orders names of the domain it has rights for, and no other: better seen before the order. */
export const requestFqdnIsWithinTheHabilitationDomain = defineRequestCheck({
  id: 'request-fqdn-is-within-the-habilitation-domain',
  clause: 'a.4.2.domain',
  obligation: 'mandatory',
  run: ({ order, profile, request: { commonName, dnsNames } }) => {
    if (order === 'auth-cli') return notApplicable('not-for-clients');
    const habilitation = habilitationDomain(profile.gap.domain);
    if (habilitation === null) return inconclusive('no-domain', 'no-domain-remedy');
    const outside = [commonName, ...dnsNames].find((name) => !isWithinHabilitation(name, habilitation));
    return outside === undefined
      ? pass('within', { name: commonName, habilitation })
      : fail('outside', 'outside-remedy', { name: outside, habilitation });
  },
});
