/** @module-tag alone */
import { leastCostOf } from '../contract/testing/processor-time.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { recogniseTrace } from './recognise-trace.ts';
import { traceRules } from './rules.ts';
import { traceLimit } from './worthy-lines.ts';

const seen = (text: string, flow?: 'tpe-gap' | 'gap-psp'): string[] =>
  recogniseTrace(text, { flow }).map((found) => `${found.cause} ${found.refusedBy} ${found.flow ?? '?'}`);

const java = `javax.net.ssl.SSLHandshakeException: PKIX path validation failed: java.security.cert.CertPathValidatorException: validity check failed
\tat java.base/sun.security.ssl.CertificateMessage$T13CertificateConsumer.checkServerCerts(CertificateMessage.java:1351)
Caused by: sun.security.validator.ValidatorException: PKIX path validation failed: java.security.cert.CertPathValidatorException: validity check failed
\t... 23 more
Caused by: java.security.cert.CertificateExpiredException: NotAfter: Fri Jan 01 00:00:00 UTC 2021
`;

describe('recogniseTrace', () => {
  it('tells the reason and leaves out what only says that it failed', () => {
    expect(seen(java)).toEqual(['expired this-end gap-psp']);
    expect(recogniseTrace(java)[0]).toMatchObject({ rule: 'java-expired', line: 5 });
  });

  it('keeps a refusal of the other end beside one of this end', () => {
    const text = 'Received fatal alert: certificate_unknown\nverify error:num=10:certificate has expired';
    expect(seen(text)).toEqual(['expired this-end ?', 'certificate-refused other-end ?']);
  });

  it('tells who refused from the words', () => {
    expect(seen('Received fatal alert: certificate_expired')).toEqual(['expired other-end ?']);
    expect(seen('error: certificate has expired')).toEqual(['expired this-end ?']);
  });

  it('gives the clause of the annex when the flow is known, and one per flow when it is not', () => {
    const alert = 'Received fatal alert: certificate_revoked';
    expect(recogniseTrace(alert, { flow: 'gap-psp' })[0]?.clauses).toEqual(['annex.psp.client.revocation']);
    expect(recogniseTrace(alert, { flow: 'tpe-gap' })[0]?.clauses).toEqual(['annex.tpe.server.revocation']);
    expect(recogniseTrace(alert)[0]?.clauses).toEqual([
      'annex.tpe.server.revocation',
      'annex.psp.client.revocation',
    ]);
    const here = 'verify error:num=23:certificate revoked';
    expect(recogniseTrace(here, { flow: 'tpe-gap' })[0]?.clauses).toEqual(['annex.tpe.client.revocation']);
    expect(recogniseTrace(here, { flow: 'gap-psp' })[0]?.clauses).toEqual(['annex.psp.server.revocation']);
  });

  it('believes the words before what the reader says', () => {
    const line =
      'client SSL certificate verify error: (23:certificate revoked) while reading client request headers';
    expect(seen(line, 'gap-psp')).toEqual(['revoked this-end tpe-gap']);
    expect(seen('javax.net.ssl.SSLHandshakeException: Empty client certificate chain', 'gap-psp')).toEqual([
      'client-certificate-missing this-end tpe-gap',
    ]);
  });

  it('takes no flow from a log that speaks of both', () => {
    const both = `CONNECTED(00000003)\nACCEPT\nverify error:num=10:certificate has expired`;
    expect(seen(both)).toEqual(['expired this-end ?']);
    expect(seen(both, 'tpe-gap')).toEqual(['expired this-end tpe-gap']);
  });

  it('tells several causes, each once, the most specific first', () => {
    const log = [
      'verify error:num=10:certificate has expired',
      '2026/11/24 09:29:03 [info] 20491#20491: *12 client SSL certificate verify error: (23:certificate revoked) while reading',
      'verify error:num=23:certificate revoked',
      'verify error:num=10:certificate has expired',
    ].join('\n');
    const found = recogniseTrace(log);
    expect(found.map(({ rule }) => rule)).toEqual(['nginx-client-revoked', 'openssl-verify-expired']);
    expect(found.map(({ line }) => line)).toEqual([2, 1]);
  });

  it('takes two codes for two lines, and one line written twice for one', () => {
    expect(seen('HRESULT: 0x80090325\nHRESULT: 0x80092012\nHRESULT: 0x80090325')).toEqual([
      'unknown-authority this-end ?',
      'revocation-unavailable this-end ?',
    ]);
  });

  it('reads each end of an alert for what it is', () => {
    const line =
      'SSL routines:ssl3_read_bytes:sslv3 alert certificate revoked:ssl/record/rec_layer_s3.c:1601:';
    expect(seen(line)).toEqual(['revoked other-end ?']);
  });

  it('says nothing of what it does not know', () => {
    for (const text of [
      '',
      ' \n\n',
      'Tout va bien',
      'Verify return code: 0 (ok)\nVerification: OK\n---\nSSL handshake has read 2100 bytes',
      'ERROR: le port série ne répond pas',
      '- Status: The certificate is trusted. ',
      '\u0000\ud800\u001b[31m',
    ]) {
      expect(recogniseTrace(text)).toEqual([]);
    }
  });

  it('cuts a long line around the match, and takes out what cannot be shown', () => {
    const line = `${'x'.repeat(5000)} \u001b[31mcertificate has expired\u001b[0m\u0007 ${'y'.repeat(5000)}`;
    const [found] = recogniseTrace(`première\r\n${line}`);
    expect(found?.line).toBe(2);
    expect(found?.excerpt).toMatch(/^… x+ certificate has expired\s+y+ …$/);
    expect(found?.excerpt.length).toBeLessThan(420);
  });

  it('finds a message in a log of one line, and at the end of a long one', () => {
    const json = JSON.stringify({ pad: 'ssl '.repeat(3000), message: 'certificate has expired' });
    expect(seen(json)).toEqual(['expired this-end ?']);
    const log = Array.from({ length: 9000 }, (_, at) => `2026-11-24T09:00:${at} INFO TLS session ${at} open`);
    expect(seen([...log, 'Received fatal alert: unknown_ca'].join('\n'))).toEqual([
      'unknown-authority other-end ?',
    ]);
  });
});

