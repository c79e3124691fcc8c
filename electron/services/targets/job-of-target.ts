import { FaultError } from '../../contract/faults.ts';
import type { Target } from '../../contract/views.ts';
import type { PinnedAuthority } from '../../procedure/authorities.ts';
import type { ExportPlaces } from '../export-places.ts';
import type { OpenDossier } from '../open-dossiers.ts';
import type { RunJob } from '../runs.ts';
import { drillJob } from './drill-job.ts';
import { gapClientJob } from './gap-client-job.ts';
import { gapServerJob } from './gap-server-job.ts';
import { pspJob } from './psp-job.ts';
import { rehearsalJob } from './rehearsal-job.ts';

/** Brings together what a target needs of the dossier. Faults of the target's own job; VAULT_LOCKED for each of them. */
export async function jobOfTarget(
  entry: OpenDossier,
  target: Target,
  context: Readonly<{
    pins: readonly PinnedAuthority[];
    now: () => Date;
    /** Scenarios asked for; all when absent. */
    only: readonly string[] | undefined;
    places: ExportPlaces;
  }>,
): Promise<RunJob> {
  // Even the simulated peers have their keys in the vault.
  if (!entry.dossier.vault.unlocked) throw new FaultError('VAULT_LOCKED');
  switch (target.kind) {
    case 'rehearsal':
      return rehearsalJob(entry, context);
    case 'gap-server':
      return gapServerJob(entry, target, context);
    case 'gap-client':
      return gapClientJob(entry, target, context);
    case 'psp':
      return pspJob(entry, target, context);
    case 'revocation-drill':
      return drillJob(entry, target, context);
  }
}
