import { FaultError } from '../contract/faults.ts';
import type { RunLine, RunReport } from '../contract/views.ts';
import { faultOfFile } from './file-fault.ts';
import type { FileStore } from './file-store.ts';
import { readRun } from './stored-file.ts';

const folder = 'runs';

/** Lines that were read, by file and version: a report is many times as long as what a list shows of it. */
const readLines = new WeakMap<FileStore, Map<string, RunLine | null>>();

/** What a list shows of a run. */
export function runLine({ runId, target, startedAt, durationMs, summary }: RunReport): RunLine {
  return { runId, target, startedAt, durationMs, summary };
}

/** The runs that a dossier keeps, the newest first. Those that cannot be read are left out: the dossier names them. */
export async function listRuns(store: FileStore): Promise<RunLine[]> {
  const before = readLines.get(store);
  const now = new Map<string, RunLine | null>();
  for (const { name, version } of await store.survey(folder)) {
    const stamp = `${name} ${version}`;
    const known = before?.get(stamp);
    now.set(stamp, known === undefined ? await readLine(store, name) : known);
  }
  readLines.set(store, now);
  return [...now.values()].filter((line) => line !== null).reverse();
}

async function readLine(store: FileStore, name: string): Promise<RunLine | null> {
  // A report of any hand: whatever it is refused for, the inventory says so.
  const report = await readReport(store, name).catch(() => null);
  return report === null ? null : runLine(report);
}

/** The whole report of a run. RUN_NOT_FOUND; FILE_CORRUPT{name} when it cannot be read. */
export async function readRunReport(store: FileStore, runId: string): Promise<RunReport> {
  const name = (await store.list(folder)).find((file) => file.endsWith(`-${runId}.json`));
  if (name === undefined) throw new FaultError('RUN_NOT_FOUND');
  const report = await readReport(store, name).catch((error: unknown) => {
    throw faultOfFile(error, name);
  });
  // The end of another's id is not it.
  if (report.runId !== runId) throw new FaultError('RUN_NOT_FOUND');
  return report;
}

async function readReport(store: FileStore, name: string): Promise<RunReport> {
  const bytes = await store.read(`${folder}/${name}`);
  if (bytes === null) throw new FaultError('RUN_NOT_FOUND');
  return readRun(name, bytes);
}
