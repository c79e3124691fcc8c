import type { AnyEvent } from '../../electron/contract/events.ts';
import type { DossierView, Settings, Target } from '../../electron/contract/views.ts';
import { stepIds, type StepId } from '../../electron/contract/words.ts';
import type { Output } from '../../electron/contract/methods.ts';
import { client, subscribe } from './client.ts';
import { inBatches } from './event-batches.ts';
import { savePending } from './pending-saves.ts';
import { rememberedRun, rememberRun } from './remembered-run.ts';
import { applyRunEvent, runOf } from './run-state.ts';
import { placeOf, useApp, type Place } from './store.ts';

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

/** Goes to a screen of the open dossier. */
export function goTo(place: Place): void {
  if (place === 'preuves') useApp.setState({ screen: { kind: 'preuves' }, clause: null });
  else goToStep(place);
}

/** Opens a dossier on a screen, by default the step of its next action; with `keepRun`, goes on following a run just started. */
export function enterDossier(
  dossier: DossierView,
  place?: Place,
  options: { readonly keepRun?: boolean } = {},
): void {
  useApp.setState((state) => ({ dossier, run: options.keepRun === true ? state.run : null }));
  rememberOpenDossier(dossier.id);
  goTo(place ?? dossier.assessment.next?.step ?? 'connectivite');
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
  useApp.setState(({ settings }) => ({ settings: { ...settings, ...change } }));
  await client('settings.write', change);
}

/** Takes what the start of a run answered; its events may have come first. */
export function followRun(start: Output<'connectivity.start'>, target: Target, dossier: string): void {
  const { runId, scenarios, listeners } = start;
  useApp.setState(({ run }) => ({ run: { ...runOf(run, runId), target, planned: scenarios, listeners } }));
  rememberRun({ dossier, target, start });
}

/** Follows again the run that this tab started before it was reloaded, if it still goes on. */
async function resumeRun(dossier: string): Promise<void> {
  const kept = rememberedRun(dossier);
  if (kept === null) return;
  const reply = await client('connectivity.report', { runId: kept.start.runId });
  if (reply.ok && reply.value.report === null) followRun(kept.start, kept.target, dossier);
  else rememberRun(null);
}

/** Asks the core to stop the run that is followed. */
export async function cancelRun(): Promise<void> {
  const { run } = useApp.getState();
  if (run === null || run.phase === 'ended' || run.phase === 'cancelling') return;
  useApp.setState({ run: { ...run, phase: 'cancelling' } });
  await client('connectivity.cancel', { runId: run.runId });
}

/** Asks the core to end the run that is followed, one that waits for calls or a drill, and to write its report. */
export async function finishRun(): Promise<void> {
  const { run } = useApp.getState();
  if (run?.phase !== 'running') return;
  useApp.setState({ run: { ...run, phase: 'finishing' } });
  await client('connectivity.finish', { runId: run.runId });
}

/** How often a burst of events is drawn, in milliseconds. */
const drawEveryMs = 60;

function receiveEvents(batch: readonly AnyEvent[]): void {
  useApp.setState(({ run }) => ({ run: batch.reduce(applyRunEvent, run) }));
  const { dossier } = useApp.getState();
  const concerns = batch.some(
    (event) =>
      event.name === 'run.finished' ||
      (event.name === 'dossier.changed' && event.payload.dossier === dossier?.id),
  );
  if (concerns) void refreshDossier();
}

const placeOfHash = (): Place | undefined =>
  ([...stepIds, 'preuves'] as const).find((place) => place === location.hash.slice(1));

/** Before the core is asked again for what every screen rests on, in milliseconds. */
const askAgainMs = 500;

/** Reads what every screen needs and follows the core's events. Returns what stops following them. */
export function startApp(): () => void {
  // Read before the address follows the screen.
  const wanted = placeOfHash();
  const read = async () => {
    const [info, settings] = await Promise.all([askInfo(), client('settings.read', {})]);
    if (settings.ok) useApp.setState({ settings: settings.value });
    if (info !== null) useApp.setState({ info });
    const id = rememberedDossier();
    if (id !== null) {
      const reply = await client('dossier.read', { dossier: id });
      if (reply.ok) {
        enterDossier(reply.value, wanted);
        await resumeRun(reply.value.id);
      } else rememberOpenDossier(null);
    }
    await refreshRecent();
  };
  let isStopped = false;
  /** Every screen rests on it: without an answer, its buttons would be dead. */
  const askInfo = async () => {
    for (;;) {
      const reply = await client('app.info', {});
      if (reply.ok) return reply.value;
      if (isStopped) return null;
      await new Promise((resolve) => setTimeout(resolve, askAgainMs));
    }
  };
  void read();
  const stopHash = useApp.subscribe(({ screen }) => {
    const hash = `#${placeOf(screen) ?? ''}`;
    if (location.hash !== hash && !(hash === '#' && location.hash === ''))
      history.replaceState(null, '', hash);
  });
  const queue = inBatches(receiveEvents, drawEveryMs);
  const stopEvents = subscribe(queue.add);
  return () => {
    isStopped = true;
    stopHash();
    stopEvents();
    queue.stop();
  };
}