describe('several lines', () => {
  const consequencesOf = (text: string): string[] =>
    recogniseTrace(text).flatMap(({ consequences }) =>
      consequences.map(({ cause, line }) => `${cause} ${line}`),
    );

  it('put the root cause first, and what follows from it under it', () => {
    expect(consequencesOf(java)).toEqual(['certificate-refused 1']);
    const own =
      'javax.net.ssl.SSLHandshakeException: Received fatal alert: handshake_failure\njava.io.IOException: keystore password was incorrect';
    expect(seen(own)).toEqual(['keystore-password this-end ?']);
    expect(consequencesOf(own)).toEqual(['handshake-failure 1']);
  });

  it('put what a program does without its own certificate under it, and never the reverse', () => {
    const own = 'curl: (58) Problem with the local SSL certificate\n';
    const log = `${own}Received fatal alert: handshake_failure\nx509: certificate signed by unknown authority`;
    expect(seen(log)).toEqual([
      'own-certificate-refused this-end gap-psp',
      'unknown-authority this-end gap-psp',
    ]);
    expect(consequencesOf(log)).toEqual(['handshake-failure 2']);
    expect(seen(`${own}java.io.IOException: keystore password was incorrect`)).toEqual([
      'keystore-password this-end gap-psp',
    ]);
  });

  it('leave a refusal of the other end where this end refused too', () => {
    const text =
      'x509: certificate signed by unknown authority\nremote error: tls: handshake failure\nremote error: tls: expired certificate';
    expect(seen(text)).toEqual(['unknown-authority this-end ?', 'expired other-end ?']);
    expect(consequencesOf(text)).toEqual(['handshake-failure 2']);
  });

  it('stand under the nearest, where a log holds the words of several programs', () => {
    const log = [
      'System.Net.Http.HttpRequestException: The SSL connection could not be established, see inner exception.',
      ' ---> System.Security.Authentication.AuthenticationException: The remote certificate is invalid because of errors in the certificate chain: NotTimeValid',
      'nginx: [emerg] SSL_CTX_use_certificate("/etc/nginx/gap.pem") failed (SSL: error:0A00018E:SSL routines::ca md too weak)',
    ].join('\n');
    const told = recogniseTrace(log).map(({ cause, consequences }) => [cause, consequences.length]);
    expect(told).toEqual([
      ['own-certificate-weak', 0],
      ['expired', 1],
    ]);
  });

  it('say nothing of an error after which a program went on', () => {
    expect(
      seen('*  SSL certificate verify result: self-signed certificate (18), continuing anyway.'),
    ).toEqual([]);
    const wentOn = 'verify error:num=20:unable to get local issuer certificate\nverify return:1\n';
    expect(seen(wentOn)).toEqual([]);
    expect(
      seen(
        `CONNECTED(00000003)\ndepth=1 CN = Une autorité\n${wentOn}SSL routines::sslv3 alert handshake failure`,
      ),
    ).toEqual(['handshake-failure other-end gap-psp']);
    expect(seen(wentOn.replace('return:1', 'return:0'))).toEqual(['unknown-authority this-end ?']);
    expect(
      seen(`${wentOn}verify error:num=10:certificate has expired\nnotAfter=Jan  1 2021\nverify return:0`),
    ).toEqual(['expired this-end ?']);
  });

  it('take what openssl sums up for the reason only where nothing else is', () => {
    const summary = 'Verify return code: 20 (unable to get local issuer certificate)';
    expect(seen(summary)).toEqual(['unknown-authority this-end ?']);
    expect(seen(`${summary}\nSSL routines::tlsv13 alert certificate required`)).toEqual([
      'client-certificate-missing other-end gap-psp',
    ]);
  });

  it('take the address of a list that does not answer for no fault of the PSP', () => {
    const silent = [
      'curl: (7) Failed to connect to crl.exemple.invalid port 80 after 3 ms: Could not connect to server',
      'java.net.SocketTimeoutException: Connect timed out\n\tat java.base/sun.security.provider.certpath.OCSP.getOCSPBytes(OCSP.java:218)',
      'Could not download http://pki.exemple.invalid/racine.crl: java.net.ConnectException: Connection refused',
    ];
    for (const text of silent) {
      expect(recogniseTrace(text), text).toMatchObject([
        { cause: 'revocation-unavailable', refusedBy: 'this-end' },
      ]);
    }
    expect(seen('java.net.ConnectException: Connection refused\n\tat fr.gap.Psp.call(Psp.java:12)')).toEqual([
      'unreachable unknown gap-psp',
    ]);
  });

  it('are explained once each', () => {
    const line =
      'curl: (58) unable to set private key file: error:0A000086:SSL routines::certificate verify failed';
    expect(seen(line)).toHaveLength(1);
  });
});

