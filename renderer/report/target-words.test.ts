import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../electron/texts/translator.ts';
import { durationText, partyText, targetText } from './target-words.ts';

const text = createTranslator('fr');
const server = { kind: 'gap-server', host: '::1', port: 8443, serverName: 'x', terminal: 'own' } as const;

describe('targetText', () => {
  it('says what and where', () => {
    expect(targetText(text, { kind: 'rehearsal' })).toBe('Répétition locale, sur ce poste');
    expect(targetText(text, server)).toContain('[::1]:8443');
  });
});

describe('partyText', () => {
  it('names who plays whom', () => {
    expect(partyText(text, server, 'TPE')).toBe('Votre terminal de test');
    expect(partyText(text, { ...server, terminal: 'simulated' }, 'TPE')).toBe('TPE simulé');
    expect(partyText(text, { kind: 'psp' }, 'PSP')).toBe('Le PSP');
    expect(partyText(text, { kind: 'gap-client' }, 'PSP')).toBe('PSP simulé');
  });
});

describe('durationText', () => {
  it('has the two greatest units', () => {
    const plain = (ms: number) => durationText(text, ms).replaceAll('\u00a0', ' ');
    expect(plain(0)).toBe('0 s');
    expect(plain(7.5)).toBe('8 ms');
    expect(plain(840)).toBe('0,8 s');
    expect(plain(42_000)).toBe('42 s');
    expect(plain(200_000)).toBe('3 min 20 s');
    expect(plain(7_512_000)).toBe('2 h 5 min');
    expect(plain(3_600_000)).toBe('1 h');
  });
});
