import { expect, it } from 'vitest';
import { FaultError } from '../contract/faults.ts';
import type { OpenDossiers } from './open-dossiers.ts';
import { readRecentDossiers } from './recent-dossiers.ts';

it('reports what breaks in looking at a dossier, and shows its card', async () => {
  const bug = new TypeError('a bug');
  const corrupt = new FaultError('DOSSIER_CORRUPT');
  const reported: unknown[] = [];
  const dossiers = {
    inspect: (folder: string) => Promise.reject(folder === '/broken' ? bug : corrupt),
    reportCrash: (error: unknown) => String(reported.push(error)),
  } as unknown as OpenDossiers;
  const openedAt = '2026-11-24T10:00:00.000Z';
  const cards = await readRecentDossiers(
    dossiers,
    ['/broken', '/corrupt'].map((folder) => ({ folder, openedAt })),
  );
  expect(cards.map(({ state }) => state)).toEqual(['unreadable', 'unreadable']);
  expect(reported).toEqual([bug]);
});
