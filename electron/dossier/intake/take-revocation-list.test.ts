import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTranslator } from '../../texts/translator.ts';
import type { ImportedFile } from '../../contract/views.ts';
import type { ListLimit } from '../../contract/words.ts';
import { writeInteger } from '../../pki/asn1/der-writer.ts';
import type { RevocationList } from '../../pki/revocation/revocation-list.ts';
import { extension, mint, mintList, type Minted, type MintListOptions } from '../../pki/testing/mint.ts';
import { validatePath } from '../../pki/path/validate-path.ts';
import { emptyProfile } from '../../procedure/profile-rules.ts';
import { createDossier, type Dossier } from '../dossier.ts';
import { revocationListPath } from '../layout.ts';
import { takeFiles } from './take-files.ts';

const at = new Date('2026-11-15T12:00:00Z');
const point = 'http://crl.example/one.crl';
const der = (hex: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(hex, 'hex'));
const context = (tag: number, content: string): string =>
  `${tag.toString(16)}${(content.length / 2).toString(16).padStart(2, '0')}${content}`;
const fullName = (url: string): string =>
  context(0xa0, context(0xa0, context(0x86, Buffer.from(url).toString('hex'))));
type ListExtension = ReturnType<typeof extension>;
const scoped = (fields: string): ListExtension => extension('2.5.29.28', true, der(context(0x30, fields)));
const numbered = (value: number): ListExtension =>
  extension('2.5.29.20', false, Uint8Array.from(writeInteger(value)));

let folder: string;
let root: Minted;
let middle: Minted;
let terminal: Minted;
let dossier: Dossier;
let complete: RevocationList;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lists-'));
  const points = extension('2.5.29.31', false, der(context(0x30, context(0x30, fullName(point)))));
  root = await mint({ subject: 'CN=IngeTrust root', ca: {} });
  middle = await mint({ subject: 'CN=IngeTrust terminals', issuer: root, ca: {}, extensions: [points] });
  terminal = await mint({ subject: 'CN=terminal', issuer: middle, serial: 'b1' });
  complete = await listOf(middle, { revoked: [{ serial: 'b1' }] });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let count = 0;
beforeEach(async () => {
  count += 1;
  dossier = await createDossier({
    folder: join(folder, `dossier-${count}`),
    passphrase: 'une phrase secrète assez longue',
    profile: emptyProfile,
    now: () => at,
    iterations: 1000,
  });
  await take(root.certificate);
  await take(middle.certificate);
  return () => dossier.close();
});

const listOf = (issuer: Minted, more: Omit<MintListOptions, 'issuer'> = {}): Promise<RevocationList> =>
  mintList({ issuer, extensions: [numbered(5)], ...more });
/** A list that names nobody, newer than the complete one. */
const newer = (...extensions: ListExtension[]): Promise<RevocationList> =>
  listOf(middle, { thisUpdate: '2026-11-10T00:00:00Z', extensions: [numbered(8), ...extensions] });

async function take({ der: bytes }: { readonly der: Uint8Array }): Promise<ImportedFile> {
  const [answer] = await takeFiles(
    { dossier, pins: [], isPractice: () => false, currentOf: () => Promise.resolve(null) },
    [{ name: 'x', bytes }],
  );
  if (answer === undefined) throw new Error('no answer');
  return answer;
}

async function isTerminalRevoked(): Promise<boolean> {
  const { revocationLists } = await dossier.inventory();
  const verdict = validatePath({
    leaf: terminal.certificate,
    chain: [middle.certificate],
    trust: [root.certificate],
    crls: revocationLists.map(({ list }) => list),
    at,
    purpose: 'any',
    revocation: 'mandatory',
  });
  return verdict.verdict === 'refused' && verdict.reason === 'revoked';
}

