import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Profile } from '../contract/views.ts';
import { emptyProfile } from '../procedure/profile-rules.ts';
import { createDossier, openDossier, peekDossier, type Dossier } from './dossier.ts';

const passphrase = 'une phrase de passe';
const now = (): Date => new Date('2026-11-23T10:00:00Z');
const refusal = (code: string, params?: Record<string, unknown>) => ({
  fault: params === undefined ? { code } : { code, params },
});
const named = (name: string): Profile => ({
  ...emptyProfile,
  publisher: { ...emptyProfile.publisher, name },
});

let base: string;
let folder: string;

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'diapason-dossier-'));
  folder = join(base, 'un dossier', 'de l’éditeur');
});
afterEach(async () => {
  await rm(base, { recursive: true, force: true });
});

const create = (more: { folder?: string; passphrase?: string; trial?: boolean } = {}): Promise<Dossier> =>
  createDossier({ folder, passphrase, profile: emptyProfile, now, iterations: 1, ...more });
const open = (): Promise<Dossier> => openDossier({ folder, now });
const names = async (): Promise<string[]> => (await readdir(folder)).sort();

describe('a new dossier', () => {
  it('is on the disk, open and unlocked', async () => {
    const dossier = await create();
    expect(dossier.vault.unlocked).toBe(true);
    expect(dossier.folder).toBe(folder);
    expect(dossier.file()).toMatchObject({ id: dossier.id, createdAt: now().toISOString(), trial: null });
    expect(await names()).toEqual(['dossier.json', 'dossier.lock', 'keys']);
    await dossier.close();
    const again = await open();
    expect(again.file()).toEqual(dossier.file());
    expect(again.vault.unlocked).toBe(false);
    await again.vault.unlock(passphrase);
    await again.close();
  });

  it('keeps its passphrase only when it is a trial', async () => {
    await (await create()).close();
    expect(await readFile(join(folder, 'dossier.json'), 'utf8')).not.toContain(passphrase);
    const trial = await create({ folder: join(base, 'trial'), trial: true });
    expect(trial.file().trial).toEqual({ passphrase });
    await trial.close();
  });

  it('wants a passphrase of twelve characters', async () => {
    await expect(create({ passphrase: 'onze lettre' })).rejects.toMatchObject(
      refusal('PASSPHRASE_TOO_SHORT', { length: 12 }),
    );
    // Eleven letters, one of them written as two characters.
    await expect(create({ passphrase: 'onze lettré'.normalize('NFD') })).rejects.toMatchObject(
      refusal('PASSPHRASE_TOO_SHORT'),
    );
    await expect(stat(folder)).rejects.toThrow();
    await (await create({ passphrase: 'douze lettre' })).close();
  });

  it.skipIf(process.platform === 'win32')('is private to its user', async () => {
    await mkdir(folder, { recursive: true, mode: 0o755 });
    await (await create()).close();
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(join(folder, 'dossier.json'))).mode & 0o777).toBe(0o600);
  });

  it('is not made over another, nor among other files', async () => {
    await (await create()).close();
    const before = await readFile(join(folder, 'dossier.json'), 'utf8');
    await expect(create()).rejects.toMatchObject(refusal('DOSSIER_EXISTS', { path: folder }));
    expect(await readFile(join(folder, 'dossier.json'), 'utf8')).toBe(before);

    await mkdir(join(base, 'documents'), { mode: 0o755 });
    await writeFile(join(base, 'documents', 'lettre.txt'), '');
    const there = join(base, 'documents');
    await expect(create({ folder: there })).rejects.toMatchObject(
      refusal('FOLDER_NOT_EMPTY', { path: there }),
    );
    expect((await stat(there)).mode & 0o777).toBe(0o755);
    expect(await readdir(there)).toEqual(['lettre.txt']);
  });

  it('is not made where a file is, nor under one', async () => {
    const file = join(base, 'lettre.txt');
    await writeFile(file, 'à garder');
    await expect(create({ folder: file })).rejects.toMatchObject(refusal('FOLDER_NOT_WRITABLE'));
    await expect(create({ folder: join(file, 'dossier') })).rejects.toMatchObject(
      refusal('FOLDER_NOT_WRITABLE'),
    );
    expect(await readFile(file, 'utf8')).toBe('à garder');
  });

  it('is made by one alone of two who ask at the same time', async () => {
    const asked = await Promise.allSettled([create(), create(), create()]);
    const made = asked.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(made).toHaveLength(1);
    await made[0]?.vault.unlock(passphrase);
    await made[0]?.close();
  });

  it('is made again where a creation was cut short, and keys are never taken for remains', async () => {
    await (await create()).close();
    await rm(join(folder, 'dossier.json'));
    await writeFile(join(folder, 'dossier.json.0123456789ab.tmp'), '{"vers');
    await writeFile(join(folder, '.DS_Store'), '');
    await expect(open()).rejects.toMatchObject(refusal('DOSSIER_NOT_FOUND', { path: folder }));
    const dossier = await create({ passphrase: 'une toute autre phrase' });
    await dossier.close();
    const again = await open();
    await again.vault.unlock('une toute autre phrase');
    expect((await readdir(join(folder, 'set-aside'))).sort()).toEqual([
      'dossier.json.0123456789ab.tmp',
      'keys',
    ]);
    await again.close();

    await rm(join(folder, 'dossier.json'));
    await writeFile(join(folder, 'keys', 'auth-cli.ab.pem'), 'a key');
    await expect(create()).rejects.toMatchObject(refusal('FOLDER_NOT_EMPTY'));
    expect(await readFile(join(folder, 'keys', 'auth-cli.ab.pem'), 'utf8')).toBe('a key');
  });
});

