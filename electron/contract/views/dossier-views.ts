import { z } from 'zod';
import { faultSchema } from '../faults.ts';
import { attestationIdSchema, isoDateSchema, messageSchema } from '../words.ts';
import { assessmentSchema } from './assessment.ts';
import { authorityViewSchema, orderViewSchema, revocationListViewSchema } from './certificate-views.ts';
import { profileSchema } from './profile.ts';
import { runLineSchema } from './run-report.ts';

/** A file of the dossier that could not be read; it stays where it is and is named to the user. */
export const troubledFileSchema = z.strictObject({ file: z.string(), fault: faultSchema });

export const importedFileSchema = z.strictObject({
  name: z.string(),
  /** `taken`: something of it entered the dossier; `known`: all of it was there already; `refused`: see fault. */
  outcome: z.enum(['taken', 'known', 'refused']),
  kind: z.string().nullable(),
  /** What was found in it, a line each. */
  findings: z.array(messageSchema),
  fault: faultSchema.optional(),
  /** True when the same file may be sent again with a password. */
  needsPassword: z.boolean(),
});
export type ImportedFile = Readonly<z.infer<typeof importedFileSchema>>;

export const dossierViewSchema = z.strictObject({
  id: z.string(),
  folder: z.string(),
  createdAt: isoDateSchema,
  /** « Essai guidé »: practice only. */
  trial: z.boolean(),
  profile: profileSchema,
  /** « <nom de serveur>.<nom de domaine> », null until both are good. */
  fqdn: z.string().nullable(),
  vault: z.strictObject({ unlocked: z.boolean(), remembered: z.boolean() }),
  attestations: z.partialRecord(attestationIdSchema, isoDateSchema),
  orders: z.strictObject({ 'auth-cli': orderViewSchema, 'ssl-serveur': orderViewSchema }),
  authorities: z.array(authorityViewSchema),
  revocationLists: z.array(revocationListViewSchema),
  /** Fingerprints of the public keys whose private key waits in the vault for its certificate. */
  waitingKeys: z.array(z.string()),
  troubledFiles: z.array(troubledFileSchema),
  assessment: assessmentSchema,
  /** The newest run; `runs.read` gives its report, which is many times as long as all the rest. */
  lastRun: runLineSchema.nullable(),
});
export type DossierView = Readonly<z.infer<typeof dossierViewSchema>>;

/** A card of « Accueil ». Reading it needs no passphrase and no lock. */
export const recentDossierSchema = z.strictObject({
  folder: z.string(),
  openedAt: isoDateSchema,
  state: z.enum(['ready', 'missing', 'unreadable', 'open-elsewhere']),
  publisher: z.string(),
  fqdn: z.string().nullable(),
  doneItems: z.number().int(),
  totalItems: z.number().int(),
  next: messageSchema.nullable(),
  nearestExpiry: isoDateSchema.nullable(),
  trial: z.boolean(),
});
export type RecentDossier = Readonly<z.infer<typeof recentDossierSchema>>;
