import type { AnyEvent } from '../../electron/contract/events.ts';
import type { DossierView, Settings } from '../../electron/contract/views.ts';
import { stepIds, type StepId } from '../../electron/contract/words.ts';
import { client, subscribe } from './client.ts';
import { savePending } from './pending-saves.ts';
import { applyRunEvent, runOf } from './run-state.ts';
import { useApp } from './store.ts';

/** Remembers, for this tab alone, which dossier is open, so that reloading the page comes back to it. */
const openDossierKey = 'assistant-diapason.dossier';

function rememberOpenDossier(id: string | null): void {
  try {
    if (id === null) sessionStorage.removeItem(openDossierKey);
    else sessionStorage.setItem(openDossierKey, id);
  } catch {
    // Storage may be refused to the page; reloading then lands on « Accueil ».
  }
}

function rememberedDossier(): string | null {
  try {
    return sessionStorage.getItem(openDossierKey);
  } catch {
    return null;
  }
}

/** Puts a dossier that the core sent on screen, where it is the one that is open. */
export function storeDossier(dossier: DossierView): void {
  useApp.setState({ dossier });
}

/** Goes to a step of the open dossier. */
export function goToStep(step: StepId): void {
  useApp.setState({ screen: { kind: 'step', step }, clause: null });
}

/** Opens a dossier on a step, by default the one of its next action; with `keepRun`, goes on following a run just started. */
export function enterDossier(
  dossier: DossierView,
  step?: StepId,
  options: { readonly keepRun?: boolean } = {},
): void {
  const { lastRun } = dossier;
  useApp.setState((state) => ({
    dossier,
    run:
      options.keepRun === true
        ? state.run
        : lastRun && {
            runId: lastRun.runId,
            planned: lastRun.scenarios.map(({ id, flow }) => ({ id, flow })),
            running: [],
            results: lastRun.scenarios,
            phase: 'ended',
            report: lastRun,
            faultCode: null,
          },
  }));
  rememberOpenDossier(dossier.id);
  goToStep(step ?? dossier.assessment.next?.step ?? 'connectivite');
}

/** Closes the open dossier and comes back to « Accueil ». */
export async function leaveDossier(): Promise<void> {
  const { dossier } = useApp.getState();
  await savePending();
  useApp.setState({ screen: { kind: 'accueil' }, dossier: null, run: null, clause: null });
  rememberOpenDossier(null);
  if (dossier) await client('dossier.close', { dossier: dossier.id });
  await refreshRecent();
}

/** Reads the list of « Accueil » again. */
export async function refreshRecent(): Promise<void> {
  const reply = await client('dossier.recent', {});
  useApp.setState({ recent: reply.ok ? reply.value.dossiers : [] });
}

/** Reads the open dossier again. */
export async function refreshDossier(): Promise<void> {
  const { dossier } = useApp.getState();
  if (!dossier) return;
  const reply = await client('dossier.read', { dossier: dossier.id });
  if (reply.ok && useApp.getState().dossier?.id === reply.value.id) storeDossier(reply.value);
}

/** Changes settings at once on screen, then keeps them. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const settings = { ...useApp.getState().settings, ...change };
  useApp.setState({ settings });
  await client('settings.write', settings);
}

/** Takes what the start of a run answered; its events may have come first. */
export function followRun(start: {
  readonly runId: string;
  readonly scenarios: readonly Readonly<{ id: string; flow: string }>[];
}): void {
  useApp.setState(({ run }) => ({ run: { ...runOf(run, start.runId), planned: start.scenarios } }));
}

/** Asks the core to stop the run that is followed. */
export async function cancelRun(): Promise<void> {
  const { run } = useApp.getState();
  if (run?.phase !== 'running') return;
  useApp.setState({ run: { ...run, phase: 'cancelling' } });
  await client('connectivity.cancel', { runId: run.runId });
}

function receiveEvent(event: AnyEvent): void {
  useApp.setState(({ run }) => ({ run: applyRunEvent(run, event) }));
  const { dossier } = useApp.getState();
  const concerns =
    event.name === 'run.finished' ||
    (event.name === 'dossier.changed' && event.payload.dossier === dossier?.id);
  if (concerns) void refreshDossier();
}

const stepOfHash = (): StepId | undefined => stepIds.find((step) => step === location.hash.slice(1));

/** Reads what every screen needs and follows the core's events. Returns what stops following them. */
export function startApp(): () => void {
  // Read before the address follows the screen.
  const wanted = stepOfHash();
  const read = async () => {
    const [info, settings] = await Promise.all([client('app.info', {}), client('settings.read', {})]);
    if (settings.ok) useApp.setState({ settings: settings.value });
    if (info.ok) useApp.setState({ info: info.value });
    const id = rememberedDossier();
    if (id !== null) {
      const reply = await client('dossier.read', { dossier: id });
      if (reply.ok) enterDossier(reply.value, wanted);
      else rememberOpenDossier(null);
    }
    await refreshRecent();
  };
  void read();
  const stopHash = useApp.subscribe(({ screen }) => {
    const hash = screen.kind === 'step' ? `#${screen.step}` : '#';
    if (location.hash !== hash && !(hash === '#' && location.hash === ''))
      history.replaceState(null, '', hash);
  });
  const stopEvents = subscribe(receiveEvent);
  return () => {
    stopHash();
    stopEvents();
  };
}
