import { describe, expect, it } from 'vitest';
import { childrenOf, DerError, readNodeAt } from './der-reader.ts';
import { readIntegerHex, readOctets, readOid, readSmallInteger, readText, readTime } from './der-values.ts';
import { writeInteger, writeOctets, writeOid, writeSequence } from './der-writer.ts';

const node = (hex: string): ReturnType<typeof readNodeAt> => readNodeAt(Buffer.from(hex, 'hex'));

describe('the DER reader', () => {
  it('reads long and indefinite lengths', () => {
    expect(node(`308180${'0500'.repeat(64)}`).content.length).toBe(128);
    const indefinite = node('3080020101300002010200000500');
    expect(indefinite.raw.length).toBe(12);
    expect(childrenOf(indefinite).length).toBe(3);
    expect(Buffer.from(readOctets(node('2480040161040262630000'))).toString()).toBe('abc');
  });

  it.each(['', '30', '30030201', '30850000000001', '0480', '3080'.repeat(70), '1f8080808080'])(
    'refuses %s',
    (hex) => {
      expect(() => childrenOf(node(hex))).toThrow(DerError);
    },
  );

  it('reads back the values that the writer writes', () => {
    for (const value of [0, 1, 127, 128, 255, 256, 600_000, 2 ** 31]) {
      expect(readSmallInteger(readNodeAt(writeInteger(value)))).toBe(value);
    }
    for (const oid of [
      '1.2.840.113549.1.5.13',
      '2.16.840.1.101.3.4.1.42',
      '2.5.29.15',
      '1.2.250.1.71.1.2.5',
    ]) {
      expect(readOid(readNodeAt(writeOid(oid)))).toBe(oid);
    }
    const long = writeSequence(writeOctets(new Uint8Array(300)), writeOctets(new Uint8Array(70_000)));
    expect(childrenOf(readNodeAt(long)).map(({ content }) => content.length)).toEqual([300, 70_000]);
  });

  it('reads serial numbers, dates and strings', () => {
    expect(readIntegerHex(node('020300f1a2'))).toBe('f1a2');
    expect(readIntegerHex(node('020100'))).toBe('00');
    expect(readTime(node('170d3439313233313233353935395a')).toISOString()).toBe('2049-12-31T23:59:59.000Z');
    expect(readTime(node('170d3530303130313030303030305a')).toISOString()).toBe('1950-01-01T00:00:00.000Z');
    expect(readTime(node('180f39393939313233313233353935395a')).toISOString()).toBe(
      '9999-12-31T23:59:59.000Z',
    );
    expect(readText(node('1e0400c90041'))).toEqual({ value: 'ÉA', encoding: 'BMPString' });
    expect(readText(node('1401e9'))).toEqual({ value: 'é', encoding: 'TeletexString' });
    expect(readText(node('0c02c3a9'))).toEqual({ value: 'é', encoding: 'UTF8String' });
    expect(readText(node('1c040001f600'))).toEqual({ value: '😀', encoding: 'UniversalString' });
  });

  it.each(['170d3236313333323030303030305a', '170d3236303233303030303030305a', '170b32363032', '0201ff'])(
    'refuses the date %s',
    (hex) => {
      expect(() => readTime(node(hex))).toThrow(DerError);
    },
  );
});
