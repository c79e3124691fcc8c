import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTranslator } from '../../../texts/translator.ts';
import { mint } from '../../../pki/testing/mint.ts';
import type { VerbContext } from '../verb.ts';
import { verifyVerb } from './verify.ts';

let folder: string;
const at = '2026-11-15';
const files = { root: '', rootFirst: '', authorities: '', several: '', irregular: '' };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verify-'));
  const root = await mint({ subject: 'CN=Root', ca: {} });
  const middle = await mint({ subject: 'CN=Middle', issuer: root, ca: {} });
  const expired = await mint({ subject: 'CN=expired', issuer: root, to: '2026-06-01T00:00:00Z' });
  const good = await mint({ subject: 'CN=good', issuer: root });
  const write = async (name: string, ...minted: readonly (typeof root)[]): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, minted.map(({ certificate }) => certificate.pem).join(''));
    return path;
  };
  files.root = await write('root.pem', root);
  files.rootFirst = await write('root-first.pem', root, expired);
  files.authorities = await write('authorities.pem', root, middle);
  files.several = await write('several.pem', root, good, expired);
  files.irregular = await write(
    'irregular.pem',
    await mint({ subject: 'CN=bare', issuer: root, bare: true }),
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function verify(options: Readonly<Record<string, string | boolean>>, language: 'fr' | 'en' = 'fr') {
  const printed: string[] = [];
  const { t, message, fault } = createTranslator(language);
  const context: VerbContext = {
    terminal: { print: (line) => void printed.push(line), note: () => undefined, progress: () => undefined },
    call: () => Promise.reject(new Error('no method is called')),
    subscribe: () => () => undefined,
    text: t,
    message,
    fault,
    language,
    json: false,
    positionals: [],
    options,
    lists: { trust: [files.root] },
    passphrase: () => Promise.reject(new Error('no secret is asked for')),
    filePassword: () => Promise.resolve(null),
    keyPassword: () => Promise.resolve(null),
    input: Readable.from([]),
    folders: { userFolder: folder, dossiersFolder: folder },
    interrupted: new Promise(() => undefined),
  };
  return { code: await verifyVerb.run(context), printed: printed.join('\n') };
}

it('refuses an expired certificate whose file begins with its root', async () => {
  const { code, printed } = await verify({ leaf: files.rootFirst, at });
  expect(code).toBe(1);
  expect(printed).toContain('certificate-expired');
  expect(printed).toContain('CN=expired');
});

it.each([
  ['fr', 'aucun n’est un certificat final', 'dont CN=good et CN=expired', 'Mettez le certificat à vérifier'],
  ['en', 'none is an end-entity', 'CN=good and CN=expired among them', 'Put the certificate to verify'],
] as const)('exits with 3 where the file does not say which one to judge (%s)', async (language, ...said) => {
  const [missing, ambiguous, next] = said;
  const none = await verify({ leaf: files.authorities, at }, language);
  expect(none.code).toBe(3);
  expect(none.printed).toContain('END_ENTITY_MISSING');
  expect(none.printed).toContain(missing);
  expect(none.printed).toContain(next);
  const several = await verify({ leaf: files.several, at }, language);
  expect(several.code).toBe(3);
  expect(several.printed).toContain('END_ENTITY_AMBIGUOUS');
  expect(several.printed).toContain(ambiguous);
  expect(several.printed).toContain(next);
});

it('answers the same in a batch, by stable codes', async () => {
  const batch = join(folder, 'cases.jsonl');
  const leaves = [files.rootFirst, files.authorities, files.several];
  const lines = leaves.map((leaf, id) => JSON.stringify({ id, leaf, trust: [files.root], at }));
  await writeFile(batch, lines.join('\n'));
  const { printed } = await verify({ batch });
  expect(printed.split('\n').map((line) => JSON.parse(line) as object)).toEqual([
    { id: 0, verdict: 'refused', reason: 'certificate-expired' },
    { id: 1, verdict: 'inconclusive', reason: 'END_ENTITY_MISSING' },
    { id: 2, verdict: 'inconclusive', reason: 'END_ENTITY_AMBIGUOUS' },
  ]);
});

it.each([
  [
    'fr',
    'qu’aucune autorité n’aurait dû émettre',
    'CN=bare\u202f: pas d’identifiant de la clé de l’autorité',
  ],
  ['en', 'that no authority should have issued', 'CN=bare: no identifier of the authority’s key'],
] as const)(
  'warns of what no authority should have issued, and refuses it when strict (%s)',
  async (language, refused, told) => {
    const asked = { leaf: files.irregular, at, revocation: 'off' };
    const plain = await verify(asked, language);
    expect(plain.code).toBe(0);
    expect(plain.printed).toContain(`! ${told}`);
    expect(plain.printed).toContain('RFC 5280 §4.2.1.1');
    expect(plain.printed).not.toContain('CA/B');
    const strict = await verify({ ...asked, strict: true }, language);
    expect(strict.code).toBe(1);
    expect(strict.printed).toContain(refused);
    expect(strict.printed).toContain(`✗ ${told}`);
    expect(strict.printed).toMatch(/· CN=bare, .*CA\/B BR §7\.1\.2\.7\.6/);
  },
);

it('tells it in a batch by the ids of the rules, strict by the option or by the line', async () => {
  const batch = join(folder, 'strict.jsonl');
  const line = { leaf: files.irregular, trust: [files.root], at, revocation: 'off' };
  await writeFile(
    batch,
    [line, { ...line, strict: true }, { ...line, strict: false }]
      .map((one) => JSON.stringify(one))
      .join('\n'),
  );
  const irregularities = ['authority-key-id-missing'];
  const accepted = { id: null, verdict: 'accepted', reason: null, irregularities };
  const refused = { id: null, verdict: 'refused', reason: 'against-profile', irregularities };
  const answers = async (options: object) =>
    (await verify({ batch, ...options })).printed.split('\n').map((one) => JSON.parse(one) as object);
  expect(await answers({})).toEqual([accepted, refused, accepted]);
  expect(await answers({ strict: true })).toEqual([refused, refused, accepted]);
});
