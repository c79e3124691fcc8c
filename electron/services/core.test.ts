import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { orderIds } from '../contract/words.ts';
import { scenarios } from '../scenarios/battery.ts';
import { scenarioName } from '../scenarios/scenario.ts';
import { openTestCore, testPassphrase, testProfile, type TestCore } from './testing/core.ts';

let test: TestCore;
beforeEach(async () => {
  test = await openTestCore();
});
afterEach(() => test.end());

const create = () =>
  test.ask('dossier.create', {
    folder: join(test.folder, 'dossiers', 'exemple'),
    passphrase: testPassphrase,
    remember: false,
    profile: testProfile,
  });

describe('the main job', () => {
  it('goes from an empty folder to a proven connection, and comes back to where it was', async () => {
    const { id, folder } = await create();
    for (const order of orderIds) await test.ask('order.generateRequest', { dossier: id, order, bits: 2048 });
    const practised = await test.ask('practice.issue', {
      dossier: id,
      orders: [...orderIds],
      makeMissingRequests: false,
    });
    for (const order of orderIds) {
      const [current] = practised.orders[order].certificates;
      expect(current).toMatchObject({ kind: 'practice', hasKey: true, chainIsComplete: true });
      expect(current?.checks.filter(({ verdict }) => verdict === 'fail' || verdict === 'crashed')).toEqual(
        [],
      );
    }
    const report = await test.rehearse(id);
    expect(report.scenarios.map(scenarioName)).toEqual(scenarios.map(scenarioName));
    // BoringSSL cannot renegotiate, and says so.
    const isSettled = (verdict: string): boolean => verdict === 'pass' || verdict === 'notApplicable';
    expect(report.scenarios.filter(({ verdict }) => !isSettled(verdict))).toEqual([]);
    expect(report.summary.outcome).toBe('asExpected');
    expect(report.matrix.every(({ verdict }) => verdict === 'pass')).toBe(true);

    const before = await test.ask('dossier.read', { dossier: id });
    expect(before.lastRun?.runId).toBe(report.runId);
    await test.ask('dossier.close', { dossier: id });
    expect(await test.faultOf('dossier.read', { dossier: id })).toBe('DOSSIER_NOT_OPEN');
    const after = await test.ask('dossier.open', { folder });
    expect({ ...after, vault: null }).toEqual({ ...before, vault: null });
    expect(after.vault.unlocked).toBe(false);
  });

  it('names the clause when the client certificate of the dossier is revoked', async () => {
    const { id } = await create();
    await test.ask('practice.issue', { dossier: id, orders: [...orderIds], makeMissingRequests: true });
    await test.ask('practice.revoke', { dossier: id, order: 'auth-cli' });
    const report = await test.rehearse(id, ['gap-psp/nominal', 'tpe-gap/nominal']);
    expect(report.summary.outcome).toBe('notAsExpected');
    expect(report.scenarios.find(({ flow }) => flow === 'gap-psp')).toMatchObject({
      verdict: 'fail',
      clause: 'annex.psp.client.revocation',
      observed: { outcome: 'refused', by: 'PSP', because: 'revoked' },
    });
    expect(report.scenarios.find(({ flow }) => flow === 'tpe-gap')?.verdict).toBe('pass');
  });

  it('is one click in « Essai guidé », which opens again without a question', async () => {
    const trial = await test.ask('dossier.createTrial', {});
    expect(trial).toMatchObject({ trial: true, vault: { unlocked: true } });
    await test.ask('practice.issue', { dossier: trial.id, orders: [...orderIds], makeMissingRequests: true });
    expect((await test.rehearse(trial.id)).summary.outcome).toBe('asExpected');
    await test.ask('dossier.close', { dossier: trial.id });
    expect((await test.ask('dossier.open', { folder: trial.folder })).vault.unlocked).toBe(true);
  });
});

