import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from '../harness/app.ts';
import { environmentFor, productBundles } from '../harness/running-app.ts';

/** The built command line in a process of its own, as a script starts it. */
const start = (userFolder: string, args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [join(productBundles.folder, 'cli.js'), ...args], {
    env: environmentFor(userFolder),
  });

async function run(userFolder: string, args: readonly string[], input = '') {
  const child = start(userFolder, args);
  const said = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said.err += text));
  // A program that ends before it reads its input closes the pipe.
  child.stdin?.on('error', () => undefined).end(input);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...said };
}

test('a dossier is made with a passphrase from a pipe, and kept under lock', async ({ userFolder }) => {
  const dossier = join(userFolder, 'exemple');
  const made = [
    'new',
    dossier,
    '--publisher',
    'Exemple',
    '--server',
    'gap',
    '--domain',
    'editeur-exemple.fr',
  ];
  const passphrase = 'une phrase secrète assez longue\n';
  expect(await run(userFolder, [...made, '--passphrase-stdin'], passphrase)).toMatchObject({
    code: 0,
    err: '',
  });
  expect((await run(userFolder, ['csr', dossier, '--passphrase-stdin'], passphrase)).code).toBe(0);
  expect(
    await run(userFolder, ['csr', dossier, '--passphrase-stdin', '--json'], 'une autre\n'),
  ).toMatchObject({
    code: 3,
    out: expect.stringContaining('WRONG_PASSPHRASE'),
  });
  const status = await run(userFolder, ['status', dossier]);
  expect(status).toMatchObject({ code: 0, err: '' });
  expect(status.out).toContain('gap.editeur-exemple.fr');
});

test('a wrong call ends with 2 and says what is wrong, on standard error', async ({ userFolder }) => {
  const { code, out, err } = await run(userFolder, ['tst']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('tst');
});

test('its version is that of the product', async ({ userFolder }) => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(await run(userFolder, ['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

test('a reader that has enough may close the pipe', async ({ userFolder }) => {
  const child = start(userFolder, ['--help']);
  child.stdout?.destroy();
  let err = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text));
  expect(await once(child, 'close')).toEqual([0, null]);
  expect(err).toBe('');
});

test('what waits is stopped by a signal, in order', async ({ userFolder }) => {
  const child = start(userFolder, ['serve', '--no-open', '--json']);
  if (child.stdout === null) throw new Error('unreachable: standard output is a pipe');
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  expect(JSON.parse(line)).toMatchObject({ url: expect.stringContaining('http://127.0.0.1:') });
  child.kill('SIGTERM');
  expect(await once(child, 'close')).toEqual([0, null]);
});
