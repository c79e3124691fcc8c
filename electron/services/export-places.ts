import { isAbsolute } from 'node:path';
import { z } from 'zod';
import { faultOfFolder } from './folder-fault.ts';
import { changeList, openUserFile, readList } from './user-file.ts';

/** Which dossier: its id, and where it lies (real path). A copy that was received has the id, and lies elsewhere. */
export type DossierPlace = Readonly<{ id: string; folder: string }>;

const exportSchema = z.looseObject({
  dossier: z.string(),
  /** Where the dossier lies. */
  lies: z.string(),
  /** Where the simulation was last exported. */
  folder: z.string().refine(isAbsolute),
});
type KnownExport = Readonly<z.infer<typeof exportSchema>>;

const limit = 100;

/**
 * Where on this machine the user last exported the simulation of each dossier. Kept in the user's folder and never in
 * the dossier: a dossier comes from anybody, and what it names would be written to without a question.
 */
export interface ExportPlaces {
  /** The folder, outside the dossier; null where this user exported it nowhere. */
  find(dossier: DossierPlace): Promise<string | null>;
  /** Remembers an absolute folder; null forgets. Rejects with the faults of a folder that cannot be written to. */
  remember(dossier: DossierPlace, folder: string | null): Promise<void>;
}

export function openExportPlaces(userFolder: string): ExportPlaces {
  const file = openUserFile({ userFolder, name: 'exports.json', migrations: [(content) => content] });
  const find: ExportPlaces['find'] = async (dossier) =>
    readList(await file.read(), 'exports', exportSchema).find((known) => isOf(known, dossier))?.folder ??
    null;
  return {
    find,
    remember: async (dossier, folder) => {
      const forgetsNothing = folder === null && (await find(dossier)) === null;
      if (forgetsNothing) return;
      const change = file.change((content) =>
        changeList(content, 'exports', exportSchema, (exports) => {
          const others = exports.filter((known) => !isOf(known, dossier));
          const own = folder === null ? [] : [{ dossier: dossier.id, lies: dossier.folder, folder }];
          return [...own, ...others].slice(0, limit);
        }),
      );
      await change.catch((error: unknown) => {
        throw faultOfFolder(error, userFolder);
      });
    },
  };
}

function isOf(known: KnownExport, { id, folder }: DossierPlace): boolean {
  return known.dossier === id && known.lies === folder;
}
