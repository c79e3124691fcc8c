import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Target } from '../contract/views.ts';
import { openTestCore, testPassphrase, type TestCore } from './testing/core.ts';

let test: TestCore;
let dossier: string;
let folder: string;
beforeAll(async () => {
  test = await openTestCore();
  ({ id: dossier, folder } = await test.practised());
});
afterAll(() => test.end());

/** A run that publishes the lists anew: the PSP that it makes under a new name is revoked. */
async function publish(pspName: string, id = dossier): Promise<void> {
  const target: Target = {
    kind: 'gap-client',
    address: '127.0.0.1',
    pspName,
    arrangement: 'ports',
    port: 0,
  };
  const { runId } = await test.ask('connectivity.start', { dossier: id, target });
  const finished = new Promise<void>((resolve) => {
    const unsubscribe = test.core.subscribe(({ name }) => {
      if (name !== 'run.finished') return;
      unsubscribe();
      resolve();
    });
  });
  await test.ask('connectivity.finish', { runId });
  await finished;
}

const listIn = (place: string) => readFile(join(place, 'simulation-psp-crl.pem'), 'utf8');
const openAt = async (place: string) => {
  const { id } = await test.ask('dossier.open', { folder: place });
  await test.ask('vault.unlock', { dossier: id, passphrase: testPassphrase, remember: false });
};

it('writes into no folder that the dossier names, and exports to where it is asked', async () => {
  const named = join(test.folder, 'named-by-the-dossier');
  await mkdir(named);
  await mkdir(join(folder, 'simulation'), { recursive: true });
  const note = join(folder, 'simulation', 'exported.json');
  for (const place of [named, '../../../named-by-the-dossier']) {
    await writeFile(note, JSON.stringify({ folder: place, language: 'fr' }));
    await publish(`psp-${String(place.length)}.essai.test`);
    expect(await readdir(named)).toEqual([]);
  }
  expect(await readdir(join(folder, 'simulation'))).toEqual(['exported.json']);
});

it('follows the export of this user, for this dossier where it lies', async () => {
  const outside = join(test.folder, 'ailleurs');
  await test.ask('connectivity.exportSimulation', { dossier, folder: outside, language: 'fr' });
  await test.ask('dossier.close', { dossier });
  await openAt(folder);
  const exported = await listIn(outside);
  await publish('psp.suivi.test');
  const followed = await listIn(outside);
  expect(followed).not.toBe(exported);

  // Somebody else's copy has the same id, and is opened in its place: nothing is written for it.
  await test.ask('dossier.close', { dossier });
  const received = join(test.folder, 'recu');
  await cp(folder, received, { recursive: true });
  await openAt(received);
  await publish('psp.copie.test');
  expect(await listIn(outside)).toBe(followed);

  // Exported inside, the lists are kept there, wherever the dossier is moved.
  await test.ask('connectivity.exportSimulation', { dossier, folder: null, language: 'fr' });
  const inside = await listIn(join(received, 'simulation'));
  await test.ask('dossier.close', { dossier });
  const moved = join(test.folder, 'deplace');
  await rename(received, moved);
  await openAt(moved);
  await publish('psp.deplace.test');
  expect(await listIn(join(moved, 'simulation'))).not.toBe(inside);
  expect(await listIn(outside)).toBe(followed);
});

it('forgets the former place when the simulation is exported into the dossier', async () => {
  const outside = join(test.folder, 'avant');
  const { id } = await test.ask('dossier.open', { folder: join(test.folder, 'deplace') });
  await test.ask('connectivity.exportSimulation', { dossier: id, folder: outside, language: 'fr' });
  await test.ask('connectivity.exportSimulation', { dossier: id, folder: null, language: 'fr' });
  const before = await listIn(outside);
  await publish('psp.dedans.test', id);
  expect(await listIn(outside)).toBe(before);
});

it('is no failure where the place cannot be remembered, and says that it is not followed', async () => {
  const { id } = await test.ask('dossier.open', { folder: join(test.folder, 'deplace') });
  const memory = join(test.folder, 'user', 'exports.json');
  await rm(memory);
  // Neither read nor replaced.
  await mkdir(memory);
  const outside = join(test.folder, 'sans-memoire');
  const exported = await test.ask('connectivity.exportSimulation', {
    dossier: id,
    folder: outside,
    language: 'fr',
  });
  expect(exported).toMatchObject({ folder: outside, followed: false });
  expect((await readdir(outside)).toSorted()).toEqual(exported.files.map(({ name }) => name).toSorted());
  const inside = { dossier: id, folder: null, language: 'fr' } as const;
  expect(await test.ask('connectivity.exportSimulation', inside)).toMatchObject({ followed: true });
});
