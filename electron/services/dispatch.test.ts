import { expect, it } from 'vitest';
import { FaultError } from '../contract/faults.ts';
import { defaultSettings } from '../contract/settings.ts';
import { createDispatch, type Handlers } from './dispatch.ts';
import { redact } from './bug-log.ts';

const bugs: { reference: string; method: string; error: unknown }[] = [];

/** A dispatch whose `settings.read` does what the test wants. */
const dispatchWith = (handler: () => unknown) =>
  createDispatch({ 'settings.read': handler } as unknown as Handlers, (entry) => bugs.push(entry));

it('gives the value of a good call', async () => {
  const value = defaultSettings;
  expect(await dispatchWith(() => value)('settings.read', {})).toEqual({ ok: true, value });
});

it.each(['nothing.such', '__proto__', 'constructor', 'toString'])(
  'knows no method called %s',
  async (name) => {
    const reply = await dispatchWith(() => ({}))(name, {});
    expect(reply).toMatchObject({ ok: false, fault: { code: 'UNKNOWN_METHOD' } });
  },
);

it('names the wrong field of an input, never its value', async () => {
  const reply = await dispatchWith(() => ({}))('vault.unlock', {
    dossier: 'x',
    passphrase: 42,
    remember: 'tr0ub4dor',
  });
  expect(reply).toMatchObject({
    ok: false,
    fault: { code: 'INVALID_INPUT', params: { field: 'passphrase' } },
  });
  expect(JSON.stringify(reply)).not.toContain('tr0ub4dor');
});

it('stops an answer that says more than its schema', async () => {
  const reply = await dispatchWith(() => ({ ...defaultSettings, key: 'secret' }))('settings.read', {});
  expect(reply).toMatchObject({ ok: false, fault: { code: 'BUG' } });
  expect(JSON.stringify(reply)).not.toContain('secret');
});

it('passes a fault on, and hides the detail of a bug behind a reference', async () => {
  const faulty = dispatchWith(() => {
    throw new FaultError('WRONG_PASSPHRASE');
  });
  expect(await faulty('settings.read', {})).toEqual({
    ok: false,
    fault: { code: 'WRONG_PASSPHRASE', params: {} },
  });
  const buggy = dispatchWith(() => {
    throw new TypeError('cannot read /home/someone/secret');
  });
  const reply = await buggy('settings.read', {});
  expect(reply).toMatchObject({
    ok: false,
    fault: { code: 'BUG', params: { reference: bugs.at(-1)?.reference } },
  });
  expect(JSON.stringify(reply)).not.toContain('someone');
});

it('takes private keys out of what is logged', () => {
  const label = ['PRIVATE', 'KEY'].join(' ');
  const pem = `-----BEGIN ${label}-----\nMIIEvQ\n-----END ${label}-----`;
  expect(redact(`failed on ${pem} at line 3`)).toBe('failed on [private key] at line 3');
  expect(redact(`value ${'A'.repeat(200)}`)).toBe('value [long value]');
});
