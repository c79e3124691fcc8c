import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FaultError } from '../contract/faults.ts';
import { generateRsaKey } from '../pki/keys/key.ts';
import { createRequest, parseRequest } from '../pki/certificates/request.ts';
import type { Certificate } from '../pki/certificates/certificate.ts';
import { authorityLevels, labAuthorityNames } from './cast.ts';
import { memoryLabStore, openLab, type Lab, type LabStore } from './lab.ts';
import { openOpenssl, type Openssl } from './testing/openssl.ts';

const now = (): Date => new Date('2026-11-24T10:00:00Z');
const organization = { name: 'Éditeur', identifier: '318751275100020' };

let openssl: Openssl;
let store: LabStore;
let lab: Lab;
let issue: () => Promise<Certificate>;

beforeAll(async () => {
  openssl = await openOpenssl();
  store = memoryLabStore();
  lab = await openLab({ store, now });
  await lab.prepare();
  const key = await generateRsaKey(2048);
  const subject = [{ type: 'CN', value: 'Client_Diapason_PSP' }] as const;
  const request = parseRequest(createRequest({ key, subject, dnsNames: [] }));
  issue = () => lab.issuePractice({ order: 'auth-cli', request, organization });
});
afterAll(() => openssl.remove());

const everyAuthority = labAuthorityNames.flatMap((name) =>
  authorityLevels.map((level) => [name, level] as const),
);

describe.each(everyAuthority)('the revocation list of %s %s', (name, level) => {
  const verifyBy = async (pem: string, issuer: Certificate): Promise<{ code: number; output: string }> =>
    openssl.run(
      'crl',
      '-noout',
      '-verify',
      '-in',
      await openssl.put('list.pem', pem),
      '-CAfile',
      await openssl.put('issuer.pem', issuer.pem),
    );

  it('is signed by its authority, an hour old and good for a week', async () => {
    const list = await lab.revocationList(name, level);
    const issuer = (await lab.authority(name))[level];
    expect(list.pem).toMatch(/^-----BEGIN X509 CRL-----/);
    expect(list.isSignedBy(issuer)).toBe(true);
    expect((await verifyBy(list.pem, issuer)).output).toContain('verify OK');
    expect(list.thisUpdate.toISOString()).toBe('2026-11-24T09:00:00.000Z');
    expect(list.nextUpdate?.toISOString()).toBe('2026-12-01T10:00:00.000Z');
    const path = await openssl.put('list.pem', list.pem);
    const { output } = await openssl.run('crl', '-noout', '-text', '-in', path);
    expect(output).toMatch(/Version 2/);
    expect(output).toMatch(/X509v3 CRL Number: \n +\d+/);
    expect(output).toContain('X509v3 Authority Key Identifier');
  });

  it('is out of date when stale, and still its own', async () => {
    const list = await lab.revocationList(name, level, 'stale');
    expect(list.nextUpdate?.toISOString()).toBe('2026-11-16T10:00:00.000Z');
    expect(list.isSignedBy((await lab.authority(name))[level])).toBe(true);
  });

  it('bears its name and another signature when forged', async () => {
    const list = await lab.revocationList(name, level, 'forged');
    const issuer = (await lab.authority(name))[level];
    expect(list.issuer.der).toBe(issuer.subject.der);
    expect(list.isSignedBy(issuer)).toBe(false);
    expect((await verifyBy(list.pem, issuer)).output).toContain('verify failure');
  });
});

describe('revoking', () => {
  it('puts a practice certificate in the list for good, through a new opening of the lab', async () => {
    const [kept, revoked] = await Promise.all([issue(), issue()]);
    await lab.revoke(revoked);
    await lab.revoke(revoked);
    for (const opened of [lab, await openLab({ store, now })]) {
      expect(opened.isRevoked(revoked)).toBe(true);
      expect(opened.isRevoked(kept)).toBe(false);
      expect(opened.isPractice(revoked)).toBe(true);
      const list = await opened.revocationList('igc-sante', 'intermediate');
      expect(list.find(revoked.serialNumber)?.revokedAt).toEqual(now());
      expect(list.find(kept.serialNumber)).toBeNull();
    }
  });

  it('is seen by openssl verify -crl_check', async () => {
    const [kept, revoked] = await Promise.all([issue(), issue()]);
    await lab.revoke(revoked);
    const { root, intermediate } = await lab.authority('igc-sante');
    const list = await lab.revocationList('igc-sante', 'intermediate');
    const check = async (leaf: Certificate): Promise<string> => {
      const { output } = await openssl.run(
        'verify',
        '-crl_check',
        '-attime',
        String(now().getTime() / 1000),
        '-CAfile',
        await openssl.put('root.pem', root.pem),
        '-untrusted',
        await openssl.put('intermediate.pem', intermediate.pem),
        '-CRLfile',
        await openssl.put('list.pem', list.pem),
        await openssl.put('leaf.pem', leaf.pem),
      );
      return output;
    };
    expect(await check(kept)).toContain('OK');
    expect(await check(revoked)).toContain('certificate revoked');
  });

  it('keeps all of several revocations at the same time', async () => {
    const certificates = await Promise.all([issue(), issue(), issue()]);
    await Promise.all(certificates.map((certificate) => lab.revoke(certificate)));
    const again = await openLab({ store, now });
    expect(certificates.map((certificate) => again.isRevoked(certificate))).toEqual([true, true, true]);
  });

  it('comes back for a revoked identity whose entry was lost', async () => {
    const { certificate } = await lab.identity({ role: 'psp', form: 'revoked' });
    await store.write('revocations.json', Buffer.from('[]'));
    const again = await openLab({ store, now });
    expect(again.isRevoked(certificate)).toBe(false);
    expect((await again.identity({ role: 'psp', form: 'revoked' })).certificate.sha256).toBe(
      certificate.sha256,
    );
    expect(again.isRevoked(certificate)).toBe(true);
  });

  it('refuses to open a lab whose revocations cannot be read, rather than forget them', async () => {
    await store.write('revocations.json', Buffer.from('[{"issuer":'));
    await expect(openLab({ store, now })).rejects.toThrow(FaultError);
  });
});
