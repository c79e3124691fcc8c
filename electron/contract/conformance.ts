import type { Reply } from './client.ts';
import { faultSchema, type FaultCode, type Params } from './faults.ts';
import { methods, type MethodName } from './methods.ts';
import { defaultSettings, type Settings } from './settings.ts';

/**
 * What every transport must do alike, as data: in process, Electron IPC, HTTP. Each case is one call on a core that
 * has no dossier open, and what its reply must be. The cases run in order; `judgeReply` is the only judge.
 */
export interface ConformanceCase {
  readonly name: string;
  readonly method: string;
  readonly input: unknown;
  readonly expect:
    | { readonly ok: true; readonly value?: Readonly<Record<string, unknown>> }
    | { readonly ok: false; readonly code: FaultCode; readonly params?: Params };
  /** A word of the input that the reply must not hold: it stands for a secret. */
  readonly secret?: string;
}

const passphrase = 'canari-phrase-secrete-8c1f';
const chosenSettings: Settings = { ...defaultSettings, language: 'en', theme: 'dark' };
const nowhere = '/nowhere/assistant-diapason-conformance';

const unknownMethod = (method: string): ConformanceCase => ({
  name: `the method « ${method} » is unknown, though objects have something of that name`,
  method,
  input: {},
  expect: { ok: false, code: 'UNKNOWN_METHOD' },
});

export const conformanceCases: readonly ConformanceCase[] = [
  { name: 'a call without input gives its value', method: 'app.info', input: {}, expect: { ok: true } },
  {
    name: 'what is written is read back (write)',
    method: 'settings.write',
    input: chosenSettings,
    expect: { ok: true, value: chosenSettings },
  },
  {
    name: 'what is written is read back (read)',
    method: 'settings.read',
    input: {},
    expect: { ok: true, value: chosenSettings },
  },
  {
    name: 'the settings are put back',
    method: 'settings.write',
    input: defaultSettings,
    expect: { ok: true, value: defaultSettings },
  },
  {
    name: 'a method that does not exist',
    method: 'dossier.explode',
    input: {},
    expect: { ok: false, code: 'UNKNOWN_METHOD', params: { method: 'dossier.explode' } },
  },
  unknownMethod('constructor'),
  unknownMethod('toString'),
  unknownMethod('__proto__'),
  {
    name: 'a value outside its list is refused by the name of its field',
    method: 'settings.write',
    input: { language: 'de', theme: 'dark' },
    expect: { ok: false, code: 'INVALID_INPUT', params: { field: 'language' } },
  },
  {
    name: 'a field too many is refused',
    method: 'settings.read',
    input: { extra: true },
    expect: { ok: false, code: 'INVALID_INPUT' },
  },
  {
    name: 'no object at all is refused',
    method: 'settings.read',
    input: null,
    expect: { ok: false, code: 'INVALID_INPUT', params: { field: 'settings.read' } },
  },
  {
    name: 'a list in place of an object is refused',
    method: 'settings.read',
    input: [],
    expect: { ok: false, code: 'INVALID_INPUT' },
  },
  {
    name: 'text that is not base 64 is refused',
    method: 'install.import',
    input: { dossier: 'none', files: [{ name: 'a.pem', base64: 'é!' }] },
    expect: { ok: false, code: 'INVALID_INPUT', params: { field: 'files.0.base64' } },
  },
  {
    name: 'a dossier that is not open',
    method: 'dossier.read',
    input: { dossier: 'none' },
    expect: { ok: false, code: 'DOSSIER_NOT_OPEN' },
  },
  {
    name: 'a passphrase does not come back in a fault',
    method: 'vault.unlock',
    input: { dossier: 'none', passphrase, remember: false },
    expect: { ok: false, code: 'DOSSIER_NOT_OPEN' },
    secret: passphrase,
  },
  {
    name: 'a passphrase of the wrong type does not come back either',
    method: 'vault.unlock',
    input: { dossier: 'none', passphrase: { value: passphrase }, remember: false },
    expect: { ok: false, code: 'INVALID_INPUT', params: { field: 'passphrase' } },
    secret: passphrase,
  },
  {
    name: 'a folder that is not there',
    method: 'dossier.open',
    input: { folder: nowhere },
    expect: { ok: false, code: 'DOSSIER_NOT_FOUND' },
  },
  {
    name: 'a method that answers nothing answers an empty object; accents arrive whole',
    method: 'dossier.forget',
    input: { folder: `${nowhere}/Éditeur « Été » – ß 漢字` },
    expect: { ok: true, value: {} },
  },
  {
    name: 'an input of two million characters arrives whole',
    method: 'install.import',
    input: { dossier: 'none', files: [{ name: 'large.bin', base64: 'AAAA'.repeat(500_000) }] },
    expect: { ok: false, code: 'DOSSIER_NOT_OPEN' },
  },
];

/** What is wrong with a reply, a line each; empty when it is as it must be. */
export function judgeReply(conformanceCase: ConformanceCase, reply: Reply): readonly string[] {
  const { method, expect, secret } = conformanceCase;
  const text = JSON.stringify(reply);
  const leak =
    secret !== undefined && text.includes(secret) ? ['the reply holds the secret of the input'] : [];
  if (reply.ok !== expect.ok)
    return [...leak, `expected ok: ${String(expect.ok)}, got ${text.slice(0, 300)}`];
  if (!reply.ok) {
    const fault = faultSchema.safeParse(reply.fault);
    if (!fault.success) return [...leak, 'the fault does not fit its schema'];
    const expected = expect.ok ? undefined : expect;
    return [
      ...leak,
      ...(fault.data.code === expected?.code
        ? []
        : [`expected ${expected?.code ?? ''}, got ${fault.data.code}`]),
      ...differences(expected?.params ?? {}, fault.data.params),
    ];
  }
  if (!Object.hasOwn(methods, method)) return [...leak, 'a method that does not exist gave a value'];
  const value = methods[method as MethodName].output.safeParse(reply.value);
  if (!value.success) return [...leak, 'the value does not fit its schema'];
  return [...leak, ...(expect.ok ? differences(expect.value ?? {}, value.data) : [])];
}

function differences(expected: Readonly<Record<string, unknown>>, got: object): readonly string[] {
  const found = new Map(Object.entries(got));
  return Object.entries(expected)
    .filter(([name, value]) => JSON.stringify(found.get(name)) !== JSON.stringify(value))
    .map(
      ([name, value]) => `${name}: expected ${JSON.stringify(value)}, got ${JSON.stringify(found.get(name))}`,
    );
}
