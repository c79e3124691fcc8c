import { describe, expect, it } from 'vitest';
import { formatRequest, parseRequest } from './http-request.ts';

describe('a request as it is typed', () => {
  it.each([
    ['', {}, ''],
    ['/', {}, ''],
    ['GET /', {}, ''],
    [' /tpe ', { path: '/tpe' }, '/tpe'],
    ['post /tpe?a=1', { method: 'POST', path: '/tpe?a=1' }, 'POST /tpe?a=1'],
    ['OPTIONS /', { method: 'OPTIONS' }, 'OPTIONS /'],
  ] as const)('%j', (typed, request, again) => {
    expect(parseRequest(typed)).toEqual(request);
    expect(formatRequest(request)).toBe(again);
  });

  it.each(['tpe', 'FETCH /tpe', '/a b', '/a\r\nHost: x', '/é', `/${'a'.repeat(2000)}`])(
    'refuses %j',
    (typed) => {
      expect(parseRequest(typed)).toBeNull();
    },
  );
});
