import type { Fault } from '../../electron/contract/faults.ts';
import { create } from 'zustand';
import type {
  AppInfo,
  CallCounts,
  DossierView,
  DrillAttempt,
  Listener,
  ReceivedCall,
  RecentDossier,
  RunReport,
  ScenarioResult,
  Settings,
  Target,
} from '../../electron/contract/views.ts';
import { defaultSettings } from '../../electron/contract/settings.ts';
import type { StepId } from '../../electron/contract/words.ts';

export type Screen = Readonly<{ kind: 'accueil' } | { kind: 'step'; step: StepId } | { kind: 'preuves' }>;

/** A screen of a dossier: a step, or the proofs that it keeps. */
export type Place = StepId | 'preuves';

/** The screen of the dossier that is shown; null on « Accueil ». */
export function placeOf(screen: Screen): Place | null {
  if (screen.kind === 'step') return screen.step;
  return screen.kind === 'preuves' ? 'preuves' : null;
}

/** A run that this page follows, as its events tell it. */
export interface RunState {
  readonly runId: string;
  /** What it puts to the test; null for a run that was started elsewhere, until its report says so. */
  readonly target: Target | null;
  /** What the run will go through, once its start has been answered. */
  readonly planned: readonly Readonly<{ id: string; flow: string }>[];
  /** Scenarios that are being played now. */
  readonly running: readonly Readonly<{ id: string; flow: string }>[];
  readonly results: readonly ScenarioResult[];
  /** Where the simulated PSP waits for calls. */
  readonly listeners: readonly Listener[];
  /** The last calls that it received, the newest first; bounded. */
  readonly calls: readonly ReceivedCall[];
  readonly callCounts: CallCounts | null;
  /** The last attempts of a revocation drill, in the order of time; bounded. */
  readonly attempts: readonly DrillAttempt[];
  /** `ended` comes with the report, or with a fault, or with both where the report could not be kept. */
  readonly phase: 'running' | 'cancelling' | 'finishing' | 'ended';
  readonly report: RunReport | null;
  readonly fault: Fault | null;
}

/** A call is waiting for the vault: the passphrase dialog is shown until `resolve` is called. */
export interface UnlockRequest {
  readonly dossier: string;
  readonly resolve: (unlocked: boolean) => void;
}

export interface AppState {
  readonly screen: Screen;
  /** Null until the core has answered. */
  readonly info: AppInfo | null;
  readonly settings: Settings;
  /** Null until read. */
  readonly recent: readonly RecentDossier[] | null;
  /** The dossier on screen. */
  readonly dossier: DossierView | null;
  readonly run: RunState | null;
  /** Clause shown in the panel; null for the one of the step's first open item. */
  readonly clause: string | null;
  /** Whether the clause panel is open where the window is too narrow to show it beside the step. */
  readonly clauseOpen: boolean;
  readonly unlock: UnlockRequest | null;
}

/** The state that screens share. Components read it by selector; only actions write it. */
export const useApp = create<AppState>(() => ({
  screen: { kind: 'accueil' },
  info: null,
  settings: defaultSettings,
  recent: null,
  dossier: null,
  run: null,
  clause: null,
  clauseOpen: false,
  unlock: null,
}));
