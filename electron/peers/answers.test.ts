import { describe, expect, it } from 'vitest';
import { isOpeningComplete, openingLine, readAnswer, writeAnswer } from './answer-line.ts';
import { authorized, reasonsOfOpinion } from './library-opinion.ts';
import { codeOf, reasonOfAlert, reasonOfLocalRefusal } from './tls-errors.ts';

describe('answers', () => {
  it('read back what they wrote', () => {
    expect(readAnswer(writeAnswer(openingLine, null))).toEqual({ outcome: 'accepted', evidence: 'answer' });
    expect(readAnswer(writeAnswer(openingLine, 'revoked'))).toEqual({
      outcome: 'refused',
      because: 'revoked',
    });
    const http = 'POST /x HTTP/1.1\r\n\r\n';
    expect(readAnswer(writeAnswer(http, null))).toMatchObject({ outcome: 'accepted' });
    expect(readAnswer(writeAnswer(http, 'crl-stale'))).toEqual({ outcome: 'refused', because: 'crl-stale' });
  });

  it('understand other servers', () => {
    expect(readAnswer('HTTP/1.1 400 Bad Request\r\n')).toEqual({ outcome: 'refused', because: 'other' });
    expect(readAnswer('HTTP/1.1 496 No cert\r\n')).toMatchObject({ because: 'certificate-missing' });
    expect(readAnswer('HTTP/1.1 404 Not Found\r\n')).toEqual({ outcome: 'accepted', evidence: 'bytes' });
    expect(readAnswer('ruojnob')).toEqual({ outcome: 'accepted', evidence: 'bytes' });
    expect(readAnswer('')).toEqual({ outcome: 'unknown' });
    expect(readAnswer('DIAPASON-TEST refused martian')).toEqual({ outcome: 'refused', because: 'other' });
  });

  it('wait for a line, or for the head of an HTTP request', () => {
    expect(isOpeningComplete('hel')).toBe(false);
    expect(isOpeningComplete('hello\n')).toBe(true);
    expect(isOpeningComplete('GET / HTTP/1.1\r\n')).toBe(false);
    expect(isOpeningComplete('GET / HTTP/1.1\r\nHost: a\r\n\r\n')).toBe(true);
  });
});

describe('codes of both TLS libraries', () => {
  it.each([
    ['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', 'certificate-missing'],
    ['ERR_SSL_TLSV1_ALERT_CERTIFICATE_REQUIRED', 'certificate-missing'],
    ['ERR_SSL_SSLV3_ALERT_CERTIFICATE_REVOKED', 'revoked'],
    ['ERR_SSL_SSL/TLS_ALERT_CERTIFICATE_REVOKED', 'revoked'],
    ['ERR_SSL_TLSV1_ALERT_UNKNOWN_CA', 'unknown-authority'],
    ['ERR_SSL_SSLV3_ALERT_CERTIFICATE_EXPIRED', 'certificate-expired'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', null],
    ['ECONNRESET', null],
  ])('%s', (code, reason) => {
    expect(reasonOfAlert(code)).toBe(reason);
  });

  it('know a refusal of this end, and nothing of what they do not know', () => {
    expect(reasonOfLocalRefusal('ERR_SSL_KEY_USAGE_BIT_INCORRECT')).toBe('wrong-usage');
    expect(reasonOfLocalRefusal('ECONNRESET')).toBeNull();
    expect(reasonsOfOpinion(authorized)).toBeNull();
    expect(codeOf(Object.assign(new Error('x'), { code: 'EPIPE' }))).toBe('EPIPE');
    expect(codeOf('x')).toBe('UNKNOWN');
  });
});
