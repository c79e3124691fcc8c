import { execFileSync } from 'node:child_process';
import {
  chmod,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FaultError } from '../contract/faults.ts';
import { openFileStore, type FileStore } from './file-store.ts';

const isRoot = process.getuid?.() === 0;
const isWindows = process.platform === 'win32';

let base: string;
let folder: string;
let store: FileStore;

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'diapason-store-'));
  folder = join(base, 'dossier');
  await mkdir(folder);
  store = await openFileStore({ folder });
});
afterEach(async () => {
  await rm(base, { recursive: true, force: true });
});

const text = async (path: string): Promise<string | null> => {
  const bytes = await store.read(path);
  return bytes === null ? null : Buffer.from(bytes).toString('utf8');
};
const refusal = (code: string) => ({ fault: { code } });

describe('a file of the dossier', () => {
  it('is read back as it was written, and replaced whole', async () => {
    expect(await store.read('lab/state.json')).toBeNull();
    await store.write('lab/state.json', 'first');
    await store.write('lab/state.json', new Uint8Array([0xc3, 0xa9]));
    expect(await text('lab/state.json')).toBe('é');
    expect(await readdir(join(folder, 'lab'))).toEqual(['state.json']);
  });

  it.skipIf(isWindows)('is private to the user, and so are its folders', async () => {
    await store.write('authorities/ingetrust/x.pem', 'x');
    await store.append('journal.jsonl', '{}');
    const mode = async (path: string): Promise<number> => (await stat(join(folder, path))).mode & 0o777;
    expect(await mode('authorities')).toBe(0o700);
    expect(await mode('authorities/ingetrust')).toBe(0o700);
    expect(await mode('authorities/ingetrust/x.pem')).toBe(0o600);
    expect(await mode('journal.jsonl')).toBe(0o600);
  });

  it('keeps its old content when the new one cannot be written', async () => {
    await store.write('lab/state.json', 'old');
    await mkdir(join(folder, 'lab', 'taken'));
    await expect(store.write('lab/taken', 'x')).rejects.toMatchObject(refusal('WRITE_FAILED'));
    await writeFile(join(folder, 'plain'), 'a file');
    await expect(store.write('plain/x.pem', 'x')).rejects.toMatchObject(refusal('FOLDER_NOT_WRITABLE'));
    expect(await text('lab/state.json')).toBe('old');
    expect((await readdir(join(folder, 'lab'))).sort()).toEqual(['state.json', 'taken']);
  });

  it.skipIf(isRoot || isWindows)(
    'is refused in words in a folder that cannot be written (skipped as root)',
    async () => {
      await store.write('lab/state.json', 'old');
      await chmod(join(folder, 'lab'), 0o500);
      await expect(store.write('lab/state.json', 'new')).rejects.toMatchObject(
        refusal('FOLDER_NOT_WRITABLE'),
      );
      expect(await text('lab/state.json')).toBe('old');
      await chmod(join(folder, 'lab'), 0o700);
    },
  );

  it('is not written when the dossier says no', async () => {
    const refusing = await openFileStore({
      folder,
      beforeWrite: () => Promise.reject(new FaultError('DOSSIER_NOT_OPEN')),
    });
    const changes = [
      refusing.write('a', ''),
      refusing.append('a', ''),
      refusing.move('a', 'b'),
      refusing.setAside('a'),
    ];
    for (const change of changes) await expect(change).rejects.toMatchObject(refusal('DOSSIER_NOT_OPEN'));
    expect(await readdir(folder)).toEqual([]);
  });

  it('has a folder', async () => {
    const missing = join(base, 'missing');
    await expect(openFileStore({ folder: missing })).rejects.toMatchObject({
      fault: { code: 'DOSSIER_NOT_FOUND', params: { path: missing } },
    });
  });
});

describe.skipIf(isWindows)('what is no ordinary file', () => {
  it('is not waited for, and told for what it is', async () => {
    execFileSync('mkfifo', [join(store.folder, 'pipe')]);
    await expect(store.read('pipe')).rejects.toMatchObject({
      fault: { code: 'DOSSIER_ENTRY_REFUSED', params: { path: 'pipe', entry: 'special' } },
    });
  });

  it('is not read when it is far too large', async () => {
    const file = await open(join(store.folder, 'dossier.json'), 'w');
    await file.truncate(500_000_000);
    await file.close();
    await expect(store.read('dossier.json')).rejects.toMatchObject({
      fault: { code: 'DOSSIER_ENTRY_REFUSED', params: { entry: 'large' } },
    });
  });
});

