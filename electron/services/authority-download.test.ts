import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createDossier } from '../dossier/dossier.ts';
import { memoryLabStore, openLab, type Lab, type RevocationPoint } from '../lab/lab.ts';
import type { RevocationList } from '../pki/revocation/revocation-list.ts';
import { extension, mint, mintList } from '../pki/testing/mint.ts';
import type { PinnedAuthority } from '../procedure/authorities.ts';
import { downloadAuthorities } from './authority-download.ts';
import { openTestCore, testPassphrase, testProfile, type TestCore } from './testing/core.ts';

const now = new Date();
let igcSante: Lab;
let point: RevocationPoint;
let pins: PinnedAuthority[];
let test: TestCore;

/** Another lab plays IGC-Santé: pinned, and serving its authorities and CRLs over http. */
beforeAll(async () => {
  igcSante = await openLab({ store: memoryLabStore(), now: () => now });
  point = await igcSante.openRevocationPoint();
  const { root, intermediate } = await igcSante.authority('igc-sante');
  const pin = (authority: typeof root, level: PinnedAuthority['level']): PinnedAuthority => ({
    commonName: authority.commonName,
    environment: 'test',
    level,
    sha256: authority.sha256,
    url: `${point.origin}/ca/igc-sante-${level}.cer`,
    crlUrl: `${point.origin}/crl/igc-sante-${level}.crl`,
  });
  pins = [pin(root, 'root'), pin(intermediate, 'intermediate')];
});
afterAll(() => point.close());
beforeEach(() => () => test.end());

async function download(withPins: PinnedAuthority[]) {
  test = await openTestCore({ pins: withPins });
  const { id } = await test.ask('dossier.create', {
    folder: join(test.folder, 'dossiers', 'exemple'),
    passphrase: testPassphrase,
    remember: false,
    profile: testProfile,
  });
  return test.ask('install.downloadAuthorities', { dossier: id, environment: 'test' });
}

it('brings the pinned authorities and their CRLs, and the chain is there', async () => {
  const { files, dossier } = await download(pins);
  expect(files.map(({ outcome }) => outcome)).toEqual(['taken', 'taken', 'taken', 'taken']);
  expect(dossier.authorities.map(({ pinned }) => pinned?.level).toSorted()).toEqual(['intermediate', 'root']);
  expect(dossier.revocationLists).toHaveLength(2);
  const again = await test.ask('install.downloadAuthorities', { dossier: dossier.id, environment: 'test' });
  expect(again.files.map(({ outcome }) => outcome)).toEqual(['known', 'known', 'known', 'known']);
});

it('refuses what does not have the pinned fingerprint, and takes no CRL on its word', async () => {
  const { files, dossier } = await download(pins.map((pin) => ({ ...pin, sha256: '0'.repeat(64) })));
  expect(files.every(({ outcome }) => outcome === 'refused')).toBe(true);
  expect(files[0]?.fault?.code).toBe('AUTHORITY_NOT_PINNED');
  expect([dossier.authorities, dossier.revocationLists]).toEqual([[], []]);
});

it('says which addresses did not answer', async () => {
  const nowhere = pins.map((pin) => ({
    ...pin,
    url: `${point.origin}/unavailable/x.cer`,
    crlUrl: 'http://127.0.0.1:1/x.crl',
  }));
  const { files } = await download(nowhere);
  expect(files.map(({ fault }) => fault?.code)).toEqual(Array(4).fill('PEER_UNREACHABLE'));
});

