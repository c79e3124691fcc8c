import { describe, expect, it } from 'vitest';
import type { Pkcs12View } from '../../../../electron/contract/views.ts';
import { cipherName, hashName, partsOf } from './pkcs12-parts.ts';

type Safes = Pkcs12View['safes'];
const pbes2 = {
  scheme: 'pbes2',
  cipher: 'aes-256-cbc',
  derivation: 'pbkdf2',
  hash: 'sha256',
  iterations: 2048,
} as const;
const mac = { kind: 'pkcs12', hash: 'sha256', iterations: 2048, saltLength: 8 } as const;
const bag = (type: string, friendlyName: string | null, encryption: typeof pbes2 | null = null) => ({
  type,
  friendlyName,
  encryption,
  hasKeyId: false,
});

describe('partsOf', () => {
  it('tells a closed part, an open one with its key, and the seal', () => {
    const safes: Safes = [
      { encryption: pbes2, bags: null },
      { encryption: null, bags: [bag('shrouded-key', 'gap', pbes2)] },
    ];
    const rows = partsOf({ safes, mac, integrity: 'mac' });
    expect(rows.map(({ part, inside }) => ({ part, inside }))).toEqual([
      { part: 'closedSafe', inside: false },
      { part: 'clearSafe', inside: false },
      { part: 'shrouded-key', inside: true },
      { part: 'mac', inside: false },
    ]);
    expect(rows[2]).toMatchObject({
      name: 'gap',
      cipher: 'AES-256 CBC',
      derivation: 'PBKDF2 SHA-256',
      iterations: 2048,
    });
    expect(rows[3]).toMatchObject({ cipher: 'HMAC SHA-256', derivation: 'PKCS12', iterations: 2048 });
  });
  it('counts parts that are alike, and keeps apart those that are named', () => {
    const safes: Safes = [
      {
        encryption: null,
        bags: [bag('certificate', null), bag('certificate', null), bag('certificate', 'a')],
      },
    ];
    const rows = partsOf({ safes, mac, integrity: 'mac' }).filter(({ part }) => part === 'certificate');
    expect(rows.map(({ count, name }) => ({ count, name }))).toEqual([
      { count: 2, name: null },
      { count: 1, name: 'a' },
    ]);
  });
  it('says that nothing seals it, and names no derivation that it does not know', () => {
    const other = {
      scheme: 'other',
      cipher: '1.2.3',
      derivation: 'unknown',
      hash: '',
      iterations: 0,
    } as const;
    const rows = partsOf({ safes: [{ encryption: other, bags: null }], mac: null, integrity: 'none' });
    expect(rows[0]).toMatchObject({ cipher: '1.2.3', derivation: null, iterations: null });
    expect(rows[1]).toMatchObject({ part: 'noMac', cipher: null });
    expect(partsOf({ safes: [], mac: null, integrity: 'signature' })[0]?.part).toBe('signature');
  });
});

describe('names of algorithms', () => {
  it.each([
    ['aes-128-cbc', 'AES-128 CBC'],
    ['des-ede3-cbc', '3DES CBC'],
    ['rc2-40', 'RC2 40 bits'],
    ['1.2.840.113549.3.7', '1.2.840.113549.3.7'],
  ])('writes %s as %s', (cipher, name) => {
    expect(cipherName(cipher)).toBe(name);
  });
  it('writes sha1 as SHA-1 and leaves the rest', () => {
    expect(hashName('sha1')).toBe('SHA-1');
    expect(hashName('1.2.3')).toBe('1.2.3');
  });
});
