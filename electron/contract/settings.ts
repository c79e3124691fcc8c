import { z } from 'zod';

/** What a person chose for the wizard itself, whichever dossier is open. A new setting is a line here, and its default below. */
export const settingsSchema = z.strictObject({
  language: z.enum(['fr', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
});
export type Settings = Readonly<z.infer<typeof settingsSchema>>;

/** What holds until somebody chooses. */
export const defaultSettings: Settings = { language: 'fr', theme: 'system' };

/**
 * The settings that something once written holds, whichever version wrote it: a field that is missing, or has a value
 * that this version does not know, takes its default, and costs no other field.
 */
export function readSettings(written: unknown): Settings {
  const fields = z.record(z.string(), z.unknown()).catch({}).parse(written);
  const read = Object.entries(settingsSchema.shape).flatMap(([name, schema]) => {
    const value = schema.safeParse(fields[name]);
    return value.success ? [[name, value.data] as const] : [];
  });
  // Each was read by the schema of its own field.
  return { ...defaultSettings, ...(Object.fromEntries(read) as Partial<Settings>) };
}
