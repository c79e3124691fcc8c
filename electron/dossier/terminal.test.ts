import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { memoryLabStore, openLab, type Identity, type Lab } from '../lab/lab.ts';
import { createPkcs12 } from '../pki/files/create-pkcs12.ts';
import { mint, mintKey } from '../pki/testing/mint.ts';
import { emptyProfile } from '../procedure/profile-rules.ts';
import { createDossier, type Dossier } from './dossier.ts';
import { importTerminal, readTerminal, setTerminalAside, terminalIdentity } from './terminal.ts';

const now = (): Date => new Date('2026-11-24T09:00:00Z');
const password = 'secret-terminal';
let parent: string;
let lab: Lab;
let tpe: Identity;
let other: Identity;
let pkcs12: Uint8Array;
let dossier: Dossier;
let count = 0;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'terminal-'));
  lab = await openLab({ store: memoryLabStore(), now });
  [tpe, other] = await Promise.all([
    lab.identity({ role: 'tpe', form: 'valid' }),
    lab.identity({ role: 'psp', form: 'valid', name: 'psp.simulation.test' }),
  ]);
  const { root } = await lab.authority('ingetrust');
  pkcs12 = await createPkcs12({
    key: tpe.key,
    certificate: tpe.certificate,
    chain: [...tpe.chain, root],
    password,
    flavour: 'modern',
    friendlyName: 'TPE',
  });
});
afterAll(() => rm(parent, { recursive: true, force: true }));
beforeEach(async () => {
  count += 1;
  const folder = join(parent, String(count));
  dossier = await createDossier({
    folder,
    passphrase: 'une phrase assez longue',
    profile: emptyProfile,
    now,
    iterations: 1,
  });
});
afterEach(() => dossier.close());

const pem = (identity: Identity): Uint8Array => Buffer.from(identity.certificate.pem);
const keyPem = (identity: Identity): Uint8Array =>
  Buffer.from(identity.key.export({ type: 'pkcs8', format: 'pem' }));

describe('a test terminal', () => {
  it('comes as a PKCS#12, and shows its chain without the root', async () => {
    await importTerminal(dossier, [{ name: 'tpe.p12', bytes: pkcs12, password }]);
    const { certificate, chain, key } = await terminalIdentity(dossier);
    expect(certificate.sha256).toBe(tpe.certificate.sha256);
    expect(chain.map(({ sha256 }) => sha256)).toEqual(tpe.chain.map(({ sha256 }) => sha256));
    expect(key.equals(tpe.key)).toBe(true);
    expect((await dossier.inventory()).troubled).toEqual([]);
    const file = await readFile(join(dossier.folder, 'terminal', 'terminal.pem'), 'utf8');
    expect(file).not.toContain('PRIVATE KEY');
  });

  it('comes as two PEM files, and takes the place of the one before', async () => {
    await importTerminal(dossier, [{ name: 'tpe.p12', bytes: pkcs12, password }]);
    await importTerminal(dossier, [
      { name: 'other.pem', bytes: pem(other) },
      { name: 'other.key', bytes: keyPem(other) },
    ]);
    expect((await readTerminal(dossier))?.certificate.sha256).toBe(other.certificate.sha256);
    expect(await dossier.vault.names()).toHaveLength(2);
  });

  it('is the newest of those that came, whatever their order', async () => {
    const key = await mintKey(2048);
    const keyPem = key.export({ type: 'pkcs8', format: 'pem' }).toString();
    const mintFrom = (from: string) => mint({ subject: 'CN=terminal', key, from });
    const renewed = (await mintFrom('2026-11-01T00:00:00Z')).certificate;
    const old = (await mintFrom('2026-01-01T00:00:00Z')).certificate;
    for (const order of [
      [old, renewed],
      [renewed, old],
    ]) {
      const bytes = Buffer.from([keyPem, ...order.map((one) => one.pem)].join('\n'));
      await importTerminal(dossier, [{ name: 'tpe.pem', bytes }]);
      expect((await readTerminal(dossier))?.certificate.sha256).toBe(renewed.sha256);
    }
  });

  it('is none until it came, and again once it was set aside', async () => {
    expect(await readTerminal(dossier)).toBeNull();
    await expect(terminalIdentity(dossier)).rejects.toMatchObject({ fault: { code: 'TERMINAL_MISSING' } });
    await expect(setTerminalAside(dossier)).rejects.toMatchObject({ fault: { code: 'TERMINAL_MISSING' } });
    await importTerminal(dossier, [{ name: 'tpe.p12', bytes: pkcs12, password }]);
    await setTerminalAside(dossier);
    expect(await readTerminal(dossier)).toBeNull();
  });

  it.each([
    ['FILE_WRONG_PASSWORD', () => [{ name: 'tpe.p12', bytes: pkcs12, password: 'no' }]],
    ['CERTIFICATE_WITHOUT_KEY', () => [{ name: 'tpe.pem', bytes: pem(tpe) }]],
    [
      'CERTIFICATE_WITHOUT_KEY',
      () => [
        { name: 'tpe.pem', bytes: pem(tpe) },
        { name: 'other.key', bytes: keyPem(other) },
      ],
    ],
    ['FILE_NOT_RECOGNISED', () => [{ name: 'tpe.key', bytes: keyPem(tpe) }]],
  ])('is refused and changes nothing: %s', async (code, files) => {
    await expect(importTerminal(dossier, files())).rejects.toMatchObject({ fault: { code } });
    expect(await readTerminal(dossier)).toBeNull();
    expect(await dossier.vault.names()).toEqual([]);
  });

  it('is not taken while the vault is locked, nor by a trial', async () => {
    dossier.vault.lock();
    await expect(
      importTerminal(dossier, [{ name: 'tpe.p12', bytes: pkcs12, password }]),
    ).rejects.toMatchObject({ fault: { code: 'VAULT_LOCKED' } });
    const trial = await createDossier({
      folder: join(parent, `trial-${count}`),
      passphrase: 'une phrase assez longue',
      profile: emptyProfile,
      now,
      iterations: 1,
      trial: true,
    });
    await expect(importTerminal(trial, [{ name: 'tpe.p12', bytes: pkcs12, password }])).rejects.toMatchObject(
      {
        fault: { code: 'TRIAL_ONLY' },
      },
    );
    await trial.close();
  });
});
