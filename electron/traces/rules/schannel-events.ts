import { maybeOfAlert, type AlertName } from './alert-meanings.ts';
import type { TraceCause, TraceRule } from '../trace-rule.ts';

const events =
  'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-R2-and-2012/dn786445(v=ws.11)';

const received = (
  id: AlertName,
  number: number,
  cause: TraceCause,
  source = `${events}, 36887`,
): TraceRule => ({
  id: `schannel-event-alert-${id}`,
  pattern: new RegExp(
    `fatal alert was received from the remote endpoint\\. The TLS protocol defined fatal alert code is ${number}\\b`,
  ),
  sample: `A fatal alert was received from the remote endpoint. The TLS protocol defined fatal alert code is ${number}.`,
  source,
  cause,
  refusedBy: 'other-end',
  ...maybeOfAlert[id],
});

/** Events of the source Schannel in Windows' System log. */
export const schannelEventRules: readonly TraceRule[] = [
  {
    id: 'schannel-event-36881',
    pattern: /certificate received from the remote server has either expired or is not yet valid/,
    sample:
      'The certificate received from the remote server has either expired or is not yet valid. The TLS connection request has failed. The attached data contains the server certificate.',
    source: `${events}, 36881`,
    cause: 'expired',
    refusedBy: 'this-end',
    flow: 'gap-psp',
    maybe: ['not-yet-valid'],
  },
  {
    id: 'schannel-event-36882',
    pattern: /certificate received from the remote server was issued by an untrusted certificate authority/,
    sample:
      'The certificate received from the remote server was issued by an untrusted certificate authority. Because of this, none of the data contained in the certificate can be validated. The TLS connection request has failed. The attached data contains the server certificate.',
    source: `${events}, 36882`,
    cause: 'unknown-authority',
    refusedBy: 'this-end',
    flow: 'gap-psp',
    maybe: ['incomplete-chain', 'self-signed'],
  },
  {
    id: 'schannel-event-36883',
    pattern: /certificate received from the remote server has been revoked/,
    sample:
      'The certificate received from the remote server has been revoked. This means that the certificate authority that issued the certificate has invalidated it. The TLS connection request has failed. The attached data contains the server certificate.',
    source: `${events}, 36883`,
    cause: 'revoked',
    refusedBy: 'this-end',
    flow: 'gap-psp',
  },
  {
    id: 'schannel-event-36884',
    pattern: /certificate received from the remote server does not contain the expected name/,
    sample:
      'The certificate received from the remote server does not contain the expected name. It is therefore not possible to determine whether we are connecting to the correct server. The server name we were expecting is psp.exemple.invalid. The TLS connection request has failed. The attached data contains the server certificate.',
    source: `${events}, 36884`,
    cause: 'name-mismatch',
    refusedBy: 'this-end',
    flow: 'gap-psp',
  },
  {
    id: 'schannel-event-36877',
    pattern: /certificate received from the remote client application has not validated correctly/,
    sample:
      'The certificate received from the remote client application has not validated correctly. The error code is 0x80090327. The attached data contains the client certificate.',
    source: `${events}, 36877`,
    cause: 'certificate-refused',
    refusedBy: 'this-end',
    flow: 'tpe-gap',
  },
  {
    id: 'schannel-event-36875',
    pattern: /remote server has requested (?:TLS|SSL) client authentication, but no suitable/,
    sample:
      "The remote server has requested TLS client authentication, but no suitable client certificate could be found. An anonymous connection will be attempted. This TLS connection request may succeed or fail, depending on the server's policy settings.",
    source: `${events}, 36875`,
    cause: 'client-certificate-missing',
    refusedBy: 'other-end',
    flow: 'gap-psp',
    maybe: ['key-unreadable'],
  },
  {
    id: 'schannel-event-36874',
    pattern: /none of the cipher suites supported by the client application are supported by the server/,
    sample:
      'An TLS 1.2 connection request was received from a remote client application, but none of the cipher suites supported by the client application are supported by the server. The TLS connection request has failed.',
    source: `${events}, 36874`,
    cause: 'cipher-suite',
    refusedBy: 'this-end',
    flow: 'tpe-gap',
    maybe: ['key-unreadable', 'protocol-version'],
  },
  {
    id: 'schannel-event-36870',
    pattern:
      /fatal error occurred when attempting to access the (?:TLS|SSL) (?:server|client) credential private key/,
    sample:
      'A fatal error occurred when attempting to access the TLS server credential private key. The error code returned from the cryptographic module is 0x8009030D. The internal error state is 10001.',
    source: `${events}, 36870`,
    cause: 'key-unreadable',
    refusedBy: 'this-end',
  },
  {
    id: 'schannel-event-36889',
    pattern: /specified certificate's chain is incomplete/,
    sample:
      "The TLS server specified certificate's chain is incomplete: This can cause trust validation failures or interoperability problems. For more information see KB 954755",
    source: `${events}, 36889`,
    cause: 'incomplete-chain',
    refusedBy: 'unknown',
  },
  {
    id: 'schannel-event-36888',
    pattern: /fatal alert was generated and sent to the remote endpoint/,
    sample:
      'A fatal alert was generated and sent to the remote endpoint. This may result in termination of the connection. The TLS protocol defined fatal alert code is 40.',
    source: `${events}, 36888`,
    cause: 'handshake-failure',
    refusedBy: 'this-end',
    maybe: ['cipher-suite', 'protocol-version', 'certificate-refused'],
  },
  received('handshake-failure', 40, 'handshake-failure'),
  received('bad-certificate', 42, 'certificate-refused'),
  received('unsupported-certificate', 43, 'wrong-usage'),
  received('certificate-revoked', 44, 'revoked'),
  received('certificate-expired', 45, 'expired'),
  received('certificate-unknown', 46, 'certificate-refused'),
  received('unknown-ca', 48, 'unknown-authority'),
  received('access-denied', 49, 'certificate-refused'),
  received('decrypt-error', 51, 'wrong-key'),
  received('protocol-version', 70, 'protocol-version'),
];
