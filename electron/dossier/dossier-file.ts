import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { FaultError } from '../contract/faults.ts';
import { keyOriginSchema, profileSchema, type Profile } from '../contract/views.ts';
import { attestationIdSchema, isoDateSchema } from '../contract/words.ts';

export const dossierFileName = 'dossier.json';
export const dossierFileVersion = 1;

/** What a person typed, chose or stated. Nothing that can be computed from the folder is kept here. */
export const dossierFileSchema = z.strictObject({
  version: z.literal(dossierFileVersion),
  id: z.uuid(),
  createdAt: isoDateSchema,
  /** « Essai guidé »: practice certificates alone, and the throw-away passphrase of its vault. */
  trial: z.strictObject({ passphrase: z.string().min(1) }).nullable(),
  profile: profileSchema,
  /** Where the key of each order comes from: a CSR made here, or PFCNG's online generation. */
  origins: z.strictObject({ 'auth-cli': keyOriginSchema, 'ssl-serveur': keyOriginSchema }),
  /** When the person says it was done. */
  attestations: z.partialRecord(attestationIdSchema, isoDateSchema),
});
export type DossierFile = Readonly<z.infer<typeof dossierFileSchema>>;

/** Turns the content of one version into that of the next. */
export type Migration = (content: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
/** By the version they start from; none is needed while version 1 is the first. */
export const migrations: ReadonlyMap<number, Migration> = new Map();

const versionSchema = z.looseObject({ version: z.number().int().min(1) });

/** Applies one migration after the other up to `target`; throws a plain Error when one is missing. */
export function migrate(
  content: Readonly<Record<string, unknown>>,
  target: number,
  chain: ReadonlyMap<number, Migration>,
): Readonly<Record<string, unknown>> {
  let { version, ...rest } = versionSchema.parse(content);
  while (version < target) {
    const step = chain.get(version);
    if (step === undefined) throw new Error(`no migration from version ${String(version)}`);
    rest = { ...step(rest) };
    version += 1;
  }
  return { ...rest, version };
}

/** A new dossier's file. `now` is its date of creation. */
export function newDossierFile(options: {
  profile: Profile;
  now: Date;
  trialPassphrase: string | null;
}): DossierFile {
  return {
    version: dossierFileVersion,
    id: randomUUID(),
    createdAt: options.now.toISOString(),
    trial: options.trialPassphrase === null ? null : { passphrase: options.trialPassphrase },
    profile: options.profile,
    origins: { 'auth-cli': 'csr', 'ssl-serveur': 'csr' },
    attestations: {},
  };
}

/**
 * Reads the bytes of a `dossier.json` of this version or an older one. DOSSIER_TOO_NEW{file, version, supported} for
 * one written by a later product; DOSSIER_CORRUPT{file} for anything else that is not a whole dossier.
 */
export function parseDossierFile(bytes: Uint8Array): DossierFile {
  // The cause is dropped: it would quote the file, which may hold the passphrase of a trial.
  const corrupt = new FaultError('DOSSIER_CORRUPT', { file: dossierFileName });
  const content = versionSchema.safeParse(parseJson(bytes));
  if (!content.success) throw corrupt;
  const { version } = content.data;
  if (version > dossierFileVersion) {
    throw new FaultError('DOSSIER_TOO_NEW', {
      file: dossierFileName,
      version,
      supported: dossierFileVersion,
    });
  }
  const file = dossierFileSchema.safeParse(migrate(content.data, dossierFileVersion, migrations));
  if (!file.success) throw corrupt;
  return file.data;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** The bytes to be written: indented, since the file is the user's to read. */
export function formatDossierFile(file: DossierFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}
