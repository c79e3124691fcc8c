import { create } from 'zustand';
import type {
  AppInfo,
  DossierView,
  RecentDossier,
  RunReport,
  ScenarioResult,
  Settings,
} from '../../electron/contract/views.ts';
import type { StepId } from '../../electron/contract/words.ts';

export type Screen = Readonly<{ kind: 'accueil' } | { kind: 'step'; step: StepId }>;

/** A battery that this page follows, as its events tell it. */
export interface RunState {
  readonly runId: string;
  /** What the run will go through, once its start has been answered. */
  readonly planned: readonly Readonly<{ id: string; flow: string }>[];
  /** Scenarios that are being played now. */
  readonly running: readonly Readonly<{ id: string; flow: string }>[];
  readonly results: readonly ScenarioResult[];
  /** `ended` comes with the report, or with the code of a fault. */
  readonly phase: 'running' | 'cancelling' | 'ended';
  readonly report: RunReport | null;
  readonly faultCode: string | null;
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
  settings: { language: 'fr', theme: 'system' },
  recent: null,
  dossier: null,
  run: null,
  clause: null,
  clauseOpen: false,
  unlock: null,
}));
