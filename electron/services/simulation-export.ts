import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { FaultError } from '../contract/faults.ts';
import type { Output } from '../contract/methods.ts';
import { planSimulation, planSimulationLists } from '../deploy/simulation/plan-simulation.ts';
import type { SimulationFile } from '../deploy/simulation/simulation-file.ts';
import { replaceFile } from '../dossier/durable-file.ts';
import { fqdnOf } from '../procedure/domain-rules.ts';
import { faultOfFolder } from './folder-fault.ts';
import type { OpenDossier } from './open-dossiers.ts';

type Export = Output<'connectivity.exportSimulation'>;

const inDossier = 'simulation';
/** Where the last export went, so that a list that changes can be published there again. */
const noteFile = `${inDossier}/exported.json`;
const noteSchema = z.strictObject({ folder: z.string().nullable(), language: z.enum(['fr', 'en']) });
type Note = z.infer<typeof noteSchema>;

/**
 * Writes the simulated authorities, their lists and the steps to install them: what a test GAP needs to recognise the
 * simulated peers. Into `simulation/` of the dossier, or another folder of this machine. VAULT_LOCKED; PROFILE_INCOMPLETE
 * while the server has no name; faults of writing.
 */
export async function exportSimulation(entry: OpenDossier, note: Note): Promise<Export> {
  const { dossier } = entry;
  const fqdn = fqdnOf(dossier.file().profile);
  if (fqdn === null) {
    throw new FaultError('PROFILE_INCOMPLETE', { field: 'gap.server' }, { clause: 'order.3.ssl-serveur' });
  }
  const lab = await entry.lab();
  const { files } = await planSimulation({ lab, language: note.language, fqdn });
  const folder = await writeFiles(entry, note.folder, files);
  await dossier.store.write(noteFile, `${JSON.stringify(note)}\n`);
  await dossier.journal({ event: 'simulation-exported', params: { folder } });
  return {
    folder,
    files: files.map(({ name, purpose }) => ({
      name,
      purpose:
        purpose.params === undefined
          ? { key: purpose.key }
          : { key: purpose.key, params: { ...purpose.params } },
    })),
  };
}

/** Writes the lists of the last export anew, where it is. Does nothing where there was none. */
export async function refreshSimulation(entry: OpenDossier): Promise<void> {
  const bytes = await entry.dossier.store.read(noteFile);
  const note = bytes === null ? null : readNote(bytes);
  if (note === null) return;
  const lab = await entry.lab();
  await writeFiles(entry, note.folder, planSimulationLists(await lab.simulationFiles()));
}

function readNote(bytes: Uint8Array): Note | null {
  try {
    return noteSchema.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
  } catch {
    return null;
  }
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
