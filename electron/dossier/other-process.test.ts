/** @module-tag slow */
/** @module-tag once */
import { build } from 'esbuild';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FaultError } from '../contract/faults.ts';
import { patienceMs } from '../contract/testing/patience.ts';
import { spkiSha256 } from '../pki/keys/key.ts';
import { emptyProfile } from '../procedure/profile-rules.ts';
import { createDossier, openDossier, peekDossier, type Dossier } from './dossier.ts';
import { readJournal } from './journal.ts';

const kills = Number(process.env.DIAPASON_KILLS ?? 40);
const passphrase = 'une phrase de passe assez longue';
const now = (): Date => new Date();

let base: string;
let program: string;

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'diapason-processes-'));
  program = join(base, 'other-process.cjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'other-process.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'silent',
  });
});
afterAll(async () => {
  await rm(base, { recursive: true, force: true });
});

/** What a process says as it saves; it is killed soon after one of them. */
const moments = ['OPENING', 'SAVED', 'KEPT', 'NOTED'] as const;

interface Other {
  readonly process: ChildProcessWithoutNullStreams;
  /** Everything it said so far. */
  readonly lines: string[];
  /** Resolves when it has said a line that starts in one of these ways; rejects when it ends before. */
  said(...beginnings: readonly string[]): Promise<string>;
  /** Kills it without warning and waits until it is gone. */
  kill(): Promise<void>;
}

function start(mode: 'save' | 'create' | 'hold', folder: string): Other {
  const child = spawn(process.execPath, [program, mode, folder]);
  const lines: string[] = [];
  let wake = (): void => undefined;
  let isOver = false;
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    wake();
  });
  const over = once(child, 'close').then(() => {
    isOver = true;
    wake();
  });
  child.stdin.on('error', () => undefined);
  child.stdin.write(`${passphrase}\n`);
  return {
    process: child,
    lines,
    said: async (...beginnings) => {
      for (;;) {
        const found = lines.find((line) => beginnings.some((beginning) => line.startsWith(beginning)));
        if (found !== undefined) return found;
        if (isOver)
          throw new Error(`ended without ${beginnings.join(' or ')}: ${lines.slice(-3).join(' / ')}`);
        await new Promise<void>((resolve) => (wake = resolve));
      }
    },
    kill: async () => {
      child.kill('SIGKILL');
      await over;
    },
  };
}

async function newFolder(name: string): Promise<string> {
  const dossier = await createDossier({
    folder: join(base, name),
    passphrase,
    profile: emptyProfile,
    now,
    iterations: 1,
  });
  await dossier.close();
  return dossier.folder;
}

/** Everything that was acknowledged is there, and what was not is there whole or not at all. */
async function verify(dossier: Dossier, lines: readonly string[]): Promise<number> {
  const { name, town, address } = dossier.file().profile.publisher;
  expect(town).toBe(name);
  expect(address.startsWith(name)).toBe(true);
  const lastSaved = lines
    .filter((line) => line.startsWith('SAVED'))
    .at(-1)
    ?.split(' ')[1];
  if (lastSaved !== undefined) expect([0, 1]).toContain(Number(name) - Number(lastSaved));

  const kept = lines.filter((line) => line.startsWith('KEPT')).map((line) => line.split(' '));
  for (const [, keyName = '', spki] of kept) expect(spkiSha256(await dossier.vault.get(keyName))).toBe(spki);

  const state = await dossier.store.read('lab/state.json');
  if (state !== null) {
    const { number, again } = JSON.parse(Buffer.from(state).toString('utf8')) as {
      number: number;
      again: number;
    };
    expect(again).toBe(number);
  }
  return kept.length;
}

