import { describe, expect, it } from 'vitest';
import type { AnyEvent } from '../../contract/events.ts';
import type { Target } from '../../contract/views.ts';
import { createTranslator } from '../../texts/translator.ts';
import { followRun } from './follow-run.ts';
import type { VerbContext } from './verb.ts';

const runId = 'run';

/** What is noted of a run whose events are these, and the methods that were called for it. */
async function follow(target: Target, events: readonly Pick<AnyEvent, 'name' | 'payload'>[]) {
  const { t, message, fault } = createTranslator('fr');
  const noted: string[] = [];
  const called: string[] = [];
  let tell: (event: AnyEvent) => void = () => undefined;
  const context = {
    text: t,
    message,
    fault,
    terminal: { print: () => undefined, note: (text: string) => noted.push(text), progress: () => undefined },
    subscribe: (listener: (event: AnyEvent) => void) => {
      tell = listener;
      return () => undefined;
    },
    interrupted: new Promise<void>(() => undefined),
    call: (method: string) => {
      called.push(method);
      const scenarios = ['nominal', 'server-expired'].map((id) => ({ id, flow: 'gap-psp' }));
      return Promise.resolve({ ok: true, value: { runId, scenarios, listeners: [] } });
    },
  } as unknown as VerbContext;
  const followed = followRun(context, { dossier: 'd', target, only: undefined }, undefined);
  await new Promise((resolve) => setImmediate(resolve));
  for (const event of events) tell(event as AnyEvent);
  const calledBefore = [...called];
  tell({ name: 'run.finished', payload: { runId } } as unknown as AnyEvent);
  await followed;
  return { noted, called: calledBefore };
}

const attempt = (phase: string, atMs: number) =>
  ({ name: 'run.drilled', payload: { runId, attempt: { phase, atMs, outcome: 'accepted' } } }) as never;

describe('followRun', () => {
  it('says of a call before the list’s end how long before it was, in words', async () => {
    const server = { host: '10.4.0.12', port: 8443, serverName: 'gap.exemple.fr' };
    const target: Target = {
      kind: 'revocation-drill',
      ...server,
      everySeconds: 5,
      giveUpAfterSeconds: 60,
      staleAfterSeconds: 31,
    };
    const { noted } = await follow(target, [attempt('before-stale', -30_900), attempt('stale', 1200)]);
    expect(noted.map((text) => text.replaceAll(/[\u00a0\u202f]/g, ' '))).toEqual([
      'terminal en règle, 30,9 s avant la péremption de la CRL : accepté',
      'CRL périmée, après 1,2 s : accepté',
    ]);
  });

  it('waits for the call that a refusal waits for, says so, and concludes then', async () => {
    const target: Target = {
      kind: 'gap-client',
      address: '127.0.0.1',
      pspName: 'localhost',
      arrangement: 'ports',
      port: 0,
    };
    const told = (id: string, verdict: string) =>
      ({
        name: 'run.scenarioFinished',
        payload: {
          runId,
          result: {
            id,
            verdict,
            flow: 'gap-psp',
            explanation: { key: 'calls.unnamed' },
            remedy: { key: 'calls.remedy.call-nominal-again' },
          },
        },
      }) as never;
    const waiting = await follow(target, [told('nominal', 'pass'), told('server-expired', 'inconclusive')]);
    expect(waiting.called).not.toContain('connectivity.finish');
    expect(waiting.noted.join('\n')).toContain('rappeler le PSP nominal');
    const concluded = await follow(target, [
      told('nominal', 'pass'),
      told('server-expired', 'inconclusive'),
      told('server-expired', 'pass'),
    ]);
    expect(concluded.called).toContain('connectivity.finish');
  });
});
