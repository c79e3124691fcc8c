import { commonNameOf } from '../../pki/asn1/distinguished-name.ts';
import { defineCertificateCheck, fail, inconclusive, pass } from '../define-check.ts';

/**
 * Annex: parentage is verified by the other end. The authorities come over plain http, so only their pinned
 * fingerprints make them trusted; the procedure's own download link is the production one.
 */
export const parentageLeadsToIgcSante = defineCertificateCheck({
  id: 'parentage-leads-to-igc-sante',
  clause: { 'auth-cli': 'annex.psp.client.parentage', 'ssl-serveur': 'annex.tpe.server.parentage' },
  obligation: 'mandatory',
  run: ({ certificate, kind, chain, chainIsComplete, pins }) => {
    const [issuer] = chain;
    if (kind === 'practice') {
      return issuer !== undefined && chainIsComplete
        ? pass('practice', { issuer: issuer.commonName })
        : fail('practice-incomplete', 'practice-incomplete-remedy');
    }
    const issuerName = commonNameOf(certificate.issuer);
    const named = pins.find(({ commonName, level }) => level === 'intermediate' && commonName === issuerName);
    const params = { issuer: certificate.issuer.text };
    if (issuer === undefined) {
      return named === undefined
        ? fail('unknown', 'unknown-remedy', params)
        : inconclusive('issuer-missing', 'issuer-missing-remedy', { ...params, url: named.url });
    }
    const root = chain.at(-1);
    if (!chainIsComplete || root === undefined) {
      const missing = pins.find(
        ({ environment, level }) => level === 'root' && environment === (named?.environment ?? 'test'),
      );
      return inconclusive('root-missing', 'root-missing-remedy', { ...params, url: missing?.url ?? '' });
    }
    const pinned = pins.some(({ sha256 }) => sha256 === root.sha256);
    return pinned
      ? pass('pinned', { issuer: issuer.commonName, root: root.commonName })
      : fail('unknown', 'unknown-remedy', params);
  },
});
