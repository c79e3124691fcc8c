import { describe, expect, it } from 'vitest';
import { calendarDaysBetween, createTranslator } from './translator.ts';

const fr = createTranslator('fr');
const en = createTranslator('en');
const instant = new Date(2026, 10, 23, 15, 4).toISOString();

describe('createTranslator', () => {
  it('shows dates in the reader’s form', () => {
    expect(fr.date(instant)).toBe('23/11/2026');
    expect(en.date(instant)).toBe('23 Nov 2026');
    expect(fr.dateTime(instant)).toBe('23/11/2026 à 15:04');
  });
  it('shows parameters named Date as dates', () => {
    expect(fr.t('common.attest.statedOn', { statedDate: instant })).toBe('Noté le 23/11/2026');
    expect(en.message({ key: 'common.attest.statedOn', params: { statedDate: instant } })).toBe(
      'Noted on 23 Nov 2026',
    );
  });
  it('shows what is no date as it is', () => {
    expect(fr.t('common.attest.statedOn', { statedDate: 'jamais' })).toBe('Noté le jamais');
  });
  it('counts', () => {
    expect(fr.t('common.frame.troubled', { count: 1 })).toMatch(/^Un fichier/);
    expect(fr.t('common.frame.troubled', { count: 1200 })).toMatch(/^1\u202f200 fichiers/);
    expect(en.t('common.frame.troubled', { count: 0 })).toMatch(/^0 files/);
  });
  it('says days from today', () => {
    const now = new Date(2026, 10, 23, 23, 59);
    expect(fr.relativeDays(new Date(2026, 11, 5, 0, 1).toISOString(), now)).toBe('dans 12 jours');
    expect(fr.relativeDays(new Date(2026, 10, 22, 1).toISOString(), now)).toBe('hier');
    expect(calendarDaysBetween(now, new Date(2026, 10, 24, 0, 1).toISOString())).toBe(1);
  });
  it('never interprets what a parameter holds', () => {
    const name = '$t(common.product) {{label}}';
    expect(fr.t('common.copy.name', { label: name })).toContain(name);
  });
  it('keeps parameters apart from the library’s options', () => {
    expect(fr.t('common.copy.name', { label: 'x', context: 'male', defaultValue: 'y' })).toMatch(/x$/);
  });
  it('shows an unknown key as it is', () => {
    expect(fr.t('common.nowhere')).toBe('common.nowhere');
  });
});