/** All that the folder of the dossier holds, but its journal of what was done. */
async function onDisk(): Promise<Record<string, string>> {
  const entries = await readdir(dossier.folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = files.map(async (file) => [file, await readFile(file, 'base64')] as const);
  return Object.fromEntries(await Promise.all(read));
}

const partial: readonly (readonly [ListLimit, ListExtension, RegExp])[] = [
  ['delta', extension('2.5.29.27', true, Uint8Array.from(writeInteger(5))), /une CRL delta/],
  ['users-only', scoped('8101ff'), /réservée aux certificats finaux/],
  ['authorities-only', scoped('8201ff'), /réservée aux certificats d’autorités/],
  ['some-reasons', scoped('83020560'), /limitée à certains motifs/],
  ['indirect', scoped('8401ff'), /une CRL indirecte/],
];
const unusable: readonly (readonly [ListLimit, ListExtension, RegExp])[] = [
  ['attributes-only', scoped('8501ff'), /réservée aux certificats d’attributs/],
  ['not-understood', extension('1.2.3.4', true, der('0500')), /extension critique/],
];

describe('a list that is not the complete one', () => {
  it.each(partial)(
    '%s is kept beside the complete one, which stays in use',
    async (limit, extension, said) => {
      await take(complete);
      const place = join(dossier.folder, revocationListPath('ingetrust', complete));
      const before = await onDisk();
      const list = await newer(extension);
      const answer = await take(list);
      expect(answer).toMatchObject({
        outcome: 'taken',
        findings: [{ key: 'intake.listTakenBeside', params: { limit } }],
      });
      expect(answer.findings.map(createTranslator('fr').message).join()).toMatch(said);
      expect((await onDisk())[place]).toBe(before[place]);
      expect(await isTerminalRevoked()).toBe(true);
      expect(await take(list)).toMatchObject({ outcome: 'known' });
      // The complete list is still renewed, and this one by a newer one of its kind alone.
      expect(await take(await newer())).toMatchObject({ outcome: 'taken' });
      expect(await isTerminalRevoked()).toBe(false);
      const renewed = { thisUpdate: '2026-11-12T00:00:00Z', extensions: [numbered(9), extension] };
      expect(await take(await listOf(middle, renewed))).toMatchObject({ outcome: 'taken' });
      const { revocationLists } = await dossier.inventory();
      expect(revocationLists.map((stored) => stored.list.thisUpdate.getUTCDate()).toSorted()).toEqual([
        10, 12,
      ]);
    },
  );

  it('that is a delta tells what it revokes, on its base', async () => {
    await take(await listOf(middle));
    expect(await isTerminalRevoked()).toBe(false);
    const indicator = extension('2.5.29.27', true, Uint8Array.from(writeInteger(5)));
    await take(
      await listOf(middle, {
        thisUpdate: '2026-11-10T00:00:00Z',
        extensions: [numbered(8), indicator],
        revoked: [{ serial: 'b1' }],
      }),
    );
    expect(await isTerminalRevoked()).toBe(true);
  });

  it.each(unusable)('%s is refused in words, and nothing changes', async (limit, extension, said) => {
    await take(complete);
    const before = await onDisk();
    const answer = await take(await newer(extension));
    expect(answer).toMatchObject({
      outcome: 'refused',
      findings: [{ key: 'intake.listUnusable', params: { limit } }],
      fault: { code: 'LIST_NOT_USABLE', params: { issuer: 'CN=IngeTrust terminals', limit } },
    });
    expect(await onDisk()).toEqual(before);
    expect(await isTerminalRevoked()).toBe(true);
    const { fault, message } = createTranslator('fr');
    expect(answer.findings.map(message).join()).toMatch(said);
    expect(answer.fault && fault(answer.fault).why).toMatch(said);
    expect(answer.fault && fault(answer.fault).next).toMatch(/Importez la CRL complète/);
  });

  it('that does not hold yet is refused, and taken when its time has come', async () => {
    await take(complete);
    const before = await onDisk();
    const early = { thisUpdate: '2026-11-15T12:00:01Z', nextUpdate: '2026-12-15T00:00:00Z' };
    const list = await listOf(middle, early);
    const answer = await take(list);
    expect(answer).toMatchObject({
      outcome: 'refused',
      findings: [{ key: 'intake.listTooEarly' }],
      fault: { code: 'LIST_NOT_YET_VALID', params: { fromDate: '2026-11-15T12:00:01.000Z' } },
    });
    expect(await onDisk()).toEqual(before);
    expect(await isTerminalRevoked()).toBe(true);
    expect(await take(await listOf(middle, { thisUpdate: at.toISOString() }))).toMatchObject({
      outcome: 'taken',
    });
  });

  it('never hides that a signature does not hold', async () => {
    const forged = await listOf(middle, { signer: root, extensions: [scoped('8101ff')] });
    expect(await take(forged)).toMatchObject({
      outcome: 'refused',
      fault: { code: 'LIST_NOT_SIGNED_BY_ISSUER' },
    });
  });
});

describe('a complete list', () => {
  it('is not displaced by an older one', async () => {
    await take(await newer());
    const before = await onDisk();
    expect(await take(complete)).toMatchObject({ outcome: 'known' });
    expect(await onDisk()).toEqual(before);
  });

  it.each([
    ['partial', () => newer(scoped('8201ff'))],
    ['of another day', () => listOf(middle, { thisUpdate: '2027-01-01T00:00:00Z', nextUpdate: null })],
    ['of a distribution point', () => newer(scoped(fullName('http://crl.example/two.crl')))],
    ['damaged', () => Promise.resolve(null)],
  ])('is taken although one that is %s is in its place', async (_what, wrong) => {
    const list = await wrong();
    const place = revocationListPath('ingetrust', complete);
    await dossier.store.write(place, list?.pem ?? 'x');
    expect(await take(complete)).toMatchObject({ outcome: 'taken' });
    expect(await isTerminalRevoked()).toBe(true);
    expect(await take(complete)).toMatchObject({ outcome: 'known' });
  });

  it('of a new key of the same authority does not displace that of the old one', async () => {
    await take(complete);
    const heir = await mint({ subject: 'CN=IngeTrust terminals', issuer: root, ca: {} });
    await take(heir.certificate);
    expect(await take(await listOf(heir, { thisUpdate: '2026-11-12T00:00:00Z' }))).toMatchObject({
      outcome: 'taken',
    });
    expect(await isTerminalRevoked()).toBe(true);
    expect((await dossier.inventory()).revocationLists).toHaveLength(2);
  });
});

describe('a list that names its distribution point and no other limit', () => {
  const here = scoped(fullName(point));
  const elsewhere = scoped(fullName('http://crl.example/two.crl'));
  const named = (issuer: Minted, extension: ListExtension, day = '10'): Promise<RevocationList> =>
    listOf(issuer, { thisUpdate: `2026-11-${day}T00:00:00Z`, extensions: [extension] });

  it('is kept for its point, in the place of no other', async () => {
    await take(complete);
    expect(await take(await named(middle, here))).toMatchObject({ outcome: 'taken' });
    expect(await take(await named(middle, elsewhere, '11'))).toMatchObject({ outcome: 'taken' });
    expect(await take(await named(middle, here, '12'))).toMatchObject({ outcome: 'taken' });
    expect(await take(await named(middle, here, '09'))).toMatchObject({ outcome: 'known' });
    expect((await dossier.inventory()).revocationLists).toHaveLength(3);
    expect(await isTerminalRevoked()).toBe(true);
  });
});
