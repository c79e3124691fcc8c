/** @module-tag slow */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { methods, type MethodName } from '../contract/methods.ts';
import { evidenceFormats } from '../contract/views.ts';
import { orderIds } from '../contract/words.ts';
import { openDossier } from '../dossier/dossier.ts';
import { pinnedAuthorities } from '../procedure/authorities.ts';
import { openTestCore, testProfile, type TestCore } from './testing/core.ts';

/** Planted secrets: seen anywhere outside the vault, the canary has died. */
const passphrase = 'canari-phrase-7f3a91c2-secrète';
const filePassword = 'canari-mot-de-passe-41d7';

let test: TestCore;
let folder: string;
const replies: string[] = [];

beforeAll(async () => {
  // No address of the real world is called: the pins point nowhere.
  const pins = pinnedAuthorities.map((pin) => ({
    ...pin,
    url: 'http://127.0.0.1:1/a.cer',
    crlUrl: 'http://127.0.0.1:1/a.crl',
  }));
  test = await openTestCore({ pins });
  folder = join(test.folder, 'dossiers', 'canari');
});
afterAll(() => test.end());

/** Pieces of the private keys in the vault, in the forms in which they would appear if one leaked. */
async function keyBodies(): Promise<string[]> {
  const dossier = await openDossier({ folder, now: () => new Date() });
  try {
    await dossier.vault.unlock(passphrase);
    const names = await dossier.vault.names();
    const keys = await Promise.all(names.map((name) => dossier.vault.get(name)));
    return keys.flatMap((key) => {
      const der = key.export({ type: 'pkcs8', format: 'der' });
      // The primes lie in the second half; the modulus, before, is public. Offset and length fit a line of PEM.
      const prime = der.subarray(624, 669);
      return [prime.toString('base64'), prime.toString('hex'), prime.toString('latin1')];
    });
  } finally {
    await dossier.close();
  }
}

async function everyFile(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => readFile(join(entry.parentPath, entry.name), 'latin1')),
  );
}

// It does all that the product can do, one thing after the other.
it('drives every method; no answer, event, log or file holds a secret', async () => {
  const driven = new Set<MethodName>();
  const drive = async (method: MethodName, input: unknown): Promise<unknown> => {
    driven.add(method);
    const reply = await test.core.call(method, input);
    replies.push(JSON.stringify(reply));
    return reply.ok ? reply.value : null;
  };
  const created = await drive('dossier.create', {
    folder,
    passphrase,
    remember: false,
    profile: testProfile,
  });
  const dossier = (created as { id: string }).id;
  for (const order of orderIds) {
    await drive('order.setOrigin', { dossier, order, origin: 'csr' });
    await drive('order.generateRequest', { dossier, order, bits: 2048 });
  }
  await drive('practice.issue', { dossier, orders: [...orderIds], makeMissingRequests: true });
  const files = [{ name: 'a.p12', base64: Buffer.from('rien').toString('base64'), password: filePassword }];
  await drive('install.import', { dossier, files });
  const started = test.rehearse(dossier);
  const report = await started;
  driven.add('connectivity.start');
  replies.push(JSON.stringify(report));
  await drive('practice.revoke', { dossier, order: 'auth-cli' });
  await drive('vault.lock', { dossier });
  await drive('vault.unlock', { dossier, passphrase: `${passphrase}!`, remember: false });
  await drive('vault.unlock', { dossier, passphrase, remember: true });
  await drive('dossier.createTrial', {});
  const plain: Partial<Record<MethodName, unknown>> = {
    'settings.write': { language: 'fr', theme: 'system' },
    'shell.chooseFolder': { purpose: 'open' },
    'dossier.inspect': { folder },
    'dossier.forget': { folder },
    'dossier.open': { folder },
    'dossier.updateProfile': { dossier, profile: testProfile },
    'dossier.attest': { dossier, attestation: 'form-sent', date: '2026-11-02T10:00:00.000Z' },
    'shell.saveRequest': { dossier, order: 'auth-cli' },
    'install.setAside': { dossier, sha256: '0'.repeat(64) },
    'install.downloadAuthorities': { dossier, environment: 'test' },
    'install.restore': { dossier, sha256: '0'.repeat(64) },
    'connectivity.cancel': { runId: report.runId },
    'connectivity.finish': { runId: report.runId },
    'connectivity.exportSimulation': { dossier, folder: null, language: 'fr' },
    'terminal.import': { dossier, files },
    'runs.read': { dossier, runId: report.runId },
    'runs.compare': { dossier, before: report.runId, after: report.runId },
    'connectivity.report': { runId: report.runId },
    'domain.lookup': { domain: 'localhost.invalid' },
    'deploy.write': {
      dossier,
      kind: 'tomcat-pkcs12',
      folder: null,
      port: 8443,
      installFolder: '/etc/diapason',
      password: filePassword,
      flavour: 'modern',
      language: 'fr',
    },
    'pkcs12.describe': { name: 'a.p12', base64: files[0]?.base64 },
    'pkcs12.rewrite': {
      dossier,
      name: 'a.p12',
      base64: files[0]?.base64,
      password: filePassword,
      newPassword: filePassword,
      flavour: 'legacy',
    },
  };
  for (const format of evidenceFormats) {
    const wish = { dossier, runId: report.runId, format, language: 'fr', path: null };
    expect(await drive('evidence.write', wish)).not.toBeNull();
  }
  for (const method of Object.keys(methods) as MethodName[]) {
    if (!driven.has(method) && method !== 'dossier.close') await drive(method, plain[method] ?? { dossier });
  }
  await drive('dossier.close', { dossier });
  expect([...driven].toSorted()).toEqual(Object.keys(methods).toSorted());

  const told = [...replies, JSON.stringify(test.events)].join('\n');
  const written = (await everyFile(test.folder)).join('\n');
  const bodies = await keyBodies();
  expect(bodies.length).toBeGreaterThanOrEqual(4);
  for (const secret of [passphrase, filePassword, ...bodies]) {
    expect(told.includes(secret), 'a secret in an answer or an event').toBe(false);
    expect(written.includes(secret), 'a secret in a file').toBe(false);
  }
  // UTF-8 read as latin1 would hide the accent.
  expect(written.includes('canari-phrase')).toBe(false);
  expect(told.includes('PRIVATE KEY')).toBe(false);
  expect(/-----BEGIN (RSA )?PRIVATE KEY-----/.test(written)).toBe(false);
});
