import { useCallback, useEffect, useRef, useState } from 'react';
import type { Fault } from '../../../electron/contract/faults.ts';
import type { Profile } from '../../../electron/contract/views.ts';
import { registerSave } from '../../bridge/pending-saves.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useDossier } from '../../bridge/use-dossier.ts';

/** Pause in the typing after which the profile is written, in milliseconds. */
const pauseMs = 400;

export type SaveState = 'saved' | 'unsaved' | 'saving' | 'failed';

export interface ProfileDraft {
  readonly profile: Profile;
  readonly change: (change: (profile: Profile) => Profile) => void;
  readonly state: SaveState;
  readonly fault: Fault | null;
  /** Writes at once what is not written yet. */
  readonly save: () => Promise<void>;
}

/**
 * The profile as it is being typed. It is saved by itself when the typing pauses, when the step is left and when the
 * dossier is closed; what another window saved shows up as long as nothing is being typed here.
 */
export function useProfileDraft(): ProfileDraft {
  const dossier = useDossier();
  const { run, fault } = useCall();
  const [draft, setDraft] = useState<Profile | null>(null);
  const [saving, setSaving] = useState(false);
  /** What is typed and not written; read by saves that outlive the drawing they started from. */
  const pending = useRef<Profile | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const save = useCallback(async () => {
    clearTimeout(timer.current);
    const profile = pending.current;
    if (!profile) return;
    setSaving(true);
    const reply = await run('dossier.updateProfile', { dossier: dossier.id, profile });
    setSaving(false);
    // What was typed meanwhile stays to be written.
    if (reply.ok && pending.current === profile) {
      pending.current = null;
      setDraft(null);
    }
  }, [dossier.id, run]);

  useEffect(() => {
    const forget = registerSave(save);
    return () => {
      forget();
      void save();
    };
  }, [save]);

  const change = (next: (profile: Profile) => Profile) => {
    const profile = next(pending.current ?? dossier.profile);
    pending.current = profile;
    setDraft(profile);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), pauseMs);
  };

  const state: SaveState = saving ? 'saving' : draft === null ? 'saved' : fault ? 'failed' : 'unsaved';
  return { profile: draft ?? dossier.profile, change, state, fault, save };
}