it('brings the delta that a certificate of the dossier names, on its base', async () => {
  test = await openTestCore();
  const at = new Date('2026-11-15T12:00:00Z');
  const root = await mint({ subject: 'CN=Root', ca: {} });
  const deltaUrl = 'http://authority.example/delta.crl';
  // A CRLDistributionPoints of one full name.
  const uri = Buffer.concat([Buffer.of(0x86, deltaUrl.length), Buffer.from(deltaUrl)]);
  const wrap = (tag: number, content: Buffer): Buffer =>
    Buffer.concat([Buffer.of(tag, content.length), content]);
  const points = wrap(0x30, wrap(0x30, wrap(0xa0, wrap(0xa0, uri))));
  const freshest = extension('2.5.29.46', false, Uint8Array.from(points));
  const authority = await mint({ subject: 'CN=Authority', issuer: root, ca: {}, extensions: [freshest] });
  const dossier = await createDossier({
    folder: join(test.folder, 'dossiers', 'delta'),
    passphrase: testPassphrase,
    profile: testProfile,
    now: () => at,
    iterations: 1000,
  });
  const number = (value: number) => extension('2.5.29.20', false, Uint8Array.of(2, 1, value));
  const base = await mintList({ issuer: root, extensions: [number(5)] });
  const indicator = extension('2.5.29.27', true, Uint8Array.of(2, 1, 5));
  const dated = { thisUpdate: '2026-11-10T00:00:00Z', extensions: [number(8), indicator] };
  const delta = await mintList({ issuer: root, revoked: [{ serial: 'b1' }], ...dated });
  const answers = new Map<string, Uint8Array>([
    ['http://authority.example/root.cer', root.certificate.der],
    ['http://authority.example/authority.cer', authority.certificate.der],
    ['http://authority.example/root.crl', base.der],
    [deltaUrl, delta.der],
  ]);
  const pin = (name: 'root' | 'authority', { certificate }: typeof root): PinnedAuthority => ({
    commonName: certificate.commonName,
    environment: 'test',
    level: name === 'root' ? 'root' : 'intermediate',
    sha256: certificate.sha256,
    url: `http://authority.example/${name}.cer`,
    crlUrl: 'http://authority.example/root.crl',
  });
  try {
    const files = await downloadAuthorities(
      { dossier },
      [pin('root', root), pin('authority', authority)],
      (url) => {
        const bytes = answers.get(url);
        return Promise.resolve(
          bytes === undefined ? { outcome: 'failed', why: 'unreachable' } : { outcome: 'got', bytes },
        );
      },
    );
    expect(files.at(-1)).toMatchObject({
      name: 'delta.crl',
      outcome: 'taken',
      findings: [{ key: 'intake.listTakenBeside', params: { limit: 'delta' } }],
    });
    expect((await dossier.inventory()).revocationLists).toHaveLength(2);
  } finally {
    await dossier.close();
  }
});

it('keeps the complete CRL when the address gives another kind, or an older one', async () => {
  test = await openTestCore();
  const at = new Date('2026-11-15T12:00:00Z');
  const authority = await mint({ subject: 'CN=Authority', ca: {} });
  const dossier = await createDossier({
    folder: join(test.folder, 'dossiers', 'pinned'),
    passphrase: testPassphrase,
    profile: testProfile,
    now: () => at,
    iterations: 1000,
  });
  const pin: PinnedAuthority = {
    commonName: 'Authority',
    environment: 'test',
    level: 'root',
    sha256: authority.certificate.sha256,
    url: 'http://authority.example/a.cer',
    crlUrl: 'http://authority.example/a.crl',
  };
  const renew = async (list: RevocationList) => {
    const files = await downloadAuthorities({ dossier }, [pin], (address) => {
      const { der } = address === pin.url ? authority.certificate : list;
      return Promise.resolve({ outcome: 'got', bytes: der });
    });
    const { revocationLists } = await dossier.inventory();
    return { answer: files.at(-1), revokes: revocationLists.map((kept) => kept.list.find('b1') !== null) };
  };
  const dated = (day: string, ...extensions: ReturnType<typeof extension>[]) =>
    mintList({ issuer: authority, thisUpdate: `${day}T00:00:00Z`, extensions });
  try {
    const complete = await mintList({ issuer: authority, revoked: [{ serial: 'b1' }] });
    expect(await renew(complete)).toMatchObject({ answer: { outcome: 'taken' }, revokes: [true] });
    const delta = extension('2.5.29.27', true, Uint8Array.of(2, 1, 5));
    const usersOnly = extension('2.5.29.28', true, Uint8Array.of(0x30, 3, 0x81, 1, 0xff));
    const refused = { outcome: 'refused', fault: { code: 'LIST_NOT_YET_VALID' } };
    expect(await renew(await dated('2026-11-16'))).toMatchObject({ answer: refused, revokes: [true] });
    for (const list of [await dated('2026-11-10', delta), await dated('2026-11-10', usersOnly)]) {
      const { answer, revokes } = await renew(list);
      expect(answer).toMatchObject({ outcome: 'taken', findings: [{ key: 'intake.listTakenBeside' }] });
      expect(revokes).toContain(true);
    }
    const older = await dated('2026-10-01');
    expect(await renew(older)).toMatchObject({ answer: { outcome: 'known' } });
    const renewed = await dated('2026-11-12');
    expect(await renew(renewed)).toMatchObject({
      answer: { outcome: 'taken' },
      revokes: [false, false, false],
    });
  } finally {
    await dossier.close();
  }
});