describe('hostile text', () => {
  const fill = (text: string): string =>
    text.repeat(Math.ceil(traceLimit / text.length)).slice(0, traceLimit);
  const beginnings = traceRules.map(({ sample }) => sample.slice(0, Math.floor(sample.length * 0.7)));
  const words = traceRules.map(({ pattern }) =>
    pattern.source.replace(/\\[a-zA-Z]|[\\^$()[\]{}?*+|]/g, ' ').slice(0, -3),
  );
  const texts: readonly (readonly [string, string])[] = [
    ['one letter', fill('x')],
    ['blanks', fill(' ')],
    ['line ends', fill('\n')],
    ['words of TLS', fill('SSL certificate verify error: x509: tls: error:0A000 alert ')],
    ['one long word of TLS', `SSL routines:${fill('a')}`],
    ['the beginning of every message, on one line', fill(beginnings.join(' '))],
    ['the beginning of every message, a line each', fill(beginnings.join('\n'))],
    ['the words of every pattern', fill(words.join(' '))],
    ['names without end', fill('x509: certificate is valid for a, ')],
    ['brackets that do not close', fill('[client ')],
  ];
  const ordinary = Array.from({ length: 40_000 }, (_, at) => `tls ${at.toString(36)} certificat`).join('\n');

  let ordinaryCost = 0;
  const costOf = (text: string) => leastCostOf(() => recogniseTrace(text));
  beforeAll(() => {
    ordinaryCost = costOf(ordinary);
  });

  it.each(texts)('costs no more than other text: %s', (_name, text) => {
    // Patterns are several times slower in a process that has compiled much else: the measure is made in the same one, and what
    // goes back and forth over a megabyte takes thousands of times as long.
    expect(costOf(text)).toBeLessThan(20 * ordinaryCost);
  });

  it('is cut at a megabyte', () => {
    expect(recogniseTrace(`${fill('x\n')}certificate has expired`)).toEqual([]);
  });
});