describe(`a process killed ${String(kills)} times while it saves`, () => {
  it(
    'leaves a dossier that opens, whole, with every key that it said it had kept',
    { timeout: patienceMs + kills * 30_000 },
    async () => {
      const folder = await newFolder('killed-while-saving');
      const all: string[] = [];
      for (let kill = 0; kill < kills; kill += 1) {
        const other = start('save', folder);
        // While it opens the dossier and takes over the lock of the one before, or soon after each of its changes.
        await other.said(moments[kill % moments.length] ?? 'OPENING');
        await setTimeout(Math.random() * 40);
        await other.kill();
        expect(other.lines.filter((line) => line.startsWith('FAILED'))).toEqual([]);

        const dossier = await openDossier({ folder, now });
        await dossier.vault.unlock(passphrase);
        await verify(dossier, other.lines);
        expect((await dossier.inventory()).troubled).toEqual([]);
        await dossier.close();
        all.push(...other.lines);
      }
      const dossier = await openDossier({ folder, now });
      await dossier.vault.unlock(passphrase);
      const kept = await verify(dossier, all);
      expect(kept).toBeGreaterThanOrEqual(kills / 2);
      for (const name of await dossier.vault.names()) await dossier.vault.get(name);
      const noted = all.filter((line) => line.startsWith('NOTED')).length;
      expect(noted).toBeGreaterThanOrEqual(Math.floor(kills / moments.length));
      expect((await readJournal(dossier.store)).lines.length).toBeGreaterThanOrEqual(noted);
      await dossier.close();
    },
  );

  it('leaves a creation done, or to be done again', async () => {
    let undone = 0;
    for (let kill = 0; kill < Math.ceil(kills / 4); kill += 1) {
      const parent = await mkdtemp(join(base, 'killed-while-creating-'));
      const other = start('create', parent);
      await other.said('READY');
      await setTimeout(Math.random() * 20);
      await other.kill();

      for (const line of other.lines.filter((said) => said.startsWith('CREATING'))) {
        const folder = line.slice('CREATING '.length);
        const wasCreated = other.lines.includes(`CREATED ${folder}`);
        const opened = await openDossier({ folder, now }).catch((error: unknown) => error);
        if (opened instanceof FaultError) {
          expect(wasCreated).toBe(false);
          expect(opened.fault.code).toBe('DOSSIER_NOT_FOUND');
          undone += 1;
          const again = await createDossier({
            folder,
            passphrase,
            profile: emptyProfile,
            now,
            iterations: 1,
          });
          await again.close();
        } else {
          const dossier = opened as Dossier;
          await dossier.vault.unlock(passphrase);
          await dossier.close();
        }
      }
    }
    expect(undone).toBeLessThanOrEqual(kills);
  });
});

describe('two processes and one dossier', () => {
  it('are kept apart while one has it open, and the other is told', async () => {
    const folder = await newFolder('kept-apart');
    const other = start('hold', folder);
    await other.said('HELD');
    await expect(openDossier({ folder, now })).rejects.toMatchObject({
      fault: { code: 'DOSSIER_LOCKED', params: { pid: other.process.pid } },
    });
    expect((await peekDossier(folder)).lockedByOther).toBe(true);

    other.process.stdin.write('\n');
    await other.said('CLOSED');
    const dossier = await openDossier({ folder, now });
    expect((await peekDossier(folder)).lockedByOther).toBe(false);
    const second = start('hold', folder);
    expect(await second.said('REFUSED')).toBe('REFUSED DOSSIER_LOCKED');
    await dossier.close();
  });

  it('let one alone take over the lock of a dead one', async () => {
    const folder = await newFolder('taken-over');
    for (let round = 0; round < 3; round += 1) {
      const dead = start('hold', folder);
      await dead.said('HELD');
      await dead.kill();
      const others = Array.from({ length: 4 }, () => start('hold', folder));
      const words = await Promise.all(others.map((other) => other.said('HELD', 'REFUSED')));
      expect(words.filter((word) => word === 'HELD')).toHaveLength(1);
      expect(words.filter((word) => word === 'REFUSED DOSSIER_LOCKED')).toHaveLength(3);
      await Promise.all(others.map((other) => other.kill()));
    }
  });

  it('tell the one whose lock was taken over that the dossier has changed elsewhere', async () => {
    const folder = await newFolder('changed-elsewhere');
    const dossier = await openDossier({ folder, now });
    await writeFile(
      join(folder, 'dossier.lock'),
      '{"pid":1,"host":"another","startedAt":"","token":"another"}',
    );
    const before = dossier.file();
    await expect(dossier.setOrigin('auth-cli', 'online')).rejects.toMatchObject({
      fault: { code: 'DOSSIER_CHANGED_ELSEWHERE' },
    });
    expect(dossier.file()).toBe(before);
    await dossier.close();
  });
});
