import { describe, expect, it } from 'vitest';
import { emptyProfile } from '../procedure/profile-rules.ts';
import {
  formatDossierFile,
  migrate,
  newDossierFile,
  parseDossierFile,
  type Migration,
} from './dossier-file.ts';

const now = new Date('2026-11-23T10:00:00Z');
const file = newDossierFile({ profile: emptyProfile, now, trialPassphrase: null });
const bytesOf = (content: unknown): Uint8Array => Buffer.from(JSON.stringify(content));

describe('dossier.json', () => {
  it('is read back as it was written', () => {
    expect(parseDossierFile(Buffer.from(formatDossierFile(file)))).toEqual(file);
    expect(file.createdAt).toBe('2026-11-23T10:00:00.000Z');
    expect(file.origins).toEqual({ 'auth-cli': 'csr', 'ssl-serveur': 'csr' });
    expect(newDossierFile({ profile: emptyProfile, now, trialPassphrase: 'x' }).trial).toEqual({
      passphrase: 'x',
    });
  });

  it('is refused when a later product wrote it', () => {
    expect(() => parseDossierFile(bytesOf({ ...file, version: 2, more: true }))).toThrow(
      expect.objectContaining({
        fault: { code: 'DOSSIER_TOO_NEW', params: { file: 'dossier.json', version: 2, supported: 1 } },
      }) as Error,
    );
  });

  it.each([
    ['empty', new Uint8Array()],
    ['cut short', Buffer.from(formatDossierFile(file)).subarray(0, 80)],
    ['not UTF-8', new Uint8Array([0xff, 0xfe, 0x7b])],
    ['another thing', bytesOf([])],
    ['without a version', bytesOf({ ...file, version: undefined })],
    ['of version 0', bytesOf({ ...file, version: 0 })],
    ['missing a part', bytesOf({ ...file, profile: undefined })],
    ['holding something unknown', bytesOf({ ...file, more: true })],
    ['stating what cannot be stated', bytesOf({ ...file, attestations: { unknown: now.toISOString() } })],
  ])('is corrupt when it is %s', (_how, bytes) => {
    expect(() => parseDossierFile(bytes)).toThrow(
      expect.objectContaining({
        fault: { code: 'DOSSIER_CORRUPT', params: { file: 'dossier.json' } },
      }) as Error,
    );
  });

  it('never quotes what it holds', () => {
    const trial = { passphrase: 'une phrase secrète' };
    try {
      parseDossierFile(bytesOf({ ...file, trial, profile: null }));
      expect.unreachable();
    } catch (error) {
      expect(JSON.stringify([String(error), (error as Error).cause ?? null])).not.toContain('secrète');
    }
  });
});

describe('migrations', () => {
  const chain = new Map<number, Migration>([
    [1, (content) => ({ ...content, second: true })],
    [2, ({ second, ...content }) => ({ ...content, third: second })],
  ]);

  it('are applied one after the other', () => {
    expect(migrate({ version: 1, kept: 'x' }, 3, chain)).toEqual({ version: 3, kept: 'x', third: true });
    expect(migrate({ version: 3, kept: 'x' }, 3, chain)).toEqual({ version: 3, kept: 'x' });
  });

  it('fail when one is missing', () => {
    expect(() => migrate({ version: 1 }, 4, chain)).toThrow('no migration from version 3');
  });
});
