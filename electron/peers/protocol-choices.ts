import { constants } from 'node:crypto';
import type { ProtocolChoice } from './party.ts';

/** Whether TLS is BoringSSL's here, as in Electron; else it is OpenSSL's. They differ in what they can still play. */
export const isBoringSsl = 'electron' in process.versions;

const tls13Suites = ['TLS_AES_256_GCM_SHA384', 'TLS_CHACHA20_POLY1305_SHA256', 'TLS_AES_128_GCM_SHA256'];
const recommendedSuites = ['ECDHE+AESGCM', 'ECDHE+CHACHA20'];
/** RSA key exchange, without forward secrecy; 3DES where the library still has it. */
const weakSuites = ['AES128-SHA', 'AES256-SHA', 'AES128-GCM-SHA256', 'AES256-GCM-SHA384', 'DES-CBC3-SHA'];

/**
 * What the reference GAP offers and takes: ANSSI, « Recommandations de sécurité relatives à TLS » v1.2 (2020): TLS 1.2 or
 * 1.3, ephemeral key exchange, authenticated encryption, no renegotiation. A recommendation, not a demand of Diapason.
 */
export const recommendedProtocol: ProtocolChoice = {
  minVersion: 'TLSv1.2',
  ciphers: [...tls13Suites, ...recommendedSuites].join(':'),
  // BoringSSL renegotiates with nobody: there is nothing to switch off, and the constant is 0.
  secureOptions: constants.SSL_OP_NO_RENEGOTIATION,
};

/** Of a peer that knows nothing else. */
export const onlyTls13: ProtocolChoice = { minVersion: 'TLSv1.3' };
export const onlyTls12: ProtocolChoice = { minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2' };

/** TLS 1.1 signs with SHA-1, which OpenSSL 3 allows at level 0 alone; BoringSSL knows no levels. */
export const onlyTls11: ProtocolChoice = {
  minVersion: 'TLSv1.1',
  maxVersion: 'TLSv1.1',
  ...(isBoringSsl ? {} : { ciphers: 'DEFAULT@SECLEVEL=0' }),
};

/** TLS 1.2 with weak suites alone, or with good ones after them. */
export const onlyWeakSuites: ProtocolChoice = { ...onlyTls12, ciphers: weakSuites.join(':') };
export const weakSuitesFirst: ProtocolChoice = {
  ...onlyTls12,
  ciphers: [...weakSuites, ...recommendedSuites].join(':'),
};

/** Whether a suite, by its standard name, is a recommended one. */
export function isRecommendedSuite(name: string): boolean {
  return (
    tls13Suites.includes(name) || /^TLS_ECDHE_(?:RSA|ECDSA)_WITH_.*(?:_GCM_|CHACHA20_POLY1305)/.test(name)
  );
}
