/** @module-tag slow */
import { readdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scenarios } from '../../scenarios/battery.ts';
import { openCommandLine, type CommandLine } from './testing/command-line.ts';

let program: CommandLine;
let folder: string;
let run: CommandLine['run'];
let withPassphrase: CommandLine['withPassphrase'];
let create: CommandLine['create'];
beforeAll(async () => {
  program = await openCommandLine();
  ({ folder, run, withPassphrase, create } = program);
});
afterAll(() => program.close());

interface TestReport {
  readonly target: { readonly kind: string };
  readonly tls: { readonly library: string };
  readonly scenarios: readonly {
    readonly id: string;
    readonly flow: string;
    readonly clause: string;
    readonly verdict: string;
    readonly expected: { readonly outcome: string };
    readonly observed: { readonly outcome: string; readonly by?: string; readonly because?: string };
    readonly ends: Readonly<Record<'client' | 'server', { readonly verdict: string }>>;
  }[];
  readonly summary: { readonly total: number; readonly pass: number };
}

describe('the main job', () => {
  it('goes from new to a test that proves every scenario, then names the clause of a revocation', async () => {
    const dossier = join(folder, 'exemple');
    expect((await create(dossier)).code).toBe(0);
    const requests = await withPassphrase(['csr', dossier, '--json']);
    expect(requests.code).toBe(0);
    expect(JSON.parse(requests.out)).toMatchObject({
      requests: [
        { order: 'auth-cli', commonName: 'Client_Diapason_PSP', dnsNames: [] },
        { order: 'ssl-serveur', commonName: 'gap.editeur-exemple.fr', dnsNames: ['gap.editeur-exemple.fr'] },
      ],
    });
    expect((await withPassphrase(['practice', dossier])).code).toBe(0);

    const test = await withPassphrase(['test', dossier, '--target', 'rehearsal', '--json']);
    const report = JSON.parse(test.out) as TestReport;
    expect(test.code).toBe(0);
    expect(report).toMatchObject({ target: { kind: 'rehearsal' }, summary: { fail: 0 } });
    expect(report.scenarios).toHaveLength(scenarios.length);
    expect(report.summary.total).toBe(scenarios.length);
    for (const { expected, observed, ends } of report.scenarios) {
      expect(observed).toEqual(expected);
      expect(Object.keys(ends).toSorted()).toEqual(['client', 'server']);
    }

    const status = await run(['status', dossier, '--json']);
    expect(status.code).toBe(0);
    expect(status.out).toContain('"rehearsal"');

    expect((await withPassphrase(['practice', dossier, '--revoke', 'auth-cli'])).code).toBe(0);
    const revoked = await withPassphrase(['test', dossier, '--target', 'rehearsal', '--json']);
    expect(revoked.code).toBe(1);
    const failed = (JSON.parse(revoked.out) as TestReport).scenarios.filter(
      ({ verdict }) => verdict === 'fail',
    );
    expect(failed).toMatchObject([
      {
        id: 'nominal',
        flow: 'gap-psp',
        clause: 'annex.psp.client.revocation',
        observed: { outcome: 'refused', by: 'PSP', because: 'revoked' },
      },
    ]);
  });

  it('fails the nominal scenario when the TPE was given another name, and says both', async () => {
    const dossier = join(folder, 'faute');
    expect((await create(dossier, '--tpe-fqdn', 'gap.editeur-exempl.fr')).code).toBe(0);
    // The CSR itself is sent with a warning from its checks.
    expect((await withPassphrase(['csr', dossier])).code).toBe(1);
    await withPassphrase(['practice', dossier]);
    const test = await withPassphrase([
      'test',
      dossier,
      '--target',
      'rehearsal',
      '--only',
      'tpe-gap/nominal',
    ]);
    expect(test.code).toBe(1);
    expect(test.out).toContain('gap.editeur-exempl.fr');
    expect(test.out).toContain('order.3.fqdn');
  });
});

describe('files', () => {
  it('are inspected, verified against an authority, and bundled for a server', async () => {
    const dossier = join(folder, 'fichiers');
    await create(dossier);
    await withPassphrase(['csr', dossier]);
    await withPassphrase(['practice', dossier]);
    const deployed = await withPassphrase(['deploy', dossier, '--kind', 'nginx', '--json']);
    expect(deployed.code).toBe(0);
    const bundle = JSON.parse(deployed.out) as {
      folder: string;
      proof: string;
      files: { path: string; secret: boolean }[];
    };
    expect(bundle).toMatchObject({ kind: 'nginx', role: 'server', proof: 'proven-by-test' });
    expect(deployed.out).not.toContain('PRIVATE KEY');
    expect(bundle.files.filter(({ secret }) => secret)).toHaveLength(1);

    const chain = join(bundle.folder, 'gap-server.pem');
    const inspected = await run(['inspect', chain, '--json']);
    expect(inspected.code).toBe(0);
    const { entries } = JSON.parse(inspected.out) as {
      entries: { type: string; subject: string; sha256: string }[];
    };
    expect(entries.map(({ type }) => type)).toEqual(['certificate', 'certificate']);
    expect(entries[0]?.subject).toContain('CN=gap.editeur-exemple.fr');

    // The intermediate, taken as the authority, accepts its leaf; the terminals' authority does not know it.
    const [leaf = '', intermediate = ''] = (await readFile(chain, 'utf8')).split(
      /(?<=-----END CERTIFICATE-----\n)/,
    );
    const [leafFile, authorityFile] = [join(folder, 'feuille.pem'), join(folder, 'autorite.pem')];
    await writeFile(leafFile, leaf);
    await writeFile(authorityFile, intermediate);
    const asked = ['verify', '--leaf', leafFile, '--purpose', 'server', '--revocation', 'off', '--json'];
    const name = ['--name', 'gap.editeur-exemple.fr'];
    const accepted = await run([...asked, ...name, '--trust', authorityFile]);
    expect(accepted.code).toBe(0);
    const renamed = await run([...asked, '--name', 'gap.editeur-exempl.fr', '--trust', authorityFile]);
    expect(renamed.code).toBe(1);
    expect(JSON.parse(renamed.out)).toMatchObject({ verdict: 'refused', reason: 'name-mismatch' });
    const foreign = await run([...asked, ...name, '--trust', join(bundle.folder, 'tpe-authorities.pem')]);
    expect(foreign.code).toBe(1);
    const closed = await run([
      'verify',
      '--leaf',
      leafFile,
      '--trust',
      authorityFile,
      '--revocation',
      'mandatory',
      '--json',
    ]);
    expect(JSON.parse(closed.out)).toMatchObject({ verdict: 'refused', reason: 'revocation-unavailable' });
  });
});

