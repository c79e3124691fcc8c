import { mkdir, mkdtemp, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RunReport } from '../contract/views.ts';
import type { OrderId } from '../contract/words.ts';
import { memoryLabStore, openLab, type Lab } from '../lab/lab.ts';
import type { Certificate } from '../pki/certificates/certificate.ts';
import { generateRsaKey } from '../pki/keys/key.ts';
import { createRequest, parseRequest, type CertificateRequest } from '../pki/certificates/request.ts';
import { emptyProfile } from '../procedure/profile-rules.ts';
import { createDossier, peekDossier, type Dossier } from './dossier.ts';
import type { FileStore } from './file-store.ts';
import { createInventoryReader } from './inventory.ts';
import {
  authorityPath,
  certificatePath,
  orderKeyName,
  requestPath,
  revocationListPath,
  runPath,
} from './layout.ts';

const passphrase = 'une phrase de passe';
const now = (): Date => new Date();
const order: OrderId = 'auth-cli';

let lab: Lab;
let key: Awaited<ReturnType<typeof generateRsaKey>>;
let request: CertificateRequest;
let certificate: Certificate;
let folder: string;
let dossier: Dossier;

beforeAll(async () => {
  lab = await openLab({ store: memoryLabStore(), now });
  key = await generateRsaKey(2048);
  const subject = [{ type: 'CN', value: 'Client_Diapason_PSP' }] as const;
  request = parseRequest(createRequest({ key, subject, dnsNames: [] }));
  certificate = await lab.issuePractice({
    order,
    request,
    organization: { name: 'Éditeur', identifier: '3187512751' },
  });
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diapason-inventory-'));
  dossier = await createDossier({ folder, passphrase, profile: emptyProfile, now, iterations: 1 });
});
afterEach(async () => {
  await dossier.close();
  await rm(folder, { recursive: true, force: true });
});

const run = (startedAt: string): RunReport => ({
  runId: 'run-1',
  target: { kind: 'rehearsal' },
  startedAt,
  durationMs: 1000,
  tls: { library: 'OpenSSL', version: '3', runtime: 'node', runtimeVersion: '20' },
  productVersion: '0.1.0',
  certificates: [],
  scenarios: [],
  matrix: [],
  summary: {
    total: 0,
    pass: 0,
    warn: 0,
    fail: 0,
    notApplicable: 0,
    inconclusive: 0,
    crashed: 0,
    outcome: 'asExpected',
  },
});

async function fill(): Promise<void> {
  await dossier.vault.put(orderKeyName(order, request.spkiSha256), key);
  await dossier.store.write(requestPath(order, request.spkiSha256), request.pem);
  await dossier.store.write(certificatePath(order, certificate), certificate.pem);
  const { root } = await lab.authority('ingetrust');
  await dossier.store.write(authorityPath('ingetrust', root), root.pem);
  const list = await lab.revocationList('ingetrust', 'root');
  await dossier.store.write(revocationListPath('ingetrust', list), list.pem);
  for (const startedAt of ['2026-11-22T09:00:00.000Z', '2026-11-23T10:00:00.000Z']) {
    await dossier.store.write(runPath(run(startedAt)), JSON.stringify(run(startedAt)));
  }
}

describe('what is in a dossier', () => {
  it('is nothing at first', async () => {
    const nothing = { requests: [], certificates: [], keySpkis: [] };
    expect(await dossier.inventory()).toEqual({
      orders: { 'auth-cli': nothing, 'ssl-serveur': nothing },
      waitingKeys: [],
      authorities: [],
      revocationLists: [],
      lastRun: null,
      lastRuns: { rehearsal: null, 'gap-server': null, 'gap-client': null },
      troubled: [],
    });
  });

  it('is read from its files, the vault locked or not, open or not', async () => {
    await fill();
    dossier.vault.lock();
    for (const inventory of [await dossier.inventory(), await (await peekDossier(folder)).inventory()]) {
      expect(inventory.troubled).toEqual([]);
      const { requests, certificates, keySpkis } = inventory.orders[order];
      expect(requests.map((one) => one.request.commonName)).toEqual(['Client_Diapason_PSP']);
      expect(certificates.map((one) => one.certificate.sha256)).toEqual([certificate.sha256]);
      expect(keySpkis).toEqual([certificate.spkiSha256]);
      expect(inventory.orders['ssl-serveur'].certificates).toEqual([]);
      expect(inventory.authorities.map(({ role }) => role)).toEqual(['ingetrust']);
      expect(inventory.revocationLists.map(({ role, list }) => [role, list.size])).toEqual([
        ['ingetrust', 0],
      ]);
      expect(inventory.lastRun?.startedAt).toBe('2026-11-23T10:00:00.000Z');
    }
  });

  it('shows the newest request first', async () => {
    await fill();
    const other = await generateRsaKey(2048);
    const newer = parseRequest(
      createRequest({ key: other, subject: [{ type: 'CN', value: 'newer' }], dnsNames: [] }),
    );
    await dossier.store.write(requestPath(order, newer.spkiSha256), newer.pem);
    const then = new Date(Date.now() - 60_000);
    await utimes(join(folder, requestPath(order, request.spkiSha256)), then, then);
    const [first, second] = (await dossier.inventory()).orders[order].requests;
    expect([first?.request.commonName, second?.request.commonName]).toEqual(['newer', 'Client_Diapason_PSP']);
  });

  it('follows files that come, change and go', async () => {
    await fill();
    await dossier.inventory();
    const path = join(folder, certificatePath(order, certificate));
    await writeFile(path, 'damaged');
    expect((await dossier.inventory()).troubled).toMatchObject([{ fault: { code: 'FILE_NOT_RECOGNISED' } }]);
    await writeFile(path, certificate.pem);
    expect((await dossier.inventory()).orders[order].certificates).toHaveLength(1);
    await rm(path);
    expect((await dossier.inventory()).orders[order].certificates).toEqual([]);
  });

  it('sees what was written before it was asked, even while it was reading', async () => {
    const reading = dossier.inventory();
    const writing = dossier.store.write(requestPath(order, request.spkiSha256), request.pem);
    const [second, third] = [
      writing.then(() => dossier.inventory()),
      writing.then(() => dossier.inventory()),
    ];
    expect((await second).orders[order].requests).toHaveLength(1);
    expect((await third).orders[order].requests).toHaveLength(1);
    const asked = await Promise.all([dossier.inventory(), dossier.inventory(), dossier.inventory()]);
    expect(asked[2]).toBe(asked[1]);
    await reading;
  });
});

