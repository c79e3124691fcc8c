import type { TraceCause, TraceRule } from '../trace-rule.ts';
import { events, eventNumber } from './schannel-event-alerts.ts';
import { wordsPattern } from './windows-code.ts';

/** An event: its words in English, then in French with their variants. */
const event = (
  number: number,
  texts: readonly string[],
  cause: TraceCause,
  more: Pick<TraceRule, 'sample'> & Partial<Pick<TraceRule, 'flow' | 'maybe' | 'refusedBy'>>,
): TraceRule => ({
  id: `schannel-event-${number}`,
  pattern: new RegExp([eventNumber(number), ...texts.map(wordsPattern)].join('|')),
  source: `${events}, ${number}`,
  cause,
  refusedBy: 'this-end',
  ...more,
});

/** Events of the source Schannel in Windows' System log. */
export const schannelEventRules: readonly TraceRule[] = [
  event(
    36881,
    [
      'certificate received from the remote server has either expired or is not yet valid',
      'certificat reçu du serveur distant a expiré ou',
      'certificat reçu du serveur distant a soit expiré',
      'certificat reçu du serveur distant est arrivé à expiration',
    ],
    'expired',
    {
      sample:
        'The certificate received from the remote server has either expired or is not yet valid. The TLS connection request has failed. The attached data contains the server certificate.',
      flow: 'gap-psp',
      maybe: ['not-yet-valid'],
    },
  ),
  event(
    36882,
    [
      'certificate received from the remote server was issued by an untrusted certificate authority',
      'certificat reçu du serveur distant a été émis par une autorité de certification non',
      'certificat reçu du serveur distant a été délivré par une autorité de certification non',
      "certificat reçu du serveur distant a été émis par une autorité de certification qui n'est pas",
    ],
    'unknown-authority',
    {
      sample:
        'The certificate received from the remote server was issued by an untrusted certificate authority. Because of this, none of the data contained in the certificate can be validated. The TLS connection request has failed. The attached data contains the server certificate.',
      flow: 'gap-psp',
      maybe: ['incomplete-chain', 'self-signed'],
    },
  ),
  event(
    36883,
    [
      'certificate received from the remote server has been revoked',
      'certificat reçu du serveur distant a été révoqué',
    ],
    'revoked',
    {
      sample:
        'The certificate received from the remote server has been revoked. This means that the certificate authority that issued the certificate has invalidated it. The TLS connection request has failed. The attached data contains the server certificate.',
      flow: 'gap-psp',
    },
  ),
  event(
    36884,
    [
      'certificate received from the remote server does not contain the expected name',
      'certificat reçu du serveur distant ne contient pas le nom attendu',
    ],
    'name-mismatch',
    {
      sample:
        'The certificate received from the remote server does not contain the expected name. It is therefore not possible to determine whether we are connecting to the correct server. The server name we were expecting is psp.exemple.invalid. The TLS connection request has failed. The attached data contains the server certificate.',
      flow: 'gap-psp',
    },
  ),
  event(
    36876,
    [
      'certificate received from the remote server has not validated correctly',
      "certificat reçu du serveur distant n'a pas été validé correctement",
    ],
    'certificate-refused',
    {
      sample:
        'The certificate received from the remote server has not validated correctly. The error code is 0x80090327. The TLS connection request has failed. The attached data contains the server certificate.',
      flow: 'gap-psp',
    },
  ),
  event(
    36877,
    [
      'certificate received from the remote client application has not validated correctly',
      "certificat reçu de l'application cliente distante n'a pas été validé correctement",
    ],
    'certificate-refused',
    {
      sample:
        'The certificate received from the remote client application has not validated correctly. The error code is 0x80090327. The attached data contains the client certificate.',
      flow: 'tpe-gap',
    },
  ),
  event(
    36875,
    [
      'remote server has requested TLS client authentication, but no suitable',
      'remote server has requested SSL client authentication, but no suitable',
      "serveur distant a demandé l'authentification du client TLS, mais aucun",
      "serveur distant a demandé l'authentification du client SSL, mais aucun",
      'serveur distant a demandé une authentification client TLS, mais aucun',
    ],
    'client-certificate-missing',
    {
      sample:
        "The remote server has requested TLS client authentication, but no suitable client certificate could be found. An anonymous connection will be attempted. This TLS connection request may succeed or fail, depending on the server's policy settings.",
      refusedBy: 'other-end',
      flow: 'gap-psp',
      maybe: ['key-unreadable'],
    },
  ),
  event(
    36874,
    [
      'none of the cipher suites supported by the client application are supported by the server',
      "aucune des suites de chiffrement prises en charge par l'application cliente n'est prise en charge par le serveur",
      "aucune suite de chiffrement prise en charge par l'application cliente n'est prise en charge par le serveur",
    ],
    'cipher-suite',
    {
      sample:
        'An TLS 1.2 connection request was received from a remote client application, but none of the cipher suites supported by the client application are supported by the server. The TLS connection request has failed.',
      flow: 'tpe-gap',
      maybe: ['key-unreadable', 'protocol-version'],
    },
  ),
  {
    ...event(36870, [], 'key-unreadable', {
      sample:
        'A fatal error occurred when attempting to access the TLS server credential private key. The error code returned from the cryptographic module is 0x8009030D. The internal error state is 10001.',
    }),
    pattern: new RegExp(
      String.raw`${eventNumber(36870)}|attempting to access the (?:TLS|SSL) (?:server|client) credential private key|tentative d['’]accès à la clé privée [^\n]{0,20}d['’](?:informations d['’])?identification`,
    ),
  },
  event(
    36869,
    [
      "credential's certificate does not have a private key information property attached to it",
      "ne possède pas de propriété d'informations de clé privée",
    ],
    'key-unreadable',
    {
      sample:
        "The TLS server credential's certificate does not have a private key information property attached to it. This most often occurs when a certificate is backed up incorrectly and then later restored.",
    },
  ),
  {
    ...event(36871, [], 'handshake-failure', {
      sample:
        'A fatal error occurred while creating a TLS client credential. The internal error state is 10013. The SSPI client process is w3wp (PID: 4412).',
      maybe: ['protocol-version', 'key-unreadable'],
    }),
    pattern: new RegExp(
      String.raw`${eventNumber(36871)}|fatal error occurred while creating an? (?:TLS|SSL) (?:server|client) credential|erreur (?:fatale|irrécupérable) s['’]est produite lors de la création [^\n]{0,20}identification`,
    ),
  },
  event(
    36886,
    [
      'No suitable default server credential exists on this system',
      "information d'identification de serveur par défaut appropriée n'existe sur ce système",
    ],
    'own-certificate-missing',
    {
      sample:
        'No suitable default server credential exists on this system. This will prevent server applications that expect to make use of the system default credentials from accepting SSL connections.',
    },
  ),
  event(36889, ["specified certificate's chain is incomplete"], 'incomplete-chain', {
    sample:
      "The TLS server specified certificate's chain is incomplete: This can cause trust validation failures or interoperability problems. For more information see KB 954755",
    refusedBy: 'unknown',
  }),
];
