/** @module-tag once */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { patienceMs } from '../contract/testing/patience.ts';
import { hostName, inspectLock } from './lock-owner.ts';
import { acquireLock, isLockedByOther, lockFileName, type DossierLock } from './lock.ts';

const now = (): Date => new Date('2026-11-23T10:00:00Z');
let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diapason-lock-'));
  path = join(folder, lockFileName);
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** A number that was a process's a moment ago. */
const deadPid = (): number => spawnSync(process.execPath, ['-e', '']).pid;

async function leaveLock(owner: { pid: number; host: string }, ageSeconds: number, at = path): Promise<void> {
  await writeFile(
    at,
    JSON.stringify({ ...owner, startedAt: now().toISOString(), token: `token of ${String(owner.pid)}` }),
  );
  const then = new Date(Date.now() - ageSeconds * 1000);
  await utimes(at, then, then);
}
const acquire = (): Promise<DossierLock> => acquireLock({ folder, now });

describe('the lock of a dossier', () => {
  it('says who has it, and keeps out this very process too', async () => {
    const lock = await acquire();
    expect(lock.takenOver).toBe(false);
    await lock.assertHeld();
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
      pid: process.pid,
      host: await hostName(),
      startedAt: now().toISOString(),
    });
    await expect(acquire()).rejects.toMatchObject({
      fault: {
        code: 'DOSSIER_LOCKED',
        params: { path: folder, pid: process.pid, sinceDate: now().toISOString() },
      },
    });
    expect(await readdir(folder)).toEqual([lockFileName]);
    await lock.release();
    expect(await readdir(folder)).toEqual([]);
    await expect(lock.assertHeld()).rejects.toMatchObject({ fault: { code: 'DOSSIER_NOT_OPEN' } });
    await lock.release();
  });

  it('is given to one alone of many who ask at the same time', async () => {
    const asked = await Promise.allSettled(Array.from({ length: 20 }, acquire));
    const given = asked.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(given).toHaveLength(1);
    await given[0]?.assertHeld();
    await given[0]?.release();
  });

  it('is not removed by one who has lost it', async () => {
    const lock = await acquire();
    await leaveLock({ pid: 1, host: 'elsewhere' }, 0);
    await expect(lock.assertHeld()).rejects.toMatchObject({ fault: { code: 'DOSSIER_CHANGED_ELSEWHERE' } });
    await lock.release();
    expect(await readFile(path, 'utf8')).toContain('elsewhere');
  });

  it('is lost when the file is removed', async () => {
    const lock = await acquire();
    await rm(path);
    await expect(lock.assertHeld()).rejects.toMatchObject({ fault: { code: 'DOSSIER_CHANGED_ELSEWHERE' } });
    await lock.release();
  });

  it('cannot be taken in a folder that is none', async () => {
    await expect(acquireLock({ folder: join(folder, 'missing'), now })).rejects.toMatchObject({
      fault: { code: 'WRITE_FAILED', params: { reason: 'ENOENT' } },
    });
  });

  it('shows that its owner lives, without ever writing over a successor', async () => {
    const lock = await acquireLock({ folder, now, heartbeatMs: 5 });
    const long = new Date(Date.now() - 3_600_000);
    await utimes(path, long, long);
    await vi.waitFor(
      async () => expect((await stat(path)).mtimeMs).toBeGreaterThan(Date.now() - 60_000),
      patienceMs,
    );
    const successor = '{"of":"another"}';
    await rm(path);
    await writeFile(path, successor);
    await utimes(path, long, long);
    await lock.release(); // Waits for the beat under way.
    expect(await readFile(path, 'utf8')).toBe(successor);
    expect((await stat(path)).mtimeMs).toBeLessThan(Date.now() - 60_000);
  });
});

describe('a lock left behind', () => {
  it('by a dead process of this machine is taken over at once', async () => {
    await leaveLock({ pid: deadPid(), host: await hostName() }, 0);
    expect(await isLockedByOther(folder)).toBe(false);
    const lock = await acquire();
    expect(lock.takenOver).toBe(true);
    await lock.assertHeld();
    expect(await readdir(folder)).toEqual([lockFileName]);
    await lock.release();
  });

  it('by a dead process that had the number of this one is taken over', async () => {
    await leaveLock({ pid: process.pid, host: await hostName() }, 0);
    await (await acquire()).release();
  });

  it('by a machine that is silent is taken over, and not before', async () => {
    await leaveLock({ pid: 1, host: 'another-machine' }, 50);
    expect(await isLockedByOther(folder)).toBe(true);
    await expect(acquire()).rejects.toMatchObject({
      fault: { code: 'DOSSIER_LOCKED', params: { host: 'another-machine' } },
    });
    await leaveLock({ pid: 1, host: 'another-machine' }, 70);
    expect(await isLockedByOther(folder)).toBe(false);
    await (await acquire()).release();
  });

  it('by a living process of this machine is respected, until its number can only be another program’s', async () => {
    await leaveLock({ pid: process.ppid, host: await hostName() }, 500);
    await expect(acquire()).rejects.toMatchObject({ fault: { code: 'DOSSIER_LOCKED' } });
    await leaveLock({ pid: process.ppid, host: await hostName() }, 700);
    await (await acquire()).release();
  });

  it('damaged is respected while it may be one being written', async () => {
    await writeFile(path, '{"pid":');
    await expect(acquire()).rejects.toMatchObject({
      fault: { code: 'DOSSIER_LOCKED', params: { pid: 0, sinceDate: now().toISOString() } },
    });
    const then = new Date(Date.now() - 70_000);
    await utimes(path, then, then);
    await (await acquire()).release();
  });

  it('is taken over by one alone of many', async () => {
    for (let round = 0; round < 10; round += 1) {
      await leaveLock({ pid: deadPid(), host: await hostName() }, 0);
      const asked = await Promise.allSettled(Array.from({ length: 12 }, acquire));
      const given = asked.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      expect(given).toHaveLength(1);
      await given[0]?.assertHeld();
      await given[0]?.release();
      expect(await readdir(folder)).toEqual([]);
    }
  });

  it('is taken over although another died while taking it over', async () => {
    const host = await hostName();
    await leaveLock({ pid: deadPid(), host }, 0);
    const state = await inspectLock(path, Date.now());
    const succession = `${path}.${state?.fingerprint ?? ''}`;
    await leaveLock({ pid: deadPid(), host }, 0, succession);
    await writeFile(`${succession}.01234567.tmp`, 'cut sho');
    const lock = await acquire();
    expect(lock.takenOver).toBe(true);
    expect(await readdir(folder)).toEqual([lockFileName]);
    await lock.release();
  });

  it('is respected while another, alive, is taking it over', async () => {
    const host = await hostName();
    await leaveLock({ pid: deadPid(), host }, 0);
    const state = await inspectLock(path, Date.now());
    await leaveLock({ pid: process.ppid, host }, 0, `${path}.${state?.fingerprint ?? ''}`);
    await expect(acquire()).rejects.toMatchObject({ fault: { code: 'DOSSIER_LOCKED' } });
  });
});
