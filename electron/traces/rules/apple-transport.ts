import { alertFacts, maybeHeard } from './alert-facts.ts';
import type { TraceCause, TraceRule } from '../trace-rule.ts';

type More = Partial<Pick<TraceRule, 'maybe' | 'flow' | 'refusedBy' | 'sample'>>;

const idOf = (name: string): string =>
  name.replace(/[A-Z]+(?=[A-Z][a-z]|$)|[A-Z]/g, (at) => `-${at}`).toLowerCase();

/** A number of Secure Transport: its name, as a code beside a word that says that it is one, in curl’s words. */
const transport = (
  number: number,
  name: string,
  words: string,
  cause: TraceCause,
  more: More = {},
): TraceRule => ({
  id: `apple-tls${idOf(name)}`,
  pattern: new RegExp(
    `\\berrSSL${name}\\b|(?:Key|Value|OSStatus|Err|[Ee]rror|[Cc]ode|[Ss]tatus)[ =:(]{1,3}-${-number}\\b${words === '' ? '' : `|${words}`}`,
  ),
  sample: `OSStatus -${-number} (errSSL${name})`,
  source: 'Apple, Security/SecureTransport.h: errSSL…, and curl/curl, lib/vtls/sectransp.c',
  cause,
  refusedBy: 'this-end',
  ...more,
});

/** Secure Transport numbers the alerts that it received from -9819 to -9840. */
const heard = (number: number, name: string, alert: number, words = ''): TraceRule => {
  const fact = alertFacts.find((one) => one.number === alert);
  return transport(number, `Peer${name}`, words, fact?.heard ?? 'handshake-failure', {
    refusedBy: 'other-end',
    ...(fact === undefined ? {} : maybeHeard(fact)),
  });
};

/** Secure Transport’s verdicts on the certificate, and its other errors. */
export const transportVerdicts: readonly TraceRule[] = [
  transport(
    -9812,
    'UnknownRootCert',
    'SSL certificate problem: Untrusted root certificate',
    'unknown-authority',
    {
      maybe: ['self-signed', 'proxy'],
    },
  ),
  transport(-9813, 'NoRootCert', 'SSL certificate problem: No root certificate', 'unknown-authority', {
    maybe: ['incomplete-chain', 'self-signed'],
  }),
  transport(-9814, 'CertExpired', 'Certificate chain had an expired certificate', 'expired'),
  transport(
    -9815,
    'CertNotYetValid',
    'certificate chain had a certificate that is not yet valid',
    'not-yet-valid',
  ),
  transport(
    -9843,
    'HostNameMismatch',
    'SSL certificate peer verification failed, the certificate did not match',
    'name-mismatch',
    {
      flow: 'gap-psp',
    },
  ),
  transport(
    -9842,
    'ClientCertRequested',
    'Server requested a client certificate during the handshake',
    'client-certificate-missing',
    {
      refusedBy: 'other-end',
      flow: 'gap-psp',
    },
  ),
  transport(-9801, 'Negotiation', 'Could not negotiate an SSL cipher suite with the server', 'cipher-suite', {
    maybe: ['protocol-version'],
  }),
  transport(-9818, 'BadCipherSuite', 'A bad SSL cipher suite was encountered', 'cipher-suite'),
  transport(-9850, 'WeakPeerEphemeralDHKey', 'Indicates a weak ephemeral Diffie-Hellman key', 'cipher-suite'),
  transport(
    -9807,
    'XCertChainInvalid',
    'SSL certificate problem: Invalid certificate chain',
    'certificate-refused',
    {
      maybe: ['unknown-authority', 'incomplete-chain', 'revoked', 'self-signed', 'expired'],
    },
  ),
  transport(-9808, 'BadCert', "Couldn't understand the server certificate format", 'certificate-refused'),
  transport(-9805, 'ClosedGraceful', '', 'connection-closed', { refusedBy: 'other-end' }),
  transport(-9806, 'ClosedAbort', 'Server aborted the SSL handshake', 'connection-closed', {
    refusedBy: 'other-end',
  }),
  transport(
    -9816,
    'ClosedNoNotify',
    'The server closed the session with no notification',
    'connection-closed',
    {
      refusedBy: 'other-end',
    },
  ),
  transport(
    -9844,
    'ConnectionRefused',
    'Server dropped the connection during the SSL handshake',
    'connection-closed',
    {
      refusedBy: 'other-end',
    },
  ),
];

/** The alerts that Secure Transport received. */
export const transportAlerts: readonly TraceRule[] = [
  heard(-9825, 'BadCert', 42),
  heard(-9826, 'UnsupportedCert', 43),
  heard(-9827, 'CertRevoked', 44, 'SSL certificate problem: The certificate was revoked'),
  heard(-9828, 'CertExpired', 45),
  heard(-9829, 'CertUnknown', 46, 'SSL certificate problem: The certificate is unknown'),
  heard(
    -9831,
    'UnknownCA',
    48,
    'SSL server rejected the client certificate due to the certificate being signed by',
  ),
  heard(-9832, 'AccessDenied', 49),
  heard(-9834, 'DecryptError', 51),
  heard(-9836, 'ProtocolVersion', 70),
  heard(-9837, 'InsufficientSecurity', 71),
  heard(-9838, 'InternalError', 80),
  heard(
    -9824,
    'HandshakeFail',
    40,
    'SSL peer handshake failed, the server most likely requires a client certificate',
  ),
];
