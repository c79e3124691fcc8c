import type { TraceCause, TraceRule } from '../trace-rule.ts';
import { alertFacts, maybeHeard } from './alert-facts.ts';

const header = 'OpenSSL 3.0.19, include/openssl/sslerr.h';

/** A reason of the SSL library by its number, where the texts of OpenSSL were not loaded: « func(144):reason(134) ». */
const reason = (id: string, number: number, cause: TraceCause, more: Partial<TraceRule> = {}): TraceRule => ({
  id: `openssl-number-${id}`,
  pattern: new RegExp(`(?:SSL routines|lib\\(20\\)):{1,2}(?:func\\(\\d{1,4}\\):)?reason\\(${number}\\)`),
  sample: `error:140000${number.toString(16).padStart(2, '0')}:SSL routines:func(144):reason(${number})`,
  source: header,
  cause,
  refusedBy: 'this-end',
  ...more,
});

/** PHP and others that free the texts of OpenSSL too early, or a library built without them. */
export const opensslNumberRules: readonly TraceRule[] = [
  reason('verify-failed', 134, 'certificate-refused', {
    source: 'https://github.com/wp-cli/wp-cli/issues/859',
  }),
  reason('no-client-certificate', 199, 'client-certificate-missing', { flow: 'tpe-gap' }),
  reason('no-shared-cipher', 193, 'cipher-suite', { flow: 'tpe-gap' }),
  reason('no-signature-algorithm', 118, 'cipher-suite'),
  reason('no-ciphers', 181, 'cipher-suite'),
  reason('key-exchange-weak', 394, 'cipher-suite'),
  reason('wrong-version', 267, 'not-tls', { maybe: ['protocol-version', 'proxy'] }),
  reason('unknown-protocol', 252, 'not-tls', { maybe: ['protocol-version', 'proxy'] }),
  reason('http-request', 156, 'not-tls', { flow: 'tpe-gap' }),
  reason('unsupported-protocol', 258, 'protocol-version'),
  reason('no-protocols', 191, 'protocol-version'),
  reason('renegotiation', 338, 'renegotiation', { flow: 'gap-psp' }),
  reason('bad-signature', 123, 'wrong-key'),
  reason('own-key-too-small', 399, 'own-certificate-weak'),
  reason('own-digest-too-weak', 398, 'own-certificate-weak'),
  reason('eof', 294, 'connection-closed', {
    refusedBy: 'other-end',
    maybe: ['certificate-refused', 'client-certificate-missing', 'not-tls'],
  }),
  ...alertFacts.map((fact) =>
    reason(`alert-${fact.name.replaceAll('_', '-')}`, 1000 + fact.number, fact.heard, {
      source: `${header}: 1000 and the number of the alert that was received`,
      refusedBy: 'other-end',
      ...maybeHeard(fact),
    }),
  ),
];

/** Whatever else the SSL library says: that the handshake failed, and no more. Told last. */
export const opensslOtherRules: readonly TraceRule[] = [
  {
    id: 'openssl-other',
    pattern:
      /error:[0-9A-Fa-f]{8}:(?:SSL routines|lib\(20\)):(?![\w:]{0,60}(?:shutdown while in init|protocol is shutdown|application data after close notify|uninitialized))/,
    sample: 'error:1408F119:SSL routines:func(143):reason(281)',
    source: 'https://github.com/yiisoft/yii2-httpclient/issues/155',
    cause: 'handshake-failure',
    refusedBy: 'unknown',
    maybe: ['cipher-suite', 'protocol-version', 'certificate-refused'],
  },
  {
    // « read:errno=0 » ends many a connection that went well: the server sent no « close_notify ».
    id: 'openssl-s-client-closed',
    pattern: /(?<![\w:])(?:write:errno=0|(?:read|write):errno=(?:32|54|104|10053|10054))\b/,
    sample: 'write:errno=104',
    source: 'OpenSSL 3.0.19, apps/s_client.c',
    cause: 'connection-closed',
    refusedBy: 'other-end',
    flow: 'gap-psp',
    maybe: ['certificate-refused', 'client-certificate-missing', 'protocol-version'],
  },
  {
    id: 'openssl-s-client-unreachable',
    pattern: /(?<![\w:])(?:BIO_)?connect:errno=(?:22|60|61|101|110|111|113|10060|10061)\b/,
    sample: 'connect:errno=111',
    source: 'OpenSSL 3.0.19, apps/s_client.c',
    cause: 'unreachable',
    refusedBy: 'unknown',
    flow: 'gap-psp',
  },
  {
    id: 'openssl-configuration',
    pattern:
      /configuration file routines:[\w:]{0,60}(?:unknown module name|module initialization error|error loading dso|missing (?:init function|finish function))|DSO support routines:[\w:]{0,60}could not load the shared library/,
    sample: 'error:0E076071:configuration file routines:MODULE_RUN:unknown module name',
    source: 'OpenSSL 1.1.1, crypto/conf/conf_err.c',
    cause: 'tls-library-missing',
    refusedBy: 'this-end',
  },
  {
    id: 'openssl-file',
    pattern:
      /BIO routines:(?:BIO_new_file|FILE_CTRL|file_ctrl|BIO_read_filename)?:(?:system lib|no such file)/,
    sample: 'error:2006D002:BIO routines:BIO_new_file:system lib',
    source: 'OpenSSL 1.1.1, crypto/bio/bss_file.c',
    cause: 'keystore-format',
    refusedBy: 'this-end',
    maybe: ['key-unreadable', 'authorities-missing'],
  },
];
