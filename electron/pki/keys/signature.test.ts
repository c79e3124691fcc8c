import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { expect, it } from 'vitest';
import { FaultError } from '../../contract/faults.ts';
import { isSignedByKeyOf, type SignatureAlgorithm } from './signature.ts';

const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const data = Buffer.from('what is signed');
const signature = sign('sha256', data, privateKey);
const algorithm: SignatureAlgorithm = { name: 'ecdsa-with-SHA256', scheme: 'ecdsa', hash: 'sha256' };
const withKey = (read: () => KeyObject) => ({
  get publicKey() {
    return read();
  },
});
const failing = (error: Error) =>
  withKey(() => {
    throw error;
  });

it('is not signed by a key that the platform does not know, and hides no fault of ours', () => {
  expect(
    isSignedByKeyOf(
      withKey(() => publicKey),
      algorithm,
      data,
      signature,
    ),
  ).toBe(true);
  const unknown = failing(new FaultError('FILE_UNSUPPORTED_ALGORITHM'));
  expect(isSignedByKeyOf(unknown, algorithm, data, signature)).toBe(false);
  const bug = new TypeError('a bug');
  expect(() => isSignedByKeyOf(failing(bug), algorithm, data, signature)).toThrow(bug);
});
