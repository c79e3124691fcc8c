/** An IGC-Santé authority known by its fingerprint: the download is plain http, so the pin is what protects the user. */
export interface PinnedAuthority {
  readonly commonName: string;
  readonly environment: 'test' | 'production';
  readonly level: 'root' | 'intermediate';
  /** SHA-256 of the certificate (DER), lower-case hexadecimal. */
  readonly sha256: string;
  /** Official download address (DER). */
  readonly url: string;
  /** Official address of the CRL that this authority signs. */
  readonly crlUrl: string;
}

const site = 'http://igc-sante.esante.gouv.fr';

/**
 * The four authorities of the ELEMENTAIRE range: both ORG_AUTH_CLI and SSL_SERVEUR come from « ELEMENTAIRE
 * ORGANISATIONS ». The certificates themselves are not shipped.
 */
export const pinnedAuthorities: readonly PinnedAuthority[] = [
  {
    commonName: 'TEST AC RACINE IGC-SANTE ELEMENTAIRE',
    environment: 'test',
    level: 'root',
    sha256: '01325aeb193871eec90fa89556804e4185cb362e0ca87a3d79939c71186da805',
    url: `${site}/AC%20TEST/ACR-EL-TEST.cer`,
    crlUrl: `${site}/CRL/ACR-EL-TEST.crl`,
  },
  {
    commonName: 'TEST AC IGC-SANTE ELEMENTAIRE ORGANISATIONS',
    environment: 'test',
    level: 'intermediate',
    sha256: 'dc528e3788691b3f7950164076f95b02c64334c68662bdede5750b4e0e5338f6',
    url: `${site}/AC%20TEST/ACI-EL-ORG-TEST.cer`,
    crlUrl: `${site}/CRL/ACI-EL-ORG-TEST.crl`,
  },
  {
    commonName: 'AC RACINE IGC-SANTE ELEMENTAIRE',
    environment: 'production',
    level: 'root',
    sha256: '2d9e22ca19f777c6b745257c723ecb8df3c35fa6f1f6ec36b83600c97346967f',
    url: `${site}/AC/ACR-EL.cer`,
    crlUrl: `${site}/CRL/ACR-EL.crl`,
  },
  {
    commonName: 'AC IGC-SANTE ELEMENTAIRE ORGANISATIONS',
    environment: 'production',
    level: 'intermediate',
    sha256: 'd834ee5b40686b73573f60547bf6052c6d404d942a5665cdb2c0b9137b5d27b2',
    url: `${site}/AC/ACI-EL-ORG.cer`,
    crlUrl: `${site}/CRL/ACI-EL-ORG.crl`,
  },
];
