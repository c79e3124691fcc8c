import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTranslator } from '../../../texts/translator.ts';
import { VerbFault, type VerbContext } from '../verb.ts';
import { explainVerb } from './explain.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'explain-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function explain(bytes: Uint8Array | string, options: Readonly<Record<string, string>> = {}) {
  const path = join(folder, 'gap.log');
  await writeFile(path, bytes);
  return explainFile(path, options);
}

async function explainFile(path: string, options: Readonly<Record<string, string>>) {
  const printed: string[] = [];
  const { t, message, fault, language } = createTranslator('fr');
  const context: VerbContext = {
    terminal: { print: (line) => void printed.push(line), note: () => undefined, progress: () => undefined },
    call: () => Promise.reject(new Error('no method is called')),
    subscribe: () => () => undefined,
    text: t,
    message,
    fault,
    language,
    json: options['json'] !== undefined,
    positionals: [path],
    options,
    lists: {},
    passphrase: () => Promise.reject(new Error('no secret is asked for')),
    filePassword: () => Promise.resolve(null),
    keyPassword: () => Promise.resolve(null),
    input: Readable.from([]),
    folders: { userFolder: folder, dossiersFolder: folder },
    interrupted: new Promise(() => undefined),
  };
  const code = await explainVerb.run(context);
  return { code, printed };
}

const line = 'Received fatal alert: unknown_ca\n';

describe('explain', () => {
  it('says what a known message means, and exits with 0', async () => {
    const { code, printed } = await explain(line, { flow: 'gap-psp' });
    expect(code).toBe(0);
    expect(printed[0]).toBe('Autorité inconnue');
    expect(printed.join('\n')).toContain('Le PSP a refusé votre GAP');
    expect(printed.at(-1)).toContain('Received fatal alert: unknown_ca');
  });

  it('puts what follows from a cause under it', async () => {
    const log = `${line}Received fatal alert: handshake_failure\n`;
    expect((await explain(log)).printed.join('\n')).toMatch(
      /Ce qui en découle\s: Échange TLS rompu, sans dire pourquoi \(ligne 2\)/,
    );
    const { printed } = await explain(log, { json: '' });
    expect(JSON.parse(printed.join(''))).toMatchObject({
      found: [{ consequences: [{ line: 2, title: 'Échange TLS rompu, sans dire pourquoi' }] }],
    });
  });

  it('exits with 3 where it knows nothing, and says what to look for', async () => {
    const { code, printed } = await explain('tout va bien');
    expect(code).toBe(3);
    expect(printed[0]).toBe('Non reconnu');
  });

  it('answers programs in JSON, texts included', async () => {
    const { code, printed } = await explain(Buffer.from(`\ufeff${line}`, 'utf16le'), { json: '' });
    expect(code).toBe(0);
    expect(JSON.parse(printed.join(''))).toMatchObject({
      recognised: true,
      found: [{ cause: 'unknown-authority', refusedBy: 'other-end', flow: null, title: 'Autorité inconnue' }],
    });
    expect(JSON.parse((await explain('', { json: '' })).printed.join(''))).toEqual({
      recognised: false,
      found: [],
    });
  });

  it('refuses a flow that does not exist, a file that is not there, and what is no text', async () => {
    await expect(explain(line, { flow: 'psp' })).rejects.toMatchObject({
      text: { key: 'cli.errors.badChoice' },
    });
    await expect(explainFile(join(folder, 'absent'), {})).rejects.toBeInstanceOf(VerbFault);
    await expect(explain(Buffer.from([0x30, 0x82, 0, 0]))).rejects.toBeInstanceOf(VerbFault);
  });
});
