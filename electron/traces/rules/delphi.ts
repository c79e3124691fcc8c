import type { TraceCause, TraceRule } from '../trace-rule.ts';
import { wordsPattern, type MoreOfRule } from './windows-code.ts';

const indy = 'IndySockets/Indy, Lib/Protocols/IdResourceStringsProtocols.pas';
const net = 'Embarcadero RAD Studio, System.NetConsts';
const ics = 'https://www.mail-archive.com/twsocket@lists.elists.org/msg00714.html';
function sourceOf(constant: string): string {
  if (constant.startsWith('SNet')) return net;
  return constant.startsWith('Ssl') ? ics : indy;
}

/** A message of Indy: its words in English, then in the French of RAD Studio. */
const row = (
  id: string,
  texts: readonly [string, ...string[]],
  cause: TraceCause,
  constant: string,
  more: MoreOfRule = {},
): TraceRule => ({
  id: `delphi-${id}`,
  pattern: new RegExp(texts.map(wordsPattern).join('|')),
  sample: texts[0],
  source: `${sourceOf(constant)}: ${constant}`,
  cause,
  refusedBy: 'this-end',
  ...more,
});

/** Delphi: Indy and ICS over OpenSSL, THTTPClient over WinHTTP. What OpenSSL and WinHTTP say has its rules there. */
export const delphiRules: readonly TraceRule[] = [
  row(
    'library',
    ['Could not load SSL library', 'charger la bibliothèque SSL', 'EIdOSSLCouldNotLoadSSLLibrary'],
    'tls-library-missing',
    'RSOSSLCouldNotLoadSSLLibrary',
  ),
  row(
    'context',
    ['Error creating SSL context', 'EIdOSSLCreatingContextError'],
    'tls-library-missing',
    'RSSSLErrorCreatingContext',
  ),
  row(
    'root-certificate',
    [
      'Could not load root certificate.',
      'Impossible de charger le certificat racine.',
      'EIdOSSLLoadingRootCertError',
    ],
    'authorities-missing',
    'RSSSLLoadingRootCertError',
  ),
  row(
    'certificate',
    ['EIdOSSLLoadingCertError', 'Impossible de charger le certificat.'],
    'own-certificate-refused',
    'RSSSLLoadingCertError',
    { sample: "Exception class EIdOSSLLoadingCertError with message 'Could not load certificate.'" },
  ),
  row(
    'key',
    [
      'Could not load key, check password.',
      'Impossible de charger la clé, vérifiez le mot de passe.',
      'EIdOSSLLoadingKeyError',
    ],
    'keystore-password',
    'RSSSLLoadingKeyError',
    { maybe: ['key-mismatch', 'keystore-format'] },
  ),
  row(
    'certificate-file',
    ['Error opening certificate file', 'Error importing certificate'],
    'own-certificate-refused',
    'SNetHttpCertificateImportError',
  ),
  row(
    'client-certificate',
    ['Unspecified certificate from client'],
    'client-certificate-missing',
    'SNetHttpUnspecifiedCertificate',
    { refusedBy: 'other-end', flow: 'gap-psp' },
  ),
  row(
    'server-certificate',
    [
      'Server Certificate Invalid or not present',
      'Server Certificate not accepted',
      'Error getting server certificate',
    ],
    'certificate-refused',
    'SNetHttpInvalidServerCertificate',
    { flow: 'gap-psp', maybe: ['unknown-authority', 'name-mismatch', 'expired', 'protocol-version'] },
  ),
  row(
    'ics-not-tls',
    ['HTTP request, no SSL handshake', 'HTTPS proxy request, no SSL handshake'],
    'not-tls',
    'SslHandshakeRespMsg',
  ),
  row('ics-closed', ['Error, connection closed unexpectedly'], 'connection-closed', 'SslHandshakeRespMsg', {
    refusedBy: 'other-end',
  }),
  row(
    'ics-version',
    ['Error, wrong SSL version', 'Error, unknown SSL protocol'],
    'handshake-failure',
    'SslHandshakeRespMsg',
    { refusedBy: 'unknown', maybe: ['protocol-version', 'not-tls'] },
  ),
  row('eof', ['EOF was observed', 'EOF : violation du protocole'], 'connection-closed', 'RSSSLEOFViolation', {
    sample: 'EIdOSSLConnectError Error connecting with SSL - EOF was observed',
    source: 'https://github.com/IndySockets/Indy/issues/345',
    refusedBy: 'other-end',
    maybe: ['protocol-version', 'client-certificate-missing', 'certificate-refused'],
  }),
];

/** That the connection failed: told after what OpenSSL says of it. */
export const delphiConnectionRules: readonly TraceRule[] = [
  row(
    'connect',
    ['Error connecting with SSL', 'Erreur lors de la connexion avec SSL'],
    'handshake-failure',
    'RSSSLConnectError',
    { refusedBy: 'unknown', flow: 'gap-psp' },
  ),
  row(
    'accept',
    ['Error accepting connection with SSL', "Erreur lors de l'acceptation de la connexion avec SSL"],
    'handshake-failure',
    'RSSSLAcceptError',
    { refusedBy: 'unknown', flow: 'tpe-gap' },
  ),
];