describe.skipIf(isWindows)('a link that leads outside', () => {
  beforeEach(async () => {
    await mkdir(join(base, 'outside'));
    await writeFile(join(base, 'outside', 'secret'), 'secret');
    await symlink(join(base, 'outside'), join(folder, 'lab'));
    await symlink(join(base, 'outside', 'secret'), join(folder, 'secret'));
  });

  it('is not followed', async () => {
    await expect(store.read('lab/secret')).rejects.toMatchObject(refusal('DOSSIER_ENTRY_REFUSED'));
    await expect(store.read('secret')).rejects.toMatchObject(refusal('DOSSIER_ENTRY_REFUSED'));
    await expect(store.write('lab/new', 'x')).rejects.toMatchObject(refusal('DOSSIER_ENTRY_REFUSED'));
    await expect(store.write('lab/deeper/new', 'x')).rejects.toMatchObject(refusal('DOSSIER_ENTRY_REFUSED'));
    await expect(store.list('lab')).rejects.toMatchObject(refusal('DOSSIER_ENTRY_REFUSED'));
    expect(await readdir(join(base, 'outside'))).toEqual(['secret']);
  });

  it('is replaced, and not written through, when a file of that name is written', async () => {
    await store.write('secret', 'ours');
    expect(await text('secret')).toBe('ours');
    expect(await readFile(join(base, 'outside', 'secret'), 'utf8')).toBe('secret');
  });
});

describe('a folder of the dossier', () => {
  it('is listed without temporary files, folders and what systems leave', async () => {
    for (const name of ['b.pem', 'a.pem', 'a.pem.0123456789ab.tmp', '.DS_Store', 'Thumbs.db', '.hidden']) {
      await store.write(`certificates/${name}`, name);
    }
    await store.write('certificates/deeper/c.pem', 'c');
    expect(await store.list('certificates')).toEqual(['.hidden', 'a.pem', 'b.pem']);
    expect((await store.survey('certificates')).map(({ name }) => name)).toEqual([
      '.hidden',
      'a.pem',
      'b.pem',
    ]);
    expect(await store.temporaries('certificates')).toEqual(['a.pem.0123456789ab.tmp']);
    expect(await store.folders('')).toEqual(['certificates']);
    expect(await store.list('requests')).toEqual([]);
    expect(await store.survey('requests')).toEqual([]);
  });

  it('says whether a file has changed', async () => {
    await store.write('lab/state.json', 'one');
    const [first] = await store.survey('lab');
    const [same] = await store.survey('lab');
    expect(same).toEqual(first);
    await store.write('lab/state.json', 'two');
    const [second] = await store.survey('lab');
    expect(second?.size).toBe(first?.size);
    expect(second?.version).not.toBe(first?.version);
  });
});

describe('a file put out of use', () => {
  it('is moved and never replaces another', async () => {
    await store.write('certificates/x.pem', 'first');
    expect(await store.setAside('certificates/x.pem')).toBe('set-aside/certificates/x.pem');
    await store.write('certificates/x.pem', 'second');
    expect(await store.setAside('certificates/x.pem')).toBe('set-aside/certificates/x~2.pem');
    expect(await text('set-aside/certificates/x.pem')).toBe('first');
    expect(await text('set-aside/certificates/x~2.pem')).toBe('second');
    expect(await text('certificates/x.pem')).toBeNull();
  });

  it('comes back, unless its place is taken', async () => {
    await store.write('certificates/x.pem', 'first');
    const aside = await store.setAside('certificates/x.pem');
    await store.move(aside, 'certificates/x.pem');
    expect(await text('certificates/x.pem')).toBe('first');
    await store.write('set-aside/certificates/x.pem', 'other');
    await expect(store.move(aside, 'certificates/x.pem')).rejects.toMatchObject({
      fault: { code: 'WRITE_FAILED', params: { reason: 'EEXIST' } },
    });
    await expect(store.move('missing', 'y')).rejects.toMatchObject(refusal('FILE_NOT_FOUND'));
    await expect(store.move('certificates/x.pem', '../x.pem')).rejects.toMatchObject(refusal('NOT_ALLOWED'));
    expect(await text('certificates/x.pem')).toBe('first');
  });
});