describe('what is missing is told', () => {
  it('before a test', async () => {
    const { id } = await create();
    expect(await test.faultOf('connectivity.start', { dossier: id, target: { kind: 'rehearsal' } })).toBe(
      'CERTIFICATE_MISSING',
    );
    await test.ask('vault.lock', { dossier: id });
    expect(await test.faultOf('connectivity.start', { dossier: id, target: { kind: 'rehearsal' } })).toBe(
      'VAULT_LOCKED',
    );
    expect(await test.faultOf('vault.unlock', { dossier: id, passphrase: 'autre', remember: false })).toBe(
      'WRONG_PASSPHRASE',
    );
  });

  it('before a dossier is made, when the keychain that is to remember it is missing', async () => {
    const asked = {
      folder: join(test.folder, 'dossiers', 'exemple'),
      passphrase: testPassphrase,
      remember: true,
    };
    expect(await test.faultOf('dossier.create', asked)).toBe('KEYCHAIN_UNAVAILABLE');
    // Nothing was made: the same call without the keychain goes through.
    expect(await test.faultOf('dossier.create', { ...asked, remember: false })).toBe('no fault');
  });

  it('before a request or a practice certificate', async () => {
    const { id } = await create();
    const asked = { dossier: id, orders: ['auth-cli' as const], makeMissingRequests: false };
    expect(await test.faultOf('practice.issue', asked)).toBe('REQUEST_MISSING');
    const profile = { ...testProfile, gap: { ...testProfile.gap, server: '' } };
    await test.ask('dossier.updateProfile', { dossier: id, profile });
    const order = { dossier: id, order: 'ssl-serveur' as const, bits: 2048 as const };
    expect(await test.faultOf('order.generateRequest', order)).toBe('PROFILE_INCOMPLETE');
    expect(await test.faultOf('practice.revoke', { dossier: id, order: 'auth-cli' })).toBe(
      'CERTIFICATE_MISSING',
    );
  });

  it('for a scenario that does not exist, and a run that is not there', async () => {
    const { id } = await create();
    const asked = { dossier: id, target: { kind: 'rehearsal' } as const, only: ['client-expird'] };
    expect(await test.faultOf('connectivity.start', asked)).toBe('INVALID_INPUT');
    expect(await test.faultOf('connectivity.cancel', { runId: 'none' })).toBe('RUN_NOT_FOUND');
  });
});

describe('a run', () => {
  it('can be cancelled, says so, and leaves the way free for another', async () => {
    const { id } = await create();
    await test.ask('practice.issue', { dossier: id, orders: [...orderIds], makeMissingRequests: true });
    const ended = new Promise<string>((resolve) => {
      test.core.subscribe((event) => {
        if (event.name === 'run.finished') resolve(event.payload.report.summary.outcome);
      });
    });
    const { runId } = await test.ask('connectivity.start', { dossier: id, target: { kind: 'rehearsal' } });
    expect(await test.faultOf('connectivity.start', { dossier: id, target: { kind: 'rehearsal' } })).toBe(
      'RUN_IN_PROGRESS',
    );
    await test.ask('connectivity.cancel', { runId });
    expect(await ended).toBe('cancelled');
    expect((await test.rehearse(id, ['nominal'])).summary.outcome).toBe('asExpected');
  });
});

describe('recent dossiers', () => {
  it('are shown with where they stand, and as missing once their folder is gone', async () => {
    const { id, folder } = await create();
    const [card] = (await test.ask('dossier.recent', {})).dossiers;
    expect(card).toMatchObject({
      folder,
      state: 'ready',
      publisher: 'Éditeur Exemple',
      fqdn: 'gap.editeur-exemple.fr',
    });
    await test.ask('dossier.close', { dossier: id });
    await rm(folder, { recursive: true });
    expect((await test.ask('dossier.recent', {})).dossiers).toMatchObject([{ folder, state: 'missing' }]);
    await test.ask('dossier.forget', { folder });
    expect((await test.ask('dossier.recent', {})).dossiers).toEqual([]);
  });

  it('can be looked at from outside, without lock or passphrase', async () => {
    const { id, folder } = await create();
    await test.ask('practice.issue', { dossier: id, orders: [...orderIds], makeMissingRequests: true });
    const opened = await test.ask('dossier.read', { dossier: id });
    const other = await openTestCore();
    try {
      const seen = await other.ask('dossier.inspect', { folder });
      expect(seen.assessment).toEqual(opened.assessment);
      expect(seen.vault.unlocked).toBe(false);
      expect(await other.faultOf('dossier.open', { folder })).toBe('DOSSIER_LOCKED');
    } finally {
      await other.end();
    }
  });
});

describe('a certificate set aside', () => {
  it('is out of use and comes back', async () => {
    const { id } = await create();
    const { orders } = await test.ask('practice.issue', {
      dossier: id,
      orders: [...orderIds],
      makeMissingRequests: true,
    });
    const sha256 = orders['auth-cli'].certificates[0]?.certificate.sha256 ?? '';
    const without = await test.ask('install.setAside', { dossier: id, sha256 });
    expect(without.orders['auth-cli'].certificates).toEqual([]);
    const again = await test.ask('install.restore', { dossier: id, sha256 });
    expect(again.orders['auth-cli'].certificates[0]?.certificate.sha256).toBe(sha256);
    expect(await test.faultOf('install.restore', { dossier: id, sha256 })).toBe('FILE_NOT_FOUND');
  });
});
