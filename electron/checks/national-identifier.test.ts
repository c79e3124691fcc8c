import { expect, it } from 'vitest';
import { readNationalIdentifier } from './national-identifier.ts';

it.each([
  ['318751275100020', { register: 'SIRET', number: '18751275100020', keyHolds: true }],
  ['318751275100021', { register: 'SIRET', keyHolds: false }],
  ['300000000000000', { register: 'SIRET', keyHolds: true }],
  ['2187512751', { register: 'SIREN', keyHolds: true }],
  ['2187512752', { register: 'SIREN', keyHolds: false }],
  ['12A0000001', { register: 'FINESS', keyHolds: null }],
  ['0751234567', { register: 'ADELI', keyHolds: null }],
  ['410000000001001', { register: 'RPPS-rang', keyHolds: null }],
])('%s is read', (unit, read) => {
  expect(readNationalIdentifier(unit)).toMatchObject(read);
});

it.each(['', '3', '18751275100020', '3187512751', '518751275100020', '0002 187512751', 'Informatique'])(
  '%j is none, or another one',
  (unit) => {
    expect(readNationalIdentifier(unit)?.register).not.toBe('SIRET');
    expect(readNationalIdentifier(unit)?.register).not.toBe('SIREN');
  },
);
