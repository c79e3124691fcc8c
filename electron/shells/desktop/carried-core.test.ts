import { expect, it } from 'vitest';
import type { Reply } from '../../contract/client.ts';
import type { Core } from '../../services/core.ts';
import { answerCall, closeCore } from './carried-core.ts';

const reply: Reply = { ok: true, value: 1 };
const bug = new TypeError('a bug');

function brokenCore(): { readonly core: Core; readonly reported: readonly unknown[] } {
  const reported: unknown[] = [];
  const core: Core = {
    call: () => Promise.resolve(reply),
    subscribe: () => () => undefined,
    reportCrash: (error) => String(reported.push(error)),
    close: () => Promise.reject(bug),
  };
  return { core, reported };
}

it('answers, and reports what its own look at the reply breaks', async () => {
  const { core, reported } = brokenCore();
  const look = () => {
    throw bug;
  };
  expect(await answerCall(Promise.resolve(core), { method: 'a', input: null }, look)).toBe(reply);
  expect(reported).toEqual([bug]);
});

it('reports what breaks while the core is closed', async () => {
  const { core, reported } = brokenCore();
  await closeCore(Promise.resolve(core));
  expect(reported).toEqual([bug]);
});

it('does without a core that never came', async () => {
  const none = Promise.reject<Core>(new Error('no disk'));
  const answered = await answerCall(none, { method: 'a', input: null }, () => undefined);
  expect(answered).toMatchObject({ ok: false, fault: { code: 'CORE_UNREACHABLE' } });
  await closeCore(none);
});
