import { randomBytes } from 'node:crypto';
import { link, lstat, open, readdir, readFile, unlink, writeFile, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FaultError } from '../contract/faults.ts';
import { renameOver, temporaryEnding } from './durable-file.ts';
import { heldTokens, hostName, inspectLock, type LockOwner, type LockState } from './lock-owner.ts';
import { systemCode, writeFault } from './write-fault.ts';

export const lockFileName = 'dossier.lock';
const heartbeatEvery = 15_000;
/** Successors of successors that died while taking over: more than a few in a row is no accident. */
const deepest = 8;

/** The exclusive right to change a dossier. */
export interface DossierLock {
  /** True when a dead process had left its lock. */
  readonly takenOver: boolean;
  /** DOSSIER_CHANGED_ELSEWHERE{path} when another process took the lock over or it was removed; DOSSIER_NOT_OPEN after release. */
  readonly assertHeld: () => Promise<void>;
  readonly release: () => Promise<void>;
}

/** `asked` is ours: where the other cannot be read, it has just taken the lock, from the same machine as like as not. */
function lockedBy(folder: string, state: LockState | null, asked: LockOwner): FaultError {
  const { host, pid, startedAt } = state?.owner ?? { ...asked, pid: 0 };
  return new FaultError('DOSSIER_LOCKED', {
    path: folder,
    host: host.split(' ')[0] ?? '',
    pid,
    sinceDate: startedAt,
  });
}

/** Makes the file with its content at once, or answers false when there is one already. */
async function createExclusively(temporary: string, path: string, content: string): Promise<boolean> {
  try {
    await link(temporary, path);
    return true;
  } catch (error) {
    const code = systemCode(error);
    if (code === 'EEXIST') return false;
    if (code === 'ENOENT') throw error;
  }
  // Without hard links (FAT, some network drives): made empty, then filled; meanwhile others see an unreadable lock.
  try {
    await writeFile(path, content, { flag: 'wx', mode: 0o600, flush: true });
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Takes the lock file at `path`; answers whether a stale one was replaced.
 *
 * Of all who see the same stale lock, only one may replace it: the one that holds a second lock named after the
 * content of the first, and then still finds the first unchanged. The second lock is taken by the same rules, so a
 * process killed while taking over leaves nothing that blocks. Contents bear random tokens: a name never comes back.
 */
async function claim(path: string, owner: LockOwner, depth = 0): Promise<boolean> {
  const folder = dirname(path);
  const content = JSON.stringify(owner);
  const temporary = `${path}.${owner.token.slice(0, 8)}${temporaryEnding}`;
  await writeFile(temporary, content, { flag: 'wx', mode: 0o600, flush: true });
  try {
    const clock = (await lstat(temporary)).mtimeMs;
    for (let attempt = 0; attempt < 3; attempt += 1) {
      if (await createExclusively(temporary, path, content)) return false;
      const state = await inspectLock(path, clock);
      if (state === null) continue; // Released between the two calls.
      if (!state.stale || depth === deepest) throw lockedBy(folder, state, owner);
      const succession = `${path}.${state.fingerprint}`;
      await claim(succession, owner, depth + 1);
      try {
        const again = await inspectLock(path, clock);
        if (again === null) continue;
        if (!again.stale || again.fingerprint !== state.fingerprint) throw lockedBy(folder, again, owner);
        await renameOver(temporary, path);
        return true;
      } finally {
        await unlink(succession).catch(() => undefined);
      }
    }
    throw lockedBy(folder, await inspectLock(path, clock), owner);
  } catch (error) {
    // Our temporary file is gone: only a process that has just taken the lock clears such files away.
    throw systemCode(error) === 'ENOENT' ? lockedBy(folder, null, owner) : error;
  } finally {
    await unlink(temporary).catch(() => undefined);
  }
}

/** Removes what takeovers cut short have left; no user's data is ever in them. */
async function clearRemains(folder: string): Promise<void> {
  const remains = (await readdir(folder)).filter((name) => name.startsWith(`${lockFileName}.`));
  await Promise.all(remains.map((name) => unlink(join(folder, name)).catch(() => undefined)));
}

/** Writes the same bytes in place every quarter of a minute, so that other machines see that we live. */
function startHeartbeat(handle: FileHandle, content: string, every: number): () => Promise<void> {
  let beating = Promise.resolve();
  const beat = async (): Promise<void> => {
    // A beat that fails is made up for by the next; if none succeeds, the takeover is noticed at the next write.
    await handle
      .write(content, 0)
      .then(() => handle.sync())
      .catch(() => undefined);
  };
  const timer = setInterval(() => {
    beating = beating.then(beat);
  }, every);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await beating;
    await handle.close();
  };
}

/**
 * Takes the lock of a dossier's folder, or rejects with DOSSIER_LOCKED{path, host, pid, sinceDate}: also when this
 * very process has it open. A lock is stale, and taken over, when its process is dead on this machine, or silent for
 * 60 s on another. Rejects with FOLDER_NOT_WRITABLE, DISK_FULL or WRITE_FAILED when the lock cannot be written.
 */
export async function acquireLock(options: {
  folder: string;
  now: () => Date;
  heartbeatMs?: number;
}): Promise<DossierLock> {
  const { folder } = options;
  const path = join(folder, lockFileName);
  const owner: LockOwner = {
    pid: process.pid,
    host: await hostName(),
    startedAt: options.now().toISOString(),
    token: randomBytes(16).toString('hex'),
  };
  const content = JSON.stringify(owner);
  /** Opened once: after a takeover it is the old file that the heartbeat writes to, never the successor's. */
  const openOurs = async (): Promise<FileHandle> => {
    const handle = await open(path, 'r+');
    if ((await handle.readFile('utf8')) === content) return handle;
    await handle.close();
    throw lockedBy(folder, null, owner);
  };
  // A lock that cannot be read is not known to be ours: nothing is written on the strength of it.
  const isOurs = async (): Promise<boolean> => (await readFile(path, 'utf8').catch(() => '')) === content;

  heldTokens.add(owner.token);
  let takenOver: boolean;
  let stopHeartbeat: () => Promise<void>;
  try {
    takenOver = await claim(path, owner);
    stopHeartbeat = startHeartbeat(await openOurs(), content, options.heartbeatMs ?? heartbeatEvery);
    await clearRemains(folder);
  } catch (error) {
    heldTokens.delete(owner.token);
    throw writeFault(error, basename(path));
  }

  let isReleased = false;
  return {
    takenOver,
    assertHeld: async () => {
      if (isReleased) throw new FaultError('DOSSIER_NOT_OPEN', { path: folder });
      if (!(await isOurs())) throw new FaultError('DOSSIER_CHANGED_ELSEWHERE', { path: folder });
    },
    release: async () => {
      if (isReleased) return;
      isReleased = true;
      await stopHeartbeat();
      if (await isOurs()) await unlink(path).catch(() => undefined);
      heldTokens.delete(owner.token);
    },
  };
}

/** Whether another process, alive, has the dossier open. Reading only. */
export async function isLockedByOther(folder: string): Promise<boolean> {
  // Ages of files are compared with the system's clock, which dates them, and not with a clock that a caller supplies.
  // A lock that the system does not let us read holds nobody back here: opening is what asks for it.
  const state = await inspectLock(join(folder, lockFileName), Date.now()).catch(() => null);
  return state !== null && !state.stale && !heldTokens.has(state.owner?.token ?? '');
}
