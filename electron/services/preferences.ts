import { z } from 'zod';
import { readSettings, type Settings } from '../contract/settings.ts';
import { isoDateSchema } from '../contract/words.ts';
import { changeList, openUserFile, readList, type UserContent } from './user-file.ts';

const rememberedSchema = z.looseObject({ folder: z.string(), openedAt: isoDateSchema });
type Remembered = Readonly<{ folder: string; openedAt: string }>;

const recentLimit = 30;

/** What the wizard remembers between runs, outside any dossier: language, theme, recent dossiers. No secret. */
export interface Preferences {
  settings(): Promise<Settings>;
  /** Changes the settings that are given, and gives all of them. */
  writeSettings(change: Partial<Settings>): Promise<Settings>;
  recent(): Promise<readonly Remembered[]>;
  remember(folder: string, at: Date): Promise<void>;
  forget(folder: string): Promise<void>;
}

/** Preferences of any version, each field read for itself: one that is missing or unknown costs no other. */
export function openPreferences(userFolder: string): Preferences {
  const file = openUserFile({
    userFolder,
    name: 'preferences.json',
    // Version 1 has the fields of the files of before there was one.
    migrations: [(content) => content],
  });
  const changeRecent = (update: (recent: readonly Remembered[]) => readonly Remembered[]): Promise<void> =>
    file.change((content) => changeList(content, 'recent', rememberedSchema, update));

  return {
    settings: async () => readSettings((await file.read())['settings']),
    writeSettings: async (change) => {
      await file.change(({ settings }) => ({ settings: { ...fieldsOf(settings), ...change } }));
      return readSettings((await file.read())['settings']);
    },
    recent: async () => readList(await file.read(), 'recent', rememberedSchema),
    remember: (folder, at) =>
      changeRecent((recent) =>
        [{ folder, openedAt: at.toISOString() }, ...recent.filter((entry) => entry.folder !== folder)].slice(
          0,
          recentLimit,
        ),
      ),
    forget: (folder) => changeRecent((recent) => recent.filter((entry) => entry.folder !== folder)),
  };
}

const fieldsOf = (written: unknown): UserContent =>
  z.record(z.string(), z.unknown()).catch({}).parse(written);
