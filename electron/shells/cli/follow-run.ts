import type { AnyEvent, EventPayload } from '../../contract/events.ts';
import type { Input, Output } from '../../contract/methods.ts';
import type { ScenarioResult, Target } from '../../contract/views.ts';
import { formatServerAddress } from '../../procedure/address.ts';
import { targetRows } from '../../procedure/targets.ts';
import { ask } from './dossier-session.ts';
import { VerbFault, type VerbContext } from './verb.ts';

export const marks: Readonly<Record<ScenarioResult['verdict'], string>> = {
  pass: '✓',
  warn: '!',
  fail: '✗',
  notApplicable: '–',
  inconclusive: '?',
  crashed: '‼',
};

type Started = Output<'connectivity.start'>;
type EndedRun = Pick<EventPayload<'run.finished'>, 'report' | 'unkept'>;

/**
 * Starts a run and follows it to its report. One that waits for calls ends when every variant was called and judged, after
 * `waitSeconds`, or at Ctrl+C, and has its report all the same; any other is cancelled by Ctrl+C.
 */
export async function followRun(
  context: VerbContext,
  input: Input<'connectivity.start'>,
  waitSeconds: number | undefined,
): Promise<EndedRun> {
  // Events may come before the reply that names the run: they are kept until then.
  const early: AnyEvent[] = [];
  let deliver = (event: AnyEvent): void => void early.push(event);
  const unsubscribe = context.subscribe((event) => deliver(event));
  let timer: NodeJS.Timeout | undefined;
  try {
    const started = await ask(context, 'connectivity.start', input);
    const { runId } = started;
    const { unfolds } = targetRows[input.target.kind];
    const waits = unfolds !== 'scenarios';
    const end = (): void =>
      void context.call(waits ? 'connectivity.finish' : 'connectivity.cancel', { runId });
    sayWhereItListens(context, started);
    if (waitSeconds !== undefined) timer = setTimeout(end, waitSeconds * 1000);
    void context.interrupted.then(end);
    return await new Promise<EndedRun>((resolve, reject) => {
      const unconcluded = new Set(started.scenarios.map(({ id }) => id));
      deliver = (event) => {
        if (!('runId' in event.payload) || event.payload.runId !== runId) return;
        tell(context, event, input.target);
        if (event.name === 'run.finished') resolve(event.payload);
        if (event.name === 'run.failed') reject(new VerbFault(event.payload.fault));
        if (event.name === 'run.scenarioFinished' && unfolds === 'calls') {
          // Told anew where it stands: a refusal may wait for another call before it counts.
          const { id, verdict } = event.payload.result;
          if (verdict === 'inconclusive' || verdict === 'crashed') unconcluded.add(id);
          else unconcluded.delete(id);
          if (unconcluded.size === 0) end();
        }
      };
      early.forEach(deliver);
    });
  } finally {
    clearTimeout(timer);
    unsubscribe();
  }
}

/** On standard error, so that the answer stays alone on standard output. */
function sayWhereItListens({ terminal, text }: VerbContext, { listeners }: Started): void {
  if (listeners.length === 0) return;
  terminal.note(text('cli.test.waiting'));
  for (const { id, name, address, port } of listeners) {
    const variant = id === null ? text('cli.test.anyVariant') : id;
    terminal.note(
      `  ${variant.padEnd(28)} ${formatServerAddress(name, port)}   (${formatServerAddress(address, port)})`,
    );
  }
}

function tell({ terminal, message, text }: VerbContext, event: AnyEvent, target: Target): void {
  if (event.name === 'run.scenarioFinished' && targetRows[target.kind].unfolds !== 'calls') {
    const { verdict, flow, id } = event.payload.result;
    terminal.progress(`${marks[verdict]} ${flow}/${id}`);
  }
  if (event.name === 'run.scenarioFinished' && targetRows[target.kind].unfolds === 'calls') {
    const { verdict, id, explanation, remedy } = event.payload.result;
    // A call that ended well may still wait for another: said, since nothing else would tell what is waited for.
    if (verdict === 'inconclusive' && remedy !== undefined) {
      terminal.note(`${marks[verdict]} ${id} ${message(explanation)} ${message(remedy)}`);
    }
  }
  if (event.name === 'run.called') {
    const { number, scenario, remote, result, explanation } = event.payload.call;
    const mark = result === null ? '·' : marks[result.verdict];
    terminal.note(
      `${mark} #${number} ${remote} ${scenario ?? ''} ${message(explanation)}`.replace(/ {2,}/g, ' '),
    );
  }
  if (event.name === 'run.drilled') {
    const { phase, outcome, atMs } = event.payload.attempt;
    terminal.note(
      text(atMs < 0 ? 'cli.test.attemptBefore' : 'cli.test.attempt', {
        phase: text(`cli.test.phase.${phase}`),
        seconds: Math.round(Math.abs(atMs) / 100) / 10,
        outcome: text(`connectivite.outcome.${outcome}`),
      }),
    );
  }
}
