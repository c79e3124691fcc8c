import { useState } from 'react';
import type { Fault } from '../../../electron/contract/faults.ts';
import { orderIds } from '../../../electron/contract/words.ts';
import { enterDossier, followRun, refreshDossier } from '../../bridge/actions.ts';
import { client } from '../../bridge/client.ts';

export type TrialStage = 'create' | 'issue' | 'start';

/**
 * « Essai guidé » in one click: an example dossier, practice certificates for both orders, and the battery, which is
 * followed on « Connectivité ».
 */
export function useTrial(): {
  readonly stage: TrialStage | null;
  readonly fault: Fault | null;
  readonly start: () => Promise<void>;
  readonly clear: () => void;
} {
  const [stage, setStage] = useState<TrialStage | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const fail = (reason: Fault) => {
    setFault(reason);
    setStage(null);
  };
  const start = async () => {
    setFault(null);
    setStage('create');
    const created = await client('dossier.createTrial', {});
    if (!created.ok) {
      fail(created.fault);
      return;
    }
    const dossier = created.value.id;
    setStage('issue');
    const issued = await client('practice.issue', {
      dossier,
      orders: [...orderIds],
      makeMissingRequests: true,
    });
    if (!issued.ok) {
      fail(issued.fault);
      return;
    }
    setStage('start');
    const target = { kind: 'rehearsal' } as const;
    const started = await client('connectivity.start', { dossier, target });
    if (!started.ok) {
      fail(started.fault);
      return;
    }
    followRun(started.value, target, dossier);
    enterDossier(issued.value, 'connectivite', { keepRun: true });
    // The run may have ended before its dossier was on screen.
    await refreshDossier();
  };
  return { stage, fault, start, clear: () => setFault(null) };
}
