import { describe, expect, it } from 'vitest';
import {
  isAnswerComplete,
  isOpeningComplete,
  openingLine,
  readAnswer,
  writeAnswer,
  writeOpening,
} from './answer-line.ts';
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
    expect(readAnswer(writeAnswer(http, null))).toMatchObject({ outcome: 'accepted', status: 200 });
    expect(readAnswer(writeAnswer(http, 'crl-stale'))).toEqual({
      outcome: 'refused',
      because: 'crl-stale',
      status: 400,
    });
  });

  it('understand other servers', () => {
    const nginx = (words: string): string => `HTTP/1.1 400 Bad Request\r\n\r\n<title>400 ${words}</title>`;
    expect(readAnswer(nginx('The SSL certificate error'))).toEqual({
      outcome: 'refused',
      because: 'other',
      status: 400,
    });
    expect(readAnswer(nginx('No required SSL certificate was sent'))).toMatchObject({
      because: 'certificate-missing',
    });
    expect(readAnswer('HTTP/1.1 496 No cert\r\n')).toMatchObject({ because: 'certificate-missing' });
    expect(readAnswer('HTTP/1.1 403 Forbidden\r\n\r\nClient certificate required')).toMatchObject({
      outcome: 'refused',
      status: 403,
    });
    expect(readAnswer('HTTP/1.1 404 Not Found\r\n')).toEqual({
      outcome: 'accepted',
      evidence: 'bytes',
      status: 404,
    });
    // About the request, as far as it says: only a comparison with a right client can tell.
    expect(readAnswer('HTTP/1.1 400 Bad Request\r\n')).toMatchObject({ outcome: 'accepted', status: 400 });
    expect(readAnswer('ruojnob')).toEqual({ outcome: 'accepted', evidence: 'bytes' });
    expect(readAnswer('')).toEqual({ outcome: 'unknown' });
    expect(readAnswer('DIAPASON-TEST refused martian')).toEqual({ outcome: 'refused', because: 'other' });
  });

  it('wait for a line, or for the head of an HTTP request', () => {
    expect(isOpeningComplete('hel')).toBe(false);
    expect(isOpeningComplete('hello\n')).toBe(true);
    expect(isOpeningComplete('GET / HTTP/1.1\r\n')).toBe(false);
    expect(isOpeningComplete('GET / HTTP/1.1\r\nHost: a\r\n\r\n')).toBe(true);
    expect(isOpeningComplete(writeOpening('http', 'gap.example'))).toBe(true);
    expect(isOpeningComplete(writeOpening('line', 'gap.example'))).toBe(true);
    expect(writeOpening('silence', 'gap.example')).toBe('');
  });

  it('are read to their end, as long as they say they are', () => {
    const sized = 'HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n';
    expect([`${sized}ab`, `${sized}abc`, `${sized}é!`].map(isAnswerComplete)).toEqual([false, true, true]);
    const chunked = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n';
    expect([chunked, `${chunked}0\r\n\r\n`].map(isAnswerComplete)).toEqual([false, true]);
    // Nothing but the end of the connection says that it is over.
    expect(isAnswerComplete('HTTP/1.0 200 OK\r\n\r\nabc\n')).toBe(false);
    expect(['ruoj', 'ruoj\n'].map(isAnswerComplete)).toEqual([false, true]);
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
    expect(reasonOfLocalRefusal('ERR_SSL_NO_SHARED_CIPHER')).toBe('cipher-suite');
    expect(reasonOfLocalRefusal('ECONNRESET')).toBeNull();
    expect(reasonsOfOpinion(authorized)).toBeNull();
    expect(codeOf(Object.assign(new Error('x'), { code: 'EPIPE' }))).toBe('EPIPE');
    expect(codeOf('x')).toBe('UNKNOWN');
  });
});
