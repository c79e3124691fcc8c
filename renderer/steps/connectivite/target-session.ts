import { useMemo } from 'react';
import { create } from 'zustand';
import type { RunLine } from '../../../electron/contract/views.ts';
import { useApp } from '../../bridge/store.ts';
import { useDossier } from '../../bridge/use-dossier.ts';
import { draftsOfRuns, tabOf, type TargetDrafts, type TargetTab } from './target-drafts.ts';
import { kindOfRun } from './use-target-run.ts';

interface Session {
  readonly tab: TargetTab | null;
  readonly typed: Partial<TargetDrafts>;
}

const nothing: Session = { tab: null, typed: {} };

/** What was chosen and typed for the targets of each dossier, until the page is closed. */
const useSessions = create<Readonly<Record<string, Session>>>(() => ({}));

export interface TargetSession {
  readonly tab: TargetTab;
  readonly drafts: TargetDrafts;
  readonly showTab: (tab: TargetTab) => void;
  readonly change: (typed: Partial<TargetDrafts>) => void;
}

/**
 * The tab and the forms of the open dossier: as they were left, else as they were for its last runs. A run that goes on
 * is shown first.
 */
export function useTargetSession(lines: readonly RunLine[] | null): TargetSession {
  const dossier = useDossier();
  const session = useSessions((sessions) => sessions[dossier.id] ?? nothing);
  const run = useApp((state) => state.run);
  const { lastRun, fqdn } = dossier;
  const remembered = useMemo(() => {
    const kept = lines?.map(({ target }) => target) ?? (lastRun === null ? [] : [lastRun.target]);
    return draftsOfRuns(kept, fqdn);
  }, [lines, lastRun, fqdn]);
  const change = (next: Partial<Session>) =>
    useSessions.setState((sessions) => ({
      [dossier.id]: { ...nothing, ...sessions[dossier.id], ...next },
    }));
  const going = run !== null && run.phase !== 'ended' ? tabOf(kindOfRun(run)) : null;
  return {
    tab: session.tab ?? going ?? (lastRun === null ? 'rehearsal' : tabOf(lastRun.target.kind)),
    drafts: { ...remembered, ...session.typed },
    showTab: (tab) => {
      change({ tab });
      // The clause of what was shown before says nothing of this target.
      useApp.setState({ clause: null });
    },
    change: (typed) => change({ typed: { ...session.typed, ...typed } }),
  };
}
