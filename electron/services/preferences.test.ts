import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings, readSettings, settingsSchema } from '../contract/settings.ts';
import { openPreferences } from './preferences.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preferences-'));
  path = join(folder, 'preferences.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const at = new Date('2026-11-30T08:00:00.000Z');
const seen = { folder: '/dossiers/ancien', openedAt: '2026-01-01T00:00:00.000Z' };
const keep = (content: unknown) => writeFile(path, JSON.stringify(content));
const kept = async (): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));

describe('the settings', () => {
  it('have a default each', () => {
    expect(settingsSchema.parse(defaultSettings)).toEqual(defaultSettings);
    for (const nothing of [undefined, null, 'x', [], {}]) {
      expect(readSettings(nothing)).toEqual(defaultSettings);
    }
  });

  it('are read one by one: what is missing, unknown or spoilt costs no other', () => {
    expect(readSettings({ language: 'en' })).toEqual({ ...defaultSettings, language: 'en' });
    expect(readSettings({ language: 3, theme: 'dark', later: true })).toEqual({
      ...defaultSettings,
      theme: 'dark',
    });
  });
});

describe('preferences', () => {
  it('of before a setting was added keep the others, and the recent dossiers, through the next write', async () => {
    await keep({ settings: { language: 'en' }, recent: [seen] });
    const preferences = openPreferences(folder);
    expect(await preferences.settings()).toEqual({ ...defaultSettings, language: 'en' });
    expect(await preferences.recent()).toEqual([seen]);
    await preferences.remember('/dossiers/nouveau', at);
    const recent = [{ folder: '/dossiers/nouveau', openedAt: at.toISOString() }, seen];
    expect(await kept()).toEqual({ version: 1, settings: { language: 'en' }, recent });
  });

  it('of a later version are read as far as they are understood, and not destroyed by a write', async () => {
    const later = {
      version: 9,
      settings: { language: 'en', theme: 'sepia', sound: 'off' },
      recent: [{ ...seen, pinned: true }, { place: 'elsewhere' }],
      window: { width: 3 },
    };
    await keep(later);
    const preferences = openPreferences(folder);
    expect(await preferences.settings()).toEqual({ ...defaultSettings, language: 'en' });
    expect(await preferences.recent()).toMatchObject([seen]);
    expect(await preferences.writeSettings({ language: 'fr' })).toEqual(defaultSettings);
    await preferences.remember('/x', at);
    await preferences.forget('/x');
    expect(await kept()).toEqual({ ...later, settings: { ...later.settings, language: 'fr' } });
    await keep({ ...later, recent: { order: [] } });
    expect(await preferences.recent()).toEqual([]);
    await preferences.remember('/x', at);
    expect(await kept()).toEqual({ ...later, recent: { order: [] } });
  });

  it('that are no JSON count as none, and are kept beside', async () => {
    await writeFile(path, '{"recent":[');
    const preferences = openPreferences(folder);
    expect(await preferences.settings()).toEqual(defaultSettings);
    await preferences.writeSettings({ theme: 'dark' });
    expect(await preferences.settings()).toEqual({ ...defaultSettings, theme: 'dark' });
    expect(await readFile(`${path}.unreadable`, 'utf8')).toBe('{"recent":[');
  });

  it('that the system does not give are not written over', async () => {
    const preferences = openPreferences(join(folder, 'file', 'user'));
    await writeFile(join(folder, 'file'), '');
    expect(await preferences.settings()).toEqual(defaultSettings);
    await expect(preferences.remember('/x', at)).rejects.toMatchObject({ code: 'ENOTDIR' });
  });
});
