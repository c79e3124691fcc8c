import { describe, expect, it } from 'vitest';
import { judgeReply, type ConformanceCase } from './conformance.ts';
import { defaultSettings } from './settings.ts';

const read: ConformanceCase = {
  name: 'read',
  method: 'settings.read',
  input: {},
  expect: { ok: true, value: { language: 'fr' } },
};
const refused: ConformanceCase = {
  name: 'refused',
  method: 'vault.unlock',
  input: {},
  expect: { ok: false, code: 'DOSSIER_NOT_OPEN', params: { field: 'a' } },
  secret: 'canari',
};

describe('judgeReply', () => {
  it('accepts the value and the fault that are expected', () => {
    expect(judgeReply(read, { ok: true, value: { ...defaultSettings, theme: 'dark' } })).toEqual([]);
    expect(
      judgeReply(refused, { ok: false, fault: { code: 'DOSSIER_NOT_OPEN', params: { field: 'a' } } }),
    ).toEqual([]);
  });

  it('names what differs, does not fit its schema, or leaks', () => {
    expect(
      judgeReply(read, { ok: true, value: { ...defaultSettings, language: 'en', theme: 'dark' } }),
    ).toEqual(['language: expected "fr", got "en"']);
    expect(judgeReply(read, { ok: true, value: { ...defaultSettings, theme: 'dark', key: 'x' } })).toEqual([
      'the value does not fit its schema',
    ]);
    expect(judgeReply(read, { ok: false, fault: { code: 'BUG', params: {} } })).toHaveLength(1);
    expect(
      judgeReply(refused, { ok: false, fault: { code: 'WRONG_PASSPHRASE', params: { field: 'a canari' } } }),
    ).toEqual([
      'the reply holds the secret of the input',
      'expected DOSSIER_NOT_OPEN, got WRONG_PASSPHRASE',
      'field: expected "a", got "a canari"',
    ]);
  });
});
