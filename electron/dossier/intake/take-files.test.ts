import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findSentence } from '../../texts/translator.ts';
import { importLimitBytes } from '../../contract/methods.ts';
import type { ImportedFile } from '../../contract/views.ts';
import type { OrderId } from '../../contract/words.ts';
import { memoryLabStore, openLab, type Lab } from '../../lab/lab.ts';
import type { Certificate } from '../../pki/certificates/certificate.ts';
import { generateRsaKey, spkiSha256 } from '../../pki/keys/key.ts';
import { createRequest, parseRequest } from '../../pki/certificates/request.ts';
import type { PinnedAuthority } from '../../procedure/authorities.ts';
import { emptyProfile } from '../../procedure/profile-rules.ts';
import { createDossier, type Dossier } from '../dossier.ts';
import { orderKeyName } from '../layout.ts';
import { takeFiles, type GivenFile } from './take-files.ts';

const now = (): Date => new Date('2026-11-24T09:00:00Z');
const passphrase = 'une phrase secrète assez longue';

/** Another lab plays IGC-Santé: its authorities are pinned, as the real ones are in the product. */
let igcSante: Lab;
let pins: PinnedAuthority[];
let folder: string;
let dossier: Dossier;
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'intake-'));
  igcSante = await openLab({ store: memoryLabStore(), now });
  const { root, intermediate } = await igcSante.authority('igc-sante');
  pins = [root, intermediate].map((authority, index) => ({
    commonName: authority.commonName,
    environment: 'test',
    level: index === 0 ? 'root' : 'intermediate',
    sha256: authority.sha256,
    url: 'http://127.0.0.1/authority.cer',
    crlUrl: 'http://127.0.0.1/authority.crl',
  }));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

beforeEach(async () => {
  count += 1;
  dossier = await createDossier({
    folder: join(folder, `dossier-${count}`),
    passphrase,
    profile: emptyProfile,
    now,
    iterations: 1000,
  });
  return () => dossier.close();
});

const take = (
  files: readonly GivenFile[],
  authorityRole?: 'ingetrust' | 'geotrust',
): Promise<ImportedFile[]> => takeFiles({ dossier, pins, isPractice: () => false, authorityRole }, files);

async function takeOne(name: string, bytes: Uint8Array | string, password?: string): Promise<ImportedFile> {
  const [answer] = await take([
    { name, bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes, password },
  ]);
  if (answer === undefined) throw new Error('no answer');
  return answer;
}

/** A key with its delivered certificate; the key is in the vault when the order was made by CSR. */
async function deliver(order: OrderId, options: Readonly<{ keepKey: boolean }>) {
  const key = await generateRsaKey(2048);
  const commonName = order === 'auth-cli' ? 'Client_Diapason_PSP' : 'gap.editeur-exemple.fr';
  const request = parseRequest(
    createRequest({ key, subject: [{ type: 'CN', value: commonName }], dnsNames: [] }),
  );
  const certificate = await igcSante.issuePractice({
    order,
    request,
    organization: { name: '', identifier: '' },
  });
  if (options.keepKey) await dossier.vault.put(orderKeyName(order, spkiSha256(key)), key);
  return { key, certificate };
}

/** A PKCS#12 as PFCNG's online generation makes it: leaf, intermediate and root with the key. */
async function pkcs12(
  leaf: Certificate,
  keyPem: string,
  password: string,
  ...flags: string[]
): Promise<Buffer> {
  const work = await mkdtemp(join(tmpdir(), 'p12-'));
  try {
    const { root, intermediate } = await igcSante.authority('igc-sante');
    await writeFile(join(work, 'key.pem'), keyPem, { mode: 0o600 });
    await writeFile(join(work, 'leaf.pem'), leaf.pem);
    await writeFile(join(work, 'chain.pem'), `${intermediate.pem}\n${root.pem}`);
    const files = [
      '-inkey',
      join(work, 'key.pem'),
      '-in',
      join(work, 'leaf.pem'),
      '-certfile',
      join(work, 'chain.pem'),
    ];
    return execFileSync('openssl', ['pkcs12', '-export', ...flags, ...files, '-passout', 'stdin'], {
      input: `${password}\n`,
    });
  } finally {
    await rm(work, { recursive: true });
  }
}

