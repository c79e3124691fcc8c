import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { FaultError } from '../contract/faults.ts';
import type { Output } from '../contract/methods.ts';
import { planSimulation, planSimulationLists } from '../deploy/simulation/plan-simulation.ts';
import type { SimulationFile } from '../deploy/simulation/simulation-file.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { replaceFile } from '../dossier/durable-file.ts';
import { fqdnOf } from '../procedure/domain-rules.ts';
import type { ExportPlaces } from './export-places.ts';
import { faultOfFolder } from './folder-fault.ts';
import type { OpenDossier } from './open-dossiers.ts';

type Export = Output<'connectivity.exportSimulation'>;

const inDossier = 'simulation';

/**
 * Writes the simulated authorities, their lists and the steps to install them: what a test GAP needs to recognise the
 * simulated peers. Into `simulation/` of the dossier, or another folder of this machine. VAULT_LOCKED; PROFILE_INCOMPLETE
 * while the server has no name; faults of writing.
 */
export async function exportSimulation(
  entry: OpenDossier,
  wish: Readonly<{ folder: string | null; language: 'fr' | 'en' }>,
  places: ExportPlaces,
): Promise<Export> {
  const { dossier } = entry;
  const fqdn = fqdnOf(dossier.file().profile);
  if (fqdn === null) {
    throw new FaultError('PROFILE_INCOMPLETE', { field: 'gap.server' }, { clause: 'order.3.ssl-serveur' });
  }
  const lab = await entry.lab();
  const { files } = await planSimulation({ lab, language: wish.language, fqdn });
  const folder = await writeFiles(entry, wish.folder, files);
  const followed = await isFollowed(places, dossier, wish.folder === null ? null : folder);
  await dossier.journal({ event: 'simulation-exported', params: { folder } });
  return {
    folder,
    followed,
    files: files.map(({ name, purpose }) => ({
      name,
      purpose:
        purpose.params === undefined
          ? { key: purpose.key }
          : { key: purpose.key, params: { ...purpose.params } },
    })),
  };
}

/**
 * Whether the lists of an export will be written anew: always in the dossier, which needs no memory, else where the place
 * was remembered. The files are there by now, and a memory that cannot be written makes no failure of it.
 */
async function isFollowed(places: ExportPlaces, dossier: Dossier, outside: string | null): Promise<boolean> {
  try {
    await places.remember(dossier, outside);
    return true;
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    return outside === null;
  }
}

/**
 * Writes the lists anew where they were exported: in the dossier, where they are there, and in the folder of this
 * machine that this user exported them to last. Never in a folder that the dossier names: it may come from anybody.
 */
export async function refreshSimulation(entry: OpenDossier, places: ExportPlaces): Promise<void> {
  const { store } = entry.dossier;
  const inside = await store.list(inDossier);
  const outside = await places.find(entry.dossier);
  if (inside.length === 0 && outside === null) return;
  const lists = planSimulationLists(await (await entry.lab()).simulationFiles());
  const present = lists.filter(({ name }) => inside.includes(name));
  await writeFiles(entry, null, present);
  if (outside !== null) await writeFiles(entry, outside, lists);
}

/** Writes the files where the user wants them; gives that folder. */
async function writeFiles(
  { dossier }: OpenDossier,
  folder: string | null,
  files: readonly SimulationFile[],
): Promise<string> {
  if (folder === null) {
    for (const { name, content } of files) await dossier.store.write(`${inDossier}/${name}`, content);
    return join(dossier.folder, inDossier);
  }
  const target = resolve(folder);
  try {
    await mkdir(target, { recursive: true, mode: 0o700 });
    for (const { name, content } of files) await replaceFile(join(target, name), content);
  } catch (error) {
    throw faultOfFolder(error, target);
  }
  return target;
}
