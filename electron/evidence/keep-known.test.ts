import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { FaultError } from '../contract/faults.ts';
import { keepKnown } from './keep-known.ts';

const schema = z.strictObject({
  name: z.string(),
  parts: z.array(z.strictObject({ size: z.number() })),
  either: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('one'), one: z.string() }),
    z.strictObject({ kind: z.literal('none') }),
  ]),
});
const value = { name: 'x', parts: [{ size: 1 }], either: { kind: 'none' } };

describe('keepKnown', () => {
  it('leaves out what the schema does not name, however deep', () => {
    const laden = {
      ...value,
      key: 'secret',
      parts: [{ size: 1, key: 'secret' }],
      either: { kind: 'none', passphrase: 'secret' },
    };
    expect(keepKnown(schema, laden)).toEqual(value);
    expect(laden.key).toBe('secret');
  });

  it('cuts a private key out of a text', () => {
    const key = ['-----BEGIN RSA PRIVATE KEY-----', 'MIIB', '-----END RSA PRIVATE KEY-----'].join('\n');
    expect(keepKnown(schema, { ...value, name: `before ${key} after` }).name).toBe(
      'before [PRIVATE KEY] after',
    );
    const cut = '-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIB';
    expect(keepKnown(schema, { ...value, name: cut }).name).toBe('[PRIVATE KEY]');
  });

  it('refuses what is no such thing', () => {
    expect(() => keepKnown(schema, { ...value, parts: [{ size: 'large' }] })).toThrow(FaultError);
    expect(() => keepKnown(schema, null)).toThrow(FaultError);
  });
});
