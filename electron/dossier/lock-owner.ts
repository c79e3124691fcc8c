import { createHash } from 'node:crypto';
import { lstat, readFile, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { z } from 'zod';
import { minuteMs } from '../contract/durations.ts';
import { systemCode } from './write-fault.ts';

/** Who holds a lock file. */
const ownerSchema = z.object({
  pid: z.number().int().positive(),
  host: z.string(),
  startedAt: z.string(),
  token: z.string().min(1),
});
export type LockOwner = Readonly<z.infer<typeof ownerSchema>>;

export interface LockState {
  readonly owner: LockOwner | null;
  /** True when nobody can be alive behind it: the lock may be taken over. */
  readonly stale: boolean;
  /** Of the content: names this very lock, since each bears a random token. */
  readonly fingerprint: string;
}

/** Silence, in milliseconds, after which the owner on another machine is believed dead. */
const silenceElsewhere = minuteMs;
/** The same on this machine, where the process itself is looked for: its number may by now be another program's. */
const silenceHere = 10 * minuteMs;

/** Tokens of the locks that this process holds, to tell them from those of a dead process of the same number. */
export const heldTokens = new Set<string>();

/**
 * The machine as locks name it. On Linux a container has its own process numbers, which say nothing about those of
 * the host: the namespace is part of the name.
 */
export async function hostName(): Promise<string> {
  const namespace = await readlink('/proc/self/ns/pid').catch(() => '');
  return namespace === '' ? hostname() : `${hostname()} ${namespace}`;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: there is one, of another user.
    return systemCode(error) !== 'ESRCH';
  }
}

function isStale(owner: LockOwner | null, host: string, silence: number): boolean {
  // Something unreadable: a lock being written where links do not exist, or a damaged one.
  if (owner === null || owner.host !== host) return silence > silenceElsewhere;
  if (owner.pid === process.pid) return !heldTokens.has(owner.token);
  return !isAlive(owner.pid) || silence > silenceHere;
}

function parseOwner(content: Buffer): LockOwner | null {
  try {
    return ownerSchema.parse(JSON.parse(content.toString('utf8')));
  } catch {
    return null;
  }
}

/**
 * Looks at a lock file; null when there is none. `clock` is the time, in milliseconds, as the file system of the lock
 * tells it: on a network drive that is the server's, and only two of its own times can be compared.
 */
export async function inspectLock(path: string, clock: number): Promise<LockState | null> {
  try {
    const content = await readFile(path);
    const { mtimeMs } = await lstat(path);
    const owner = parseOwner(content);
    const fingerprint = createHash('sha256').update(content).digest('hex').slice(0, 16);
    return { owner, fingerprint, stale: isStale(owner, await hostName(), clock - mtimeMs) };
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}