describe('an open dossier', () => {
  it('keeps what was changed', async () => {
    const dossier = await create();
    await dossier.updateProfile(named('Éditeur'));
    await dossier.setOrigin('ssl-serveur', 'online');
    await dossier.attest('form-sent', now().toISOString());
    await dossier.attest('cards-received', now().toISOString());
    await dossier.attest('cards-received', null);
    await dossier.close();
    const again = await open();
    expect(again.file()).toMatchObject({
      profile: named('Éditeur'),
      origins: { 'auth-cli': 'csr', 'ssl-serveur': 'online' },
    });
    expect(again.file().attestations).toEqual({ 'form-sent': now().toISOString() });
    await again.close();
  });

  it('loses none of many changes made at once', async () => {
    const dossier = await create();
    await Promise.all([
      dossier.updateProfile(named('Éditeur')),
      dossier.attest('form-sent', now().toISOString()),
      dossier.setOrigin('auth-cli', 'online'),
      dossier.attest('habilitations-checked', now().toISOString()),
      dossier.journal({ event: 'changed' }),
    ]);
    await dossier.close();
    const again = await open();
    expect(again.file().profile.publisher.name).toBe('Éditeur');
    expect(again.file().origins['auth-cli']).toBe('online');
    expect(Object.keys(again.file().attestations).sort()).toEqual(['form-sent', 'habilitations-checked']);
    await again.close();
  });

  it('refuses what it could not read back', async () => {
    const dossier = await create();
    await expect(dossier.attest('form-sent', 'hier')).rejects.toMatchObject(refusal('INVALID_INPUT'));
    await expect(dossier.updateProfile(named('x'.repeat(300)))).rejects.toMatchObject(
      refusal('INVALID_INPUT'),
    );
    await dossier.setOrigin('auth-cli', 'online');
    expect(dossier.file().attestations).toEqual({});
    await dossier.close();
  });

  it('is not opened twice, and changes nothing once closed', async () => {
    const dossier = await create();
    await expect(open()).rejects.toMatchObject(refusal('DOSSIER_LOCKED'));
    expect((await peekDossier(folder)).lockedByOther).toBe(false);
    await dossier.close();
    await dossier.close();
    await expect(dossier.setOrigin('auth-cli', 'online')).rejects.toMatchObject(refusal('DOSSIER_NOT_OPEN'));
    await expect(dossier.store.write('lab/x', 'x')).rejects.toMatchObject(refusal('DOSSIER_NOT_OPEN'));
    expect(dossier.vault.unlocked).toBe(false);
    await (await open()).close();
  });

  it('does not write over what another program has put in its place', async () => {
    const dossier = await create();
    const path = join(folder, 'dossier.json');
    const theirs = (await readFile(path, 'utf8')).replace('"csr"', '"online"');
    await writeFile(path, theirs);
    await expect(dossier.updateProfile(named('x'))).rejects.toMatchObject(
      refusal('DOSSIER_CHANGED_ELSEWHERE', { path: folder }),
    );
    expect(await readFile(path, 'utf8')).toBe(theirs);
    await dossier.close();
  });

  it('writes nothing more when its folder is gone', async () => {
    const dossier = await create();
    await rm(folder, { recursive: true });
    await expect(dossier.updateProfile(named('x'))).rejects.toMatchObject(
      refusal('DOSSIER_CHANGED_ELSEWHERE'),
    );
    await expect(stat(folder)).rejects.toThrow();
    await dossier.close();
  });
});

describe('opening a dossier', () => {
  it('says that there is none', async () => {
    await expect(open()).rejects.toMatchObject(refusal('DOSSIER_NOT_FOUND', { path: folder }));
    await mkdir(folder, { recursive: true });
    await expect(open()).rejects.toMatchObject(refusal('DOSSIER_NOT_FOUND', { path: folder }));
    await expect(peekDossier(folder)).rejects.toMatchObject(refusal('DOSSIER_NOT_FOUND'));
    expect(await names()).toEqual([]);
  });

  it('says that it is damaged, or too new, and leaves it as it is', async () => {
    await (await create()).close();
    const path = join(folder, 'dossier.json');
    const whole = await readFile(path, 'utf8');
    for (const [content, code] of [
      [whole.slice(0, 100), 'DOSSIER_CORRUPT'],
      ['', 'DOSSIER_CORRUPT'],
      [whole.replace('"version": 1', '"version": 7'), 'DOSSIER_TOO_NEW'],
    ] as const) {
      await writeFile(path, content);
      await expect(open()).rejects.toMatchObject(refusal(code));
      await expect(peekDossier(folder)).rejects.toMatchObject(refusal(code));
      expect(await readFile(path, 'utf8')).toBe(content);
      expect(await names()).toEqual(['dossier.json', 'keys']);
    }
  });

  it('sets aside what a killed process was writing', async () => {
    const dossier = await create();
    await dossier.store.write('certificates/x.pem', 'x');
    await dossier.close();
    await writeFile(join(folder, 'dossier.json.0123456789ab.tmp'), '{"ver');
    await writeFile(join(folder, 'certificates', 'y.pem.tmp'), '-----BEG');
    const again = await open();
    expect(await readFile(join(folder, 'set-aside', 'dossier.json.0123456789ab.tmp'), 'utf8')).toBe('{"ver');
    expect(await readFile(join(folder, 'set-aside', 'certificates', 'y.pem.tmp'), 'utf8')).toBe('-----BEG');
    expect(await readdir(join(folder, 'certificates'))).toEqual(['x.pem']);
    await again.close();
  });
});
