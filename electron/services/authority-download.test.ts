import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { memoryLabStore, openLab, type Lab, type RevocationPoint } from '../lab/lab.ts';
import type { PinnedAuthority } from '../procedure/authorities.ts';
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
