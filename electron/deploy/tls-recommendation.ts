import type { Material } from './define-deployment.ts';

/** TLS 1.2 suites in OpenSSL's spelling: ECDHE with AES-GCM or ChaCha20. */
export const suitesTls12 = [
  'ECDHE-ECDSA-AES256-GCM-SHA384',
  'ECDHE-RSA-AES256-GCM-SHA384',
  'ECDHE-ECDSA-AES128-GCM-SHA256',
  'ECDHE-RSA-AES128-GCM-SHA256',
  'ECDHE-ECDSA-CHACHA20-POLY1305',
  'ECDHE-RSA-CHACHA20-POLY1305',
].join(':');

/** TLS 1.3 suites; everybody spells them alike. */
export const suitesTls13 = [
  'TLS_AES_256_GCM_SHA384',
  'TLS_AES_128_GCM_SHA256',
  'TLS_CHACHA20_POLY1305_SHA256',
].join(':');

/** Both, in Java's spelling (IANA's). */
export const suitesJava: readonly string[] = [
  ...suitesTls13.split(':'),
  'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384',
  'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
  'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256',
  'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
  'TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256',
  'TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256',
];

/** Comment above versions and suites: advice of the ANSSI, which Diapason does not ask for. */
export function recommendation({ t }: Pick<Material, 't'>): string {
  return t('bundles.comments.recommendation');
}

/** Comment above what verifies the terminal: this the annex does ask for. */
export function terminalRule({ t }: Pick<Material, 't'>): string {
  return t('bundles.comments.terminalRule');
}

/** Comment above what verifies the PSP. */
export function pspRule({ t }: Pick<Material, 't'>): string {
  return t('bundles.comments.pspRule');
}
