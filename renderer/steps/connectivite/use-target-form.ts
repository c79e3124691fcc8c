import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { Target } from '../../../electron/contract/views.ts';
import { useDossier } from '../../bridge/use-dossier.ts';
import { readTab, type DraftReading, type TargetDrafts, type TargetTab } from './target-drafts.ts';
import type { TargetSketch } from '../../../electron/procedure/targets.ts';

/** The one form of the screen. */
export const targetFormId = 'cible';

/** The form of the target on screen: what it comes to, and how it is submitted. */
export interface TargetForm {
  readonly kind: Target['kind'];
  /** What is known of the target before the form comes to one. */
  readonly sketch: TargetSketch;
  readonly reading: DraftReading<Target>;
  /** Whether what is wrong is said. */
  readonly judged: boolean;
  /** Unfolded on purpose, though it has served before. */
  readonly unfolded: boolean;
  readonly unfold: () => void;
  /** Gives the target to `start`; where something is wrong, shows it and puts the focus there. */
  readonly submit: (start: (target: Target) => void) => void;
}

/** The form of a tab. */
export function useTargetForm(tab: TargetTab, drafts: TargetDrafts): TargetForm {
  const { fqdn } = useDossier();
  const { kind, reading } = readTab(tab, drafts, fqdn);
  // Each kind of target has a form of its own.
  const [judged, setJudged] = useState<Target['kind'] | null>(null);
  const [unfolded, setUnfolded] = useState<Target['kind'] | null>(null);
  return {
    kind,
    sketch: kind === 'gap-server' ? { kind, terminal: drafts.server.terminal } : { kind },
    reading,
    judged: judged === kind,
    unfolded: unfolded === kind,
    unfold: () => setUnfolded(kind),
    submit: (start) => {
      if (reading.target !== null) {
        setJudged(null);
        setUnfolded(null);
        start(reading.target);
        return;
      }
      // The notes are drawn first, so that the focus lands on a field that says what is wrong with it.
      flushSync(() => {
        setJudged(kind);
        setUnfolded(kind);
      });
      document.querySelector<HTMLElement>(`#${targetFormId} [aria-invalid="true"]`)?.focus();
    },
  };
}
