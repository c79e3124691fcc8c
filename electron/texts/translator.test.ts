import { describe, expect, it } from 'vitest';
import { assumeKey } from './message.ts';
import { calendarDaysBetween } from './show-value.ts';
import { createTreeTranslator } from './tree-translator.ts';
import { createTranslator } from './translator.ts';

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
    const name = '{{[label]}} {{reasons[label]}} {{label}}';
    expect(fr.t('common.copy.name', { label: name })).toContain(name);
  });
  it('shows an unknown key as it is', () => {
    expect(fr.message({ key: 'common.nowhere' })).toBe('common.nowhere');
    expect(fr.message({ key: 'common' })).toBe('common');
    expect(fr.message({ key: 'constructor.name' })).toBe('constructor.name');
    // @ts-expect-error No text has such a key.
    expect(fr.find('common.nowhere')).toBeNull();
  });
  it('shows a parameter that is missing as the hole it leaves', () => {
    expect(fr.message({ key: 'common.attest.statedOn' })).toBe('Noté le {{statedDate}}');
  });
  it('reads the text that a parameter names, with the same parameters', () => {
    const params = { terminal: 'nominal', sign: 'qualification.signs.alert', alert: 'unknown_ca' };
    const text = en.message({ key: 'qualification.refused', params });
    expect(text).toContain('unknown_ca');
    expect(text).not.toMatch(/\{\{|qualification\./);
  });
  it('ends where texts name each other without end', () => {
    const params = { terminal: 'nominal', sign: 'qualification.refused' };
    expect(en.message({ key: 'qualification.refused', params })).toContain('Your GAP refused');
  });
  it('counts bytes only where the name of a parameter says so', () => {
    const tooLarge = fr.t('faults.FILE_TOO_LARGE.why', { sizeBytes: 6_200_000, limitBytes: 5_000_000 });
    expect(tooLarge).toContain('5\u00a0Mo');
    const tooLong = fr.t('procedure.domain.tooLong', { length: 70, limit: 64 });
    expect(tooLong).toContain('que 64\u202f:');
    expect(fr.t('traces.pasted', { size: 1200 })).toBe('Texte collé\u202f: 1\u202f200 caractères');
  });
});

describe('createTreeTranslator', () => {
  const greetings = {
    names: { ada: { fr: 'Ada', en: 'Ada' } },
    hello: { fr: 'Bonjour {{names[who]}} : {{sizeBytes}}', en: 'Hello {{names[who]}}: {{sizeBytes}}' },
    bye: { fr: 'Au revoir', en: 'Goodbye' },
  } as const;
  const { t, find } = createTreeTranslator(greetings, 'fr');

  it('says the texts of its tree, which name each other', () => {
    expect(t('hello', { who: 'ada', sizeBytes: 1_234_000 })).toBe('Bonjour Ada\u202f: 1,2\u00a0Mo');
  });
  it('knows those of no other', () => {
    expect(find('bye')).toBe('Au revoir');
    // @ts-expect-error A key of the product.
    expect(find('common.frame.troubled')).toBeNull();
  });
  it('takes no key and no parameter that its tree does not have', () => {
    // @ts-expect-error A key of the product.
    expect(t('checks.crashed')).toBe('checks.crashed');
    // @ts-expect-error A text that is not under `names`.
    expect(t('hello', { who: 'eve', sizeBytes: 1 })).toContain('names.eve');
    // @ts-expect-error A parameter is missing.
    expect(t('hello', { who: 'ada' })).toContain('{{sizeBytes}}');
  });
});

describe('assumeKey', () => {
  const made: string = 'certificate-is-in-force';
  it('takes what has the form of a key, whatever the parts that are made', () => {
    expect(assumeKey(`checks.${made}.title`)).toBe(`checks.${made}.title`);
  });
  it('takes no word that no key has', () => {
    // @ts-expect-error A misspelt topic.
    assumeKey(`chekcs.${made}.title`);
    // @ts-expect-error A misspelt word.
    assumeKey(`checks.${made}.titel`);
    // @ts-expect-error Any text at all.
    assumeKey(made);
  });
});