describe('a file that is foreign or damaged', () => {
  const sha = 'ab'.repeat(32);
  const put = async (path: string, content: string): Promise<void> => {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), content);
  };

  it('is reported under its name, and left where it is', async () => {
    await fill();
    const key = await readFile(join(folder, `keys/${orderKeyName(order, request.spkiSha256)}.pem`), 'utf8');
    const cases: readonly (readonly [string, string, string])[] = [
      ['certificates/vacances.jpg', 'JFIF', 'FILE_NOT_RECOGNISED'],
      [`certificates/auth-cli.${sha}.pem`, certificate.pem, 'FILE_CORRUPT'],
      [`certificates/ssl-serveur.${sha}.pem`, '', 'FILE_EMPTY'],
      [`certificates/ssl-serveur.${certificate.sha256}.pem`, certificate.pem.slice(0, 400), 'FILE_CORRUPT'],
      [`requests/auth-cli.${sha}.pem`, request.pem, 'FILE_CORRUPT'],
      [`requests/autre-commande.${request.spkiSha256}.pem`, request.pem, 'FILE_NOT_RECOGNISED'],
      ['keys/clair.pem', '-----BEGIN PRIVATE KEY-----\n', 'FILE_NOT_RECOGNISED'],
      [`keys/ssl-serveur.${sha}.pem`, key.slice(0, 200), 'FILE_CORRUPT'],
      [`keys/auth-cli.${sha}.pem`, '-----BEGIN CERTIFICATE-----', 'FILE_NOT_RECOGNISED'],
      [`authorities/geotrust/${sha}.pem`, certificate.pem, 'FILE_CORRUPT'],
      ['authorities/geotrust/liste.crl', 'not a list', 'FILE_NOT_RECOGNISED'],
      ['runs/2026-11-24T00-00-00.000Z-x.json', '{"runId":"x"}', 'FILE_CORRUPT'],
      ['runs/notes.txt', 'notes', 'FILE_NOT_RECOGNISED'],
    ];
    for (const [path, content] of cases) await put(path, content);
    const { troubled, lastRun, orders } = await dossier.inventory();
    const faults = Object.fromEntries(troubled.map(({ file, fault }) => [file, fault.code]));
    expect(faults).toEqual(Object.fromEntries(cases.map(([path, , code]) => [path, code])));
    for (const { file, fault } of troubled) expect(fault.params.name).toBe(file.split('/').at(-1));
    expect(lastRun?.startedAt).toBe('2026-11-23T10:00:00.000Z');
    expect(orders['auth-cli'].keySpkis).toEqual([request.spkiSha256]);
    expect(orders['ssl-serveur'].keySpkis).toEqual([]);
    for (const [path, content] of cases) expect(await readFile(join(folder, path), 'utf8')).toBe(content);
  });

  it.skipIf(process.platform === 'win32')('is not read when it is a link, or too large', async () => {
    await mkdir(join(folder, 'certificates'));
    await symlink('/etc/hostname', join(folder, 'certificates', `auth-cli.${sha}.pem`));
    await put('authorities/geotrust/large.pem', 'x'.repeat(10_000_001));
    expect((await dossier.inventory()).troubled.map(({ fault }) => fault.code)).toEqual([
      'FILE_NOT_RECOGNISED',
      'FILE_TOO_LARGE',
    ]);
  });
});

describe('thousands of files', () => {
  it('are parsed once', async () => {
    await mkdir(join(folder, 'certificates'));
    const path = (number: number): string =>
      `certificates/auth-cli.${number.toString(16).padStart(64, '0')}.pem`;
    await Promise.all(
      Array.from({ length: 2000 }, (_, number) => writeFile(join(folder, path(number)), certificate.pem)),
    );
    let reads = 0;
    const counting: FileStore = {
      ...dossier.store,
      read: (file) => {
        reads += 1;
        return dossier.store.read(file);
      },
    };
    const inventory = createInventoryReader(counting);
    const first = await inventory();
    const readsOfFirst = reads;
    expect((await inventory()).troubled).toHaveLength(first.troubled.length);
    expect(reads).toBe(readsOfFirst);
    await writeFile(join(folder, path(7)), 'changed');
    await inventory();
    expect(reads).toBe(readsOfFirst + 1);
  });
});
