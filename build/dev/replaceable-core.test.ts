import { describe, expect, it } from 'vitest';
import type { Reply } from '../../electron/contract/client.ts';
import type { AnyEvent } from '../../electron/contract/events.ts';
import type { CoreChild } from './core-child.ts';
import { createReplaceableCore, type CoreStarter } from './replaceable-core.ts';

interface Call {
  readonly method: string;
  readonly input: unknown;
}

/** A process that answers each call with its name, and opens dossiers. */
function fakeCore(name: string) {
  const calls: Call[] = [];
  let ended = false;
  const child: CoreChild = {
    call: (method, input) => {
      calls.push({ method, input });
      const value = method === 'dossier.open' ? { id: 'one', folder: '/one' } : name;
      return Promise.resolve<Reply>({ ok: true, value });
    },
    end: () => {
      ended = true;
      return Promise.resolve();
    },
  };
  const start: CoreStarter = () => Promise.resolve(child);
  return { calls, start, isEnded: () => ended };
}

describe('a core that is replaced', () => {
  it('lets calls wait for the first process, then answers from the newest alone', async () => {
    const core = createReplaceableCore();
    const early = core.call('app.info', {});
    const [one, two] = [fakeCore('one'), fakeCore('two')];
    await core.replace(one.start);
    expect(await early).toEqual({ ok: true, value: 'one' });
    await core.replace(two.start);
    expect(one.isEnded()).toBe(true);
    expect(await core.call('app.info', {})).toEqual({ ok: true, value: 'two' });
  });

  it('answers what waited once a process starts after one that did not', async () => {
    const core = createReplaceableCore();
    await core.replace(fakeCore('one').start);
    await expect(core.replace(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    const waiting = core.call('app.info', {});
    await core.replace(fakeCore('three').start);
    expect(await waiting).toEqual({ ok: true, value: 'three' });
  });

  it('opens again what was open, unlocked if it was, and tells the page', async () => {
    const core = createReplaceableCore();
    await core.replace(fakeCore('one').start);
    await core.call('dossier.open', { folder: '/one' });
    await core.call('vault.unlock', { dossier: 'one', passphrase: 'secret', remember: true });
    const events: AnyEvent[] = [];
    core.subscribe((event) => events.push(event));
    const two = fakeCore('two');
    await core.replace(two.start);
    expect(two.calls).toEqual([
      { method: 'dossier.open', input: { folder: '/one' } },
      { method: 'vault.unlock', input: { dossier: 'one', passphrase: 'secret', remember: false } },
    ]);
    expect(events).toEqual([{ name: 'dossier.changed', payload: { dossier: 'one' } }]);
  });

  it.each([
    ['locked', 'vault.lock', [{ method: 'dossier.open', input: { folder: '/one' } }]],
    ['closed', 'dossier.close', []],
  ] as const)('leaves what was %s so', async (_state, method, calls) => {
    const core = createReplaceableCore();
    await core.replace(fakeCore('one').start);
    await core.call('dossier.open', { folder: '/one' });
    await core.call('vault.unlock', { dossier: 'one', passphrase: 'secret', remember: true });
    await core.call(method, { dossier: 'one' });
    const two = fakeCore('two');
    await core.replace(two.start);
    expect(two.calls).toEqual(calls);
  });
});
