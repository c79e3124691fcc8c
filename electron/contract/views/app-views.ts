import { z } from 'zod';
import { tlsLibrarySchema } from './run-report.ts';

export const appInfoSchema = z.strictObject({
  version: z.string(),
  shell: z.enum(['desktop', 'web', 'cli', 'in-process']),
  tls: tlsLibrarySchema,
  platform: z.string(),
  /** Whether the shell can show native file and folder dialogs. */
  nativeDialogs: z.boolean(),
  /** `plain-text`: the system would keep secrets unprotected, so the wizard does not offer it. */
  keychain: z.enum(['available', 'plain-text', 'unavailable']),
  /** Folder proposed for new dossiers. */
  dossiersFolder: z.string(),
  limits: z.strictObject({
    importBytes: z.number().int(),
    listBytes: z.number().int(),
    passphraseLength: z.number().int(),
  }),
});
export type AppInfo = Readonly<z.infer<typeof appInfoSchema>>;
