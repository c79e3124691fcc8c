import { FaultError } from '../../contract/faults.ts';
import type { TargetOf } from '../../contract/views.ts';
import type { PinnedAuthority } from '../../procedure/authorities.ts';
import { runPsp, selectPspScenarios } from '../../scenarios/psp/run-psp.ts';
import { identityOf, placeOrders } from '../dossier-identities.ts';
import type { OpenDossier } from '../open-dossiers.ts';
import type { RunJob } from '../runs.ts';
import { authoritiesAtHand } from './authorities-at-hand.ts';
import { testedCertificates } from './tested-certificates.ts';

/**
 * A real PSP, called with the dossier's client certificate. VAULT_LOCKED; CERTIFICATE_MISSING{order}, KEY_MISSING{order}
 * while there is nothing to show; PEER_AUTHORITY_MISSING while the dossier knows no authority of the PSP.
 */
export async function pspJob(
  entry: OpenDossier,
  target: TargetOf<'psp'>,
  { pins, only }: Readonly<{ pins: readonly PinnedAuthority[]; only: readonly string[] | undefined }>,
): Promise<RunJob> {
  const { dossier } = entry;
  // A wrong name is told before what the dossier lacks.
  const scenarios = selectPspScenarios(only).map(({ id, flow }) => ({ id, flow }));
  const [placed, inventory] = await Promise.all([placeOrders(entry, pins), dossier.inventory()]);
  const identity = await identityOf(dossier, 'auth-cli', placed);
  const { roots, intermediates, lists } = authoritiesAtHand(inventory, 'geotrust');
  const trust = [...roots, ...intermediates];
  if (trust.length === 0) {
    throw new FaultError('PEER_AUTHORITY_MISSING', {}, { clause: 'intro.psp-authority' });
  }
  return {
    target,
    certificates: testedCertificates(placed).filter(({ order }) => order === 'auth-cli'),
    start: (options) =>
      Promise.resolve({
        scenarios,
        listeners: [],
        done: runPsp({ ...options, target, subject: { identity, trust, revocationLists: lists } }),
      }),
  };
}