const isText = (key: string): boolean => findSentence(key) !== undefined;

describe('a delivered certificate', () => {
  it('goes to the order whose key it was made for, whatever its name', async () => {
    const { certificate } = await deliver('auth-cli', { keepKey: true });
    const answer = await takeOne('client.pem', certificate.pem);
    expect(answer).toMatchObject({ outcome: 'taken', kind: 'pem' });
    expect(answer.findings.every(({ key }) => isText(key))).toBe(true);
    const { orders } = await dossier.inventory();
    expect(orders['auth-cli'].certificates.map((stored) => stored.certificate.sha256)).toEqual([
      certificate.sha256,
    ]);
    expect((await takeOne('client.der', certificate.der)).outcome).toBe('known');
  });

  it('is said to come in the wrong order, and in the right one is not', async () => {
    const { certificate } = await deliver('auth-cli', { keepKey: true });
    const { root, intermediate } = await igcSante.authority('igc-sante');
    const orderOf = async (...files: readonly { readonly pem: string }[]): Promise<boolean> => {
      const answer = await takeOne('chaine.pem', files.map(({ pem }) => pem).join('\n'));
      return !answer.findings.some(({ key }) => key === 'intake.chainOrder');
    };
    expect(await orderOf(certificate, intermediate, root)).toBe(true);
    expect(await orderOf(certificate, intermediate)).toBe(true);
    expect(await orderOf(root, intermediate, certificate)).toBe(false);
    expect(await orderOf(certificate, root, intermediate)).toBe(false);
  });

  it('is refused when its key is not here', async () => {
    const { certificate } = await deliver('auth-cli', { keepKey: false });
    const answer = await takeOne('autre.pem', certificate.pem);
    expect(answer).toMatchObject({ outcome: 'refused', fault: { code: 'NOT_THIS_ORDER' } });
    expect((await dossier.inventory()).orders['auth-cli'].certificates).toEqual([]);
  });

  it.each([
    ['modern', []],
    [
      'legacy, as PFCNG makes it',
      ['-legacy', '-certpbe', 'NONE', '-keypbe', 'PBE-SHA1-3DES', '-macalg', 'sha1'],
    ],
  ])('comes with its key and its authorities in a PKCS#12 (%s)', async (_name, flags) => {
    const { key, certificate } = await deliver('ssl-serveur', { keepKey: false });
    const file = await pkcs12(
      certificate,
      key.export({ type: 'pkcs8', format: 'pem' }).toString(),
      'Secret-2026',
      ...flags,
    );
    expect(await takeOne('serveur.p12', file)).toMatchObject({ outcome: 'refused', needsPassword: true });
    const wrong = await takeOne('serveur.p12', file, 'faux');
    expect(wrong).toMatchObject({ fault: { code: 'FILE_WRONG_PASSWORD' }, needsPassword: true });
    expect(await takeOne('serveur.p12', file, 'Secret-2026')).toMatchObject({
      outcome: 'taken',
      kind: 'pkcs12',
    });
    const inventory = await dossier.inventory();
    expect(inventory.orders['ssl-serveur'].keySpkis).toEqual([certificate.spkiSha256]);
    expect(inventory.authorities).toHaveLength(2);
    const kept = await dossier.vault.get(orderKeyName('ssl-serveur', certificate.spkiSha256));
    expect(spkiSha256(kept)).toBe(certificate.spkiSha256);
  });

  it('asks for the vault before anything is written when it brings a key', async () => {
    const { key, certificate } = await deliver('ssl-serveur', { keepKey: false });
    const file = await pkcs12(
      certificate,
      key.export({ type: 'pkcs8', format: 'pem' }).toString(),
      'Secret-2026',
    );
    dossier.vault.lock();
    await expect(takeOne('serveur.p12', file, 'Secret-2026')).rejects.toMatchObject({
      fault: { code: 'VAULT_LOCKED' },
    });
    const inventory = await dossier.inventory();
    expect(inventory.authorities).toEqual([]);
  });
});

