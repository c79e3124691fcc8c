import type { TraceRule } from '../trace-rule.ts';

const ssl = 'ruby/openssl, ext/openssl/ossl_ssl.c: ossl_start_ssl';

/** Ruby’s openssl: which call failed and in which state, then the words of OpenSSL. */
export const rubyRules: readonly TraceRule[] = [
  {
    id: 'ruby-name',
    pattern: /hostname "[^"\n]{0,260}" does not match the server certificate/,
    sample: 'OpenSSL::SSL::SSLError: hostname "psp.exemple.fr" does not match the server certificate',
    source: 'ruby/openssl, lib/openssl/ssl.rb: post_connection_check',
    cause: 'name-mismatch',
    refusedBy: 'this-end',
    flow: 'gap-psp',
  },
  {
    id: 'ruby-refused',
    pattern:
      /SSL_(?:connect|accept) returned=1 errno=\d{1,5}[^\n]{0,160}state=[^\n:]{1,60}: certificate verify failed/,
    sample:
      'OpenSSL::SSL::SSLError: SSL_connect returned=1 errno=0 state=SSLv3 read server certificate B: certificate verify failed',
    source: ssl,
    cause: 'certificate-refused',
    refusedBy: 'this-end',
    maybe: ['unknown-authority', 'incomplete-chain', 'self-signed', 'expired'],
  },
  {
    id: 'ruby-closed',
    pattern: /SSL_(?:connect|accept) SYSCALL returned=5 errno=\d{1,5}/,
    sample:
      'OpenSSL::SSL::SSLError: SSL_accept SYSCALL returned=5 errno=0 state=SSLv3 read client certificate A',
    source: ssl,
    cause: 'connection-closed',
    refusedBy: 'other-end',
    maybe: ['certificate-refused', 'client-certificate-missing', 'protocol-version'],
  },
  {
    id: 'ruby-own-file',
    pattern:
      /OpenSSL::(?:PKey|X509|PKCS12)[:\w]{0,40}Error[^\n]{0,40}(?:Neither PUB key nor PRIV key|Could not parse PKey|nested asn1 error|not enough data|no start line|too long|PKCS12_parse: unsupported)/,
    sample: 'OpenSSL::PKey::RSAError: Neither PUB key nor PRIV key: nested asn1 error',
    source: 'ruby/openssl, ext/openssl/ossl_pkey.c: ossl_pkey_new_from_data',
    cause: 'keystore-format',
    refusedBy: 'this-end',
    maybe: ['keystore-password'],
  },
];
