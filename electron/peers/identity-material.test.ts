import { afterAll, beforeAll, expect, it } from 'vitest';
import { startWithIdentity } from './identity-material.ts';
import { openCast, type TestCast } from './testing/open-cast.ts';

let cast: TestCast;
beforeAll(async () => {
  cast = await openCast();
});
afterAll(() => cast.close());

const withCode = (code: string) => Object.assign(new Error('refused'), { code });

it('takes what the library says of an identity for a result, and throws any other error', async () => {
  const party = await cast.psp('valid');
  const start = (error: Error) =>
    startWithIdentity(party, () => {
      throw error;
    });
  expect(start(withCode('ERR_OSSL_X509_KEY_VALUES_MISMATCH'))).toMatchObject({
    usable: false,
    reason: 'wrong-key',
  });
  for (const bug of [new TypeError('a bug'), withCode('ERR_INVALID_ARG_TYPE')])
    expect(() => start(bug)).toThrow(bug);
});