describe('an authority', () => {
  it('of IGC-Santé is recognised by its pin', async () => {
    const { root } = await igcSante.authority('igc-sante');
    const answer = await takeOne('racine.cer', root.der);
    expect(answer).toMatchObject({ outcome: 'taken', findings: [{ key: 'intake.pinnedAuthority' }] });
  });

  it('of the peers is told from its name, or by the user', async () => {
    const ingetrust = await igcSante.authority('ingetrust');
    expect(await takeOne('ingetrust.pem', ingetrust.root.pem)).toMatchObject({ outcome: 'taken' });
    const unknown = await igcSante.authority('unknown');
    const [refused] = await take([{ name: 'ca.pem', bytes: Buffer.from(unknown.root.pem) }]);
    expect(refused).toMatchObject({ outcome: 'refused', fault: { code: 'AUTHORITY_ROLE_UNKNOWN' } });
    const [taken] = await take([{ name: 'ca.pem', bytes: Buffer.from(unknown.root.pem) }], 'geotrust');
    expect(taken).toMatchObject({ outcome: 'taken' });
    const roles = (await dossier.inventory()).authorities.map(({ role }) => role).toSorted();
    expect(roles).toEqual(['geotrust', 'ingetrust']);
  });

  it('that calls itself IGC-Santé without the pin is refused', async () => {
    const impostor = await openLab({ store: memoryLabStore(), now });
    const { root } = await impostor.authority('igc-sante');
    expect(await takeOne('racine.cer', root.der)).toMatchObject({ fault: { code: 'AUTHORITY_NOT_PINNED' } });
  });
});

describe('a revocation list', () => {
  it('is taken once its issuer is known, and never replaces a newer one', async () => {
    const list = await igcSante.revocationList('igc-sante', 'intermediate');
    expect(await takeOne('liste.crl', list.der)).toMatchObject({ fault: { code: 'AUTHORITY_ROLE_UNKNOWN' } });
    const { intermediate } = await igcSante.authority('igc-sante');
    await takeOne('intermediaire.cer', intermediate.der);
    expect(await takeOne('liste.crl', list.der)).toMatchObject({ outcome: 'taken' });
    const stale = await igcSante.revocationList('igc-sante', 'intermediate', 'stale');
    expect(await takeOne('ancienne.crl', stale.der)).toMatchObject({ outcome: 'known' });
    const forged = await igcSante.revocationList('igc-sante', 'intermediate', 'forged');
    expect(await takeOne('fausse.crl', forged.der)).toMatchObject({ fault: { code: 'FILE_CORRUPT' } });
  });
});

describe('a wrong file', () => {
  const jpeg = Buffer.concat([
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]),
    Buffer.from('JFIF'),
    Buffer.alloc(200),
  ]);
  it.each([
    ['empty', 'vide.p12', Buffer.alloc(0), 'FILE_EMPTY'],
    ['a JPEG named .p12', 'photo.p12', jpeg, 'FILE_NOT_RECOGNISED'],
    ['too large', 'gros.p12', Buffer.alloc(importLimitBytes + 1), 'FILE_TOO_LARGE'],
    ['cut short', 'coupe.der', Buffer.from([0x30, 0x82, 0x05, 0x00, 0x30]), 'FILE_CORRUPT'],
  ])('%s is told for what it is, and changes nothing', async (_what, name, bytes, code) => {
    expect(await takeOne(name, bytes)).toMatchObject({ outcome: 'refused', fault: { code } });
    const { orders, authorities, troubled } = await dossier.inventory();
    expect([
      orders['auth-cli'].certificates,
      orders['ssl-serveur'].certificates,
      authorities,
      troubled,
    ]).toEqual([[], [], [], []]);
  });

  it('does not hide a good one beside it', async () => {
    const { certificate } = await deliver('auth-cli', { keepKey: true });
    const answers = await take([
      { name: 'vide.pem', bytes: Buffer.alloc(0) },
      { name: 'client.pem', bytes: Buffer.from(certificate.pem) },
    ]);
    expect(answers.map(({ outcome }) => outcome)).toEqual(['refused', 'taken']);
  });
});

it('keeps delivered certificates out of a trial', async () => {
  await dossier.close();
  dossier = await createDossier({
    folder: join(folder, `trial-${count}`),
    passphrase,
    profile: emptyProfile,
    now,
    trial: true,
    iterations: 1000,
  });
  const { certificate } = await deliver('auth-cli', { keepKey: true });
  expect(await takeOne('client.pem', certificate.pem)).toMatchObject({ fault: { code: 'TRIAL_ONLY' } });
});
