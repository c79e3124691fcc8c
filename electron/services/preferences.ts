import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { replaceFile } from '../dossier/durable-file.ts';
import { settingsSchema, type Settings } from '../contract/views.ts';
import { isoDateSchema } from '../contract/words.ts';

const fileSchema = z.object({
  settings: settingsSchema,
  recent: z.array(z.strictObject({ folder: z.string(), openedAt: isoDateSchema })),
});
type PreferencesFile = z.infer<typeof fileSchema>;

const recentLimit = 30;

/** What the wizard remembers between runs, outside any dossier: language, theme, recent dossiers. No secret. */
export interface Preferences {
  settings(): Promise<Settings>;
  writeSettings(settings: Settings): Promise<void>;
  recent(): Promise<PreferencesFile['recent']>;
  remember(folder: string, at: Date): Promise<void>;
  forget(folder: string): Promise<void>;
}

/** An unreadable file counts as an empty one: preferences are a convenience and never stop the wizard. */
export function openPreferences(userFolder: string): Preferences {
  const path = join(userFolder, 'preferences.json');
  const blank: PreferencesFile = { settings: { language: 'fr', theme: 'system' }, recent: [] };
  let queue: Promise<unknown> = Promise.resolve();

  const read = async (): Promise<PreferencesFile> => {
    try {
      const parsed = fileSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
      return parsed.success ? parsed.data : blank;
    } catch {
      return blank;
    }
  };
  const change = (update: (file: PreferencesFile) => PreferencesFile): Promise<void> => {
    const next = queue.then(async () => {
      const file = update(await read());
      await mkdir(userFolder, { recursive: true, mode: 0o700 });
      await replaceFile(path, `${JSON.stringify(file, null, 2)}\n`);
    });
    queue = next.catch(() => undefined);
    return next;
  };

  return {
    settings: async () => (await read()).settings,
    writeSettings: (settings) => change((file) => ({ ...file, settings })),
    recent: async () => (await read()).recent,
    remember: (folder, at) =>
      change((file) => ({
        ...file,
        recent: [
          { folder, openedAt: at.toISOString() },
          ...file.recent.filter((entry) => entry.folder !== folder),
        ].slice(0, recentLimit),
      })),
    forget: (folder) =>
      change((file) => ({ ...file, recent: file.recent.filter((entry) => entry.folder !== folder) })),
  };
}
