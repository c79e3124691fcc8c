import { execFileSync } from 'node:child_process';
import { appendFile, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FaultError } from '../contract/faults.ts';
import { openFileStore, type FileStore } from './file-store.ts';
import { appendToJournal, readJournal } from './journal.ts';

const at = new Date('2026-11-23T10:00:00Z');
let folder: string;
let store: FileStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diapason-journal-'));
  store = await openFileStore({ folder });
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('the journal', () => {
  it('gives its lines back in order', async () => {
    expect(await readJournal(store)).toEqual({ lines: [], unreadable: 0 });
    await appendToJournal(store, { event: 'request-made', params: { order: 'auth-cli', bits: 2048 } }, at);
    await appendToJournal(store, { event: 'run-finished' }, at);
    expect(await readJournal(store)).toEqual({
      lines: [
        { at: at.toISOString(), event: 'request-made', params: { order: 'auth-cli', bits: 2048 } },
        { at: at.toISOString(), event: 'run-finished', params: {} },
      ],
      unreadable: 0,
    });
  });

  it.skipIf(process.platform === 'win32')('is never written through a link, nor into a pipe', async () => {
    const elsewhere = join(folder, 'profile');
    await writeFile(elsewhere, 'untouched\n');
    await symlink(elsewhere, join(folder, 'journal.jsonl'));
    await expect(appendToJournal(store, { event: '$(id)' }, at)).rejects.toMatchObject({
      fault: { code: 'WRITE_FAILED', params: { reason: 'ELOOP' } },
    });
    expect(await readFile(elsewhere, 'utf8')).toBe('untouched\n');
    await rm(join(folder, 'journal.jsonl'));
    execFileSync('mkfifo', [join(folder, 'journal.jsonl')]);
    await expect(appendToJournal(store, { event: 'one' }, at)).rejects.toThrow(FaultError);
  });

  it('goes on after half a line', async () => {
    await appendToJournal(store, { event: 'one' }, at);
    await appendFile(join(folder, 'journal.jsonl'), '{"at":"2026-11-23T10:0');
    expect(await readJournal(store)).toMatchObject({ lines: [{ event: 'one' }], unreadable: 1 });
    await appendToJournal(store, { event: 'two' }, at);
    expect(await readJournal(store)).toMatchObject({
      lines: [{ event: 'one' }, { event: 'two' }],
      unreadable: 1,
    });
  });

  it('keeps no key, nor anything long enough to hide one', async () => {
    const pem = '-----BEGIN PRIVATE KEY-----\nMIIE';
    await appendToJournal(store, { event: 'odd', params: { pem, long: 'x'.repeat(5000) } }, at);
    const written = await readFile(join(folder, 'journal.jsonl'), 'utf8');
    expect(written).not.toContain('MIIE');
    expect(written.length).toBeLessThan(500);
  });
});