describe('a wrong call', () => {
  it.each([
    [['tst'], 'tst'],
    [['test', 'DIR'], '--target'],
    [['test', 'DIR', '--targt', 'x'], '--targt'],
    [['new'], 'new'],
    [['new', 'DIR', '--publisher', 'X', '--server', 'gap', '--domain', 'éditeur.fr'], '--domain'],
    [['new', 'DIR', '--publisher', 'X', '--server', 'mon gap', '--domain', 'editeur.fr'], '--server'],
    [['serve', '--port', '99999'], '99999'],
    [['verify', '--leaf', 'x'], '--trust'],
    [['verify', '--leaf', 'x', '--trust', 'y', '--at', 'hier'], '--at'],
    [['inspect'], 'inspect'],
  ])('%j exits with 2 and names what is wrong', async (args, named) => {
    const { code, err } = await run(args);
    expect(code).toBe(2);
    expect(err).toContain(named);
  });

  it('answers in JSON too when asked', async () => {
    const { out } = await run(['test', 'DIR', '--json']);
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'USAGE' } });
  });
});

describe('what cannot be done', () => {
  it('is told by its fault, with another exit code', async () => {
    const missing = await run(['status', join(folder, 'nulle-part'), '--json']);
    expect(missing.code).toBe(3);
    expect(JSON.parse(missing.out)).toMatchObject({ error: { code: 'DOSSIER_NOT_FOUND' } });

    const dossier = join(folder, 'mot');
    await create(dossier);
    const wrong = await run(['csr', dossier, '--passphrase-stdin', '--json'], { input: 'autre phrase\n' });
    expect(wrong.code).toBe(3);
    expect(JSON.parse(wrong.out)).toMatchObject({ error: { code: 'WRONG_PASSPHRASE' } });
    expect(await readdir(join(dossier, 'keys'))).toEqual(['vault.json']);
    const none = await run(['csr', dossier]);
    expect(none.code).toBe(2);
    expect(none.err).toContain('--passphrase-stdin');

    const short = await run(
      [
        'new',
        join(folder, 'court'),
        '--publisher',
        'X',
        '--server',
        'gap',
        '--domain',
        'editeur.fr',
        '--passphrase-stdin',
      ],
      { input: 'court\n' },
    );
    expect(short.code).toBe(2);
  });

  it('names the port that is taken', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as AddressInfo;
    const { code, err } = await run(['serve', '--no-open', '--port', String(port)]);
    taken.close();
    expect(code).toBe(3);
    expect(err).toContain(String(port));
  });

  it('imports what can be and says what cannot', async () => {
    const dossier = join(folder, 'import');
    await create(dossier);
    const empty = join(folder, 'vide.p12');
    await writeFile(empty, '');
    const { code, out } = await withPassphrase([
      'import',
      dossier,
      empty,
      join(folder, 'absent.pem'),
      '--json',
    ]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      files: [{ error: { code: 'FILE_EMPTY' } }, { error: { code: 'FILE_NOT_FOUND' } }],
    });
  });
});

/** A verb is a file of its name. */
const verbNames = readdirSync(join(import.meta.dirname, 'verbs'))
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => file.replace(/\.ts$/, ''));

describe('help', () => {
  it.each(verbNames)('of %s names every option with its text', async (verb) => {
    const { code, out } = await run([verb, '--help']);
    expect(code).toBe(0);
    expect(out).not.toMatch(/cli\.[a-z]|^ *--[\w-]+ *$/m);
  });

  it('lists the verbs in both languages', async () => {
    expect((await run(['--help'])).out).toContain('Codes de sortie');
    expect((await run(['--help', '--lang', 'en'])).out).toContain('Exit codes');
  });
});

describe('batches', () => {
  it('answer a line for a line, in order, whatever the lines hold', async () => {
    const cases = join(folder, 'cases.jsonl');
    await writeFile(cases, ['{"id":1,"leaf":"/nope","trust":[]}', 'junk', '{"id":"trois"}', ''].join('\n'));
    const { code, out } = await run(['verify', '--batch', cases]);
    expect(code).toBe(0);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as object),
    ).toEqual([
      { id: 1, verdict: 'inconclusive', reason: 'FILE_NOT_FOUND' },
      { id: null, verdict: 'inconclusive', reason: 'INVALID_INPUT' },
      { id: 'trois', verdict: 'inconclusive', reason: 'INVALID_INPUT' },
    ]);
    const inspected = await run(['inspect', '--batch', '-'], { input: '{"id":"a","file":"/nope"}\n' });
    expect(JSON.parse(inspected.out)).toMatchObject({ id: 'a', error: { code: 'FILE_NOT_FOUND' } });
  });
});
