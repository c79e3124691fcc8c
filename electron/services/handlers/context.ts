import type { AnyEvent } from '../../contract/events.ts';
import type { DossierView } from '../../contract/views.ts';
import type { PinnedAuthority } from '../../procedure/authorities.ts';
import type { ExportPlaces } from '../export-places.ts';
import type { ShellPort } from '../shell-port.ts';
import type { OpenDossier, OpenDossiers } from '../open-dossiers.ts';
import type { Preferences } from '../preferences.ts';
import type { Runs } from '../runs.ts';

/** What the handlers work with: the rooms, composed once. */
export interface HandlerContext {
  readonly shell: ShellPort;
  readonly version: string;
  readonly dossiersFolder: string;
  readonly preferences: Preferences;
  readonly places: ExportPlaces;
  readonly dossiers: OpenDossiers;
  readonly runs: Runs;
  readonly now: () => Date;
  readonly pins: readonly PinnedAuthority[];
  readonly emit: (event: AnyEvent) => void;
}

/** Works on an open dossier, tells the other windows, and answers with what it looks like now. */
export async function changeDossier(
  { dossiers, emit }: HandlerContext,
  id: string,
  work: (entry: OpenDossier) => Promise<unknown>,
): Promise<DossierView> {
  const entry = dossiers.get(id);
  await work(entry);
  emit({ name: 'dossier.changed', payload: { dossier: id } });
  return dossiers.view(entry);
}
