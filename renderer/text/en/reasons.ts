import type {
  flows as flowsFr,
  looksLike as looksLikeFr,
  orders as ordersFr,
  parties as partiesFr,
  reasons as reasonsFr,
} from '../fr/reasons.ts';
import type { SameShape } from '../same-shape.ts';

/** Why a party refuses a certificate: short phrases that read after “refused:”. */
export const reasons: SameShape<typeof reasonsFr> = {
  'certificate-missing': 'no certificate shown',
  'certificate-expired': 'certificate expired',
  'certificate-not-yet-valid': 'certificate not valid yet',
  'unknown-authority': 'unknown authority',
  'self-signed': 'self-signed certificate',
  'incomplete-chain': 'incomplete chain, the intermediate authority is missing',
  'signature-invalid': 'wrong signature',
  revoked: 'certificate revoked',
  'revocation-unavailable': 'revocation state unknown, CRL unavailable',
  'crl-stale': 'outdated CRL',
  'crl-forged': 'CRL with a false signature',
  'name-mismatch': 'not the name that was asked for',
  'wrong-usage': 'certificate not meant for this use',
  'wrong-key': 'private key that is not the certificate’s',
  'authority-not-ca': 'an issuer of the chain is not an authority',
  'authority-key-usage': 'an authority of the chain may not sign',
  'path-too-long': 'chain longer than the authority allows',
  'name-constraints': 'name that the authority may not certify',
  'unknown-critical-extension': 'unknown critical extension',
  'weak-algorithm': 'algorithm or key too weak',
  'protocol-version': 'no TLS version in common',
  'cipher-suite': 'no cipher suite in common',
  'not-tls': 'the other end does not speak TLS',
  'connection-closed': 'connection closed without explanation',
  other: 'reason not given',
};

/** The two orders, by their official names. */
export const orders: SameShape<typeof ordersFr> = {
  'auth-cli': 'ORG_AUTH_CLI',
  'ssl-serveur': 'SSL_SERVEUR',
};

/** The parties of a handshake, in the middle of a sentence. */
export const parties: SameShape<typeof partiesFr> = {
  TPE: 'the terminal',
  GAP: 'your GAP',
  PSP: 'the PSP',
};

/** The two flows of the annex. */
export const flows: SameShape<typeof flowsFr> = {
  'tpe-gap': 'TPE → GAP',
  'gap-psp': 'GAP → PSP',
};

/** What a file that is none of ours seems to be. */
export const looksLike: SameShape<typeof looksLikeFr> = {
  jpeg: 'a JPEG picture',
  png: 'a PNG picture',
  gif: 'a GIF picture',
  pdf: 'a PDF document',
  zip: 'a ZIP archive (or an Office document)',
  gzip: 'a GZIP archive',
  html: 'a web page (HTML)',
  xml: 'an XML document',
  json: 'a JSON file',
  text: 'text',
  pem: 'PEM without a readable certificate or key',
  pkcs7: 'a PKCS#7 message without a certificate',
  jks: 'a Java keystore (JKS)',
  'openssh-key': 'an OpenSSH key',
  'putty-key': 'a PuTTY key',
  'public-key': 'a public key alone',
  exe: 'a program',
  nothing: 'nothing that the wizard can use',
  unknown: 'an unknown format',
};
