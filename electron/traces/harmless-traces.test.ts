import { expect, it } from 'vitest';
import { said } from './testing/said.ts';

/** What programs write when all is well, in the words of errors. */
const harmless: readonly string[] = [
  'SSL3 alert read:warning:close notify',
  'SSL3 alert write:warning:close notify',
  '(0) eap_tls: (TLS) send TLS 1.2 Handshake, ServerHelloDone',
  'CONNECTED(00000003)\ndepth=0 CN = x\nverify return:1\nread R BLOCK\nclosed',
  'Verify return code: 0 (ok)\n---\nread:errno=0',
  'error:00000000:lib(0):func(0):reason(0)',
  'error:00000000:lib(0)::reason(0)',
  'error:140E0197:SSL routines:SSL_shutdown:shutdown while in init',
  'error:0A000139:SSL routines::application data after close notify',
  '[C1] handshake error: 2',
  'Error [ERR_HTTP_HEADERS_SENT]: Cannot set headers after they are sent to the client',
  "The HTTP request is unauthorized with client authentication scheme 'Anonymous'. The authentication header received from the server was 'Negotiate'.",
  '* TLSv1.3 (IN), TLS alert, close notify (256):',
  'AH02275: Certificate Verification, depth 0, CRL checking mode: none (0) [subject: CN=test / issuer: CN=CA]',
];

it.each(harmless)('nothing is said of %s', (text) => {
  expect(said(text)).toBe('');
});
