import { attributeOf } from '../../pki/asn1/distinguished-name.ts';
import { links } from '../../procedure/links.ts';
import { defineCertificateCheck, fail, inconclusive, notApplicable, pass, warn } from '../define-check.ts';

/**
 * Part 2, step 4: one's own CSR asks for the intermediate to be added, and the procedure's link to it is the PRODUCTION one:
 * under a TEST certificate it completes nothing. The address that the certificate gives itself (RFC 5280 4.2.2.1) settles it.
 */
export const authoritiesAreOfTheSameEnvironment = defineCertificateCheck({
  id: 'authorities-are-of-the-same-environment',
  clause: 'order.4.intermediate',
  obligation: 'mandatory',
  run: ({ certificate, kind, chain, pins, revocationLists }) => {
    if (kind === 'practice' || kind === 'other') return notApplicable(kind);
    const environment = kind === 'delivered-test' ? 'test' : 'production';
    const environmentOf = (name: string) => pins.find(({ commonName }) => commonName === name)?.environment;
    const needed = pins.find((pin) => pin.level === 'intermediate' && pin.environment === environment);
    const params = {
      environment: environment === 'test' ? 'TEST' : 'PRODUCTION',
      url: certificate.caIssuersUrls.find((address) => address.startsWith('http:')) ?? needed?.url ?? '',
      procedureUrl: links['production-intermediate'].url,
      issuer: certificate.issuer.text,
    };
    const names = [attributeOf(certificate.issuer, 'CN'), ...chain.map(({ commonName }) => commonName)];
    const foreign = names.find((name) => (environmentOf(name) ?? environment) !== environment);
    if (foreign !== undefined) return fail('mixed', 'mixed-remedy', { ...params, authority: foreign });
    if (chain.length === 0) return inconclusive(`${environment}-missing`, 'missing-remedy', params);
    const lists = revocationLists.map(({ issuer }) => environmentOf(attributeOf(issuer, 'CN')));
    const onlyForeign = lists.some((one) => one !== undefined) && !lists.includes(environment);
    return onlyForeign
      ? warn('lists', 'lists-remedy', { ...params, url: needed?.crlUrl ?? '' })
      : pass('same', params);
  },
});
