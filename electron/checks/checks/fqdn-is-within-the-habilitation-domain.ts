import { habilitationDomain, isWithinHabilitation } from '../../procedure/domain-rules.ts';
import { defineCertificateCheck, inconclusive, notApplicable, pass, fail } from '../define-check.ts';

/** Form 414, step 4.2: rights are given for the publisher's widest real domain; a server's name lies within it. */
export const fqdnIsWithinTheHabilitationDomain = defineCertificateCheck({
  id: 'fqdn-is-within-the-habilitation-domain',
  clause: 'a.4.2.domain',
  obligation: 'mandatory',
  run: ({ order, profile, certificate }) => {
    if (order === 'auth-cli') return notApplicable('not-for-clients');
    const habilitation = habilitationDomain(profile.gap.domain);
    if (habilitation === null) return inconclusive('no-domain', 'no-domain-remedy');
    const params = { commonName: certificate.commonName, habilitation };
    return isWithinHabilitation(certificate.commonName, habilitation)
      ? pass('within', params)
      : fail('outside', 'outside-remedy', params);
  },
});
