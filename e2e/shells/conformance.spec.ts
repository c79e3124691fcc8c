import { conformanceCases, judgeReply } from '../../electron/contract/conformance.ts';
import { expect, test } from '../harness/app.ts';

test('the transport of the shell keeps the contract, case by case', async ({ app }) => {
  for (const conformanceCase of conformanceCases) {
    await test.step(conformanceCase.name, async () => {
      const reply = await app.call(conformanceCase.method, conformanceCase.input);
      expect(judgeReply(conformanceCase, reply)).toEqual([]);
    });
  }
});

test('the shell names itself', async ({ app, shell }) => {
  const reply = await app.call('app.info', {});
  expect(reply).toMatchObject({ ok: true, value: { shell, nativeDialogs: shell === 'desktop' } });
});

test('settings are there after a restart', async ({ app }) => {
  await app.call('settings.write', { language: 'en', theme: 'dark' });
  await app.restart();
  expect(await app.call('settings.read', {})).toMatchObject({
    ok: true,
    value: { language: 'en', theme: 'dark' },
  });
});
