import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseRevocationList } from './revocation-list.ts';
import { catchFault } from './testing/catch-fault.ts';
import { Extension, mint, mintList, type Minted } from './testing/mint.ts';
import { openWorkbench } from './testing/workbench.ts';

describe('parseRevocationList', () => {
  const bench = openWorkbench();
  let authority: Minted;
  let other: Minted;
  beforeAll(async () => {
    authority = await mint({ subject: 'C=FR, CN=Authority', ca: {} });
    other = await mint({ subject: 'CN=Other', ca: {} });
  });
  afterAll(() => {
    bench.close();
  });

  it('finds a serial number however it is written', async () => {
    const list = await mintList({
      issuer: authority,
      revoked: [
        { serial: 'f1a2b3', reason: 4, at: '2026-05-06T07:08:09Z' },
        { serial: '0b', reason: 8 },
        { serial: '1234567890abcdef1234567890abcdef' },
      ],
    });
    const found = { revokedAt: new Date('2026-05-06T07:08:09Z'), reason: 'superseded' };
    for (const serial of ['f1a2b3', '00F1A2B3', 'F1:A2:B3']) expect(list.find(serial)).toEqual(found);
    expect(list.find('b')?.reason).toBe('removeFromCRL');
    expect(list.find('1234567890ABCDEF1234567890ABCDEF')?.reason).toBe('unspecified');
    expect(list.find('f1a2')).toBeNull();
    expect(list).toMatchObject({
      size: 3,
      issuer: { text: 'C=FR, CN=Authority' },
      thisUpdate: new Date('2026-11-01T00:00:00Z'),
      nextUpdate: new Date('2026-12-01T00:00:00Z'),
      criticalExtensions: [],
      scope: null,
    });
  });

  it('verifies who signed it', async () => {
    const list = await mintList({ issuer: authority });
    const forged = await mintList({ issuer: authority, signer: other });
    expect(list.isSignedBy(authority.certificate)).toBe(true);
    expect(list.isSignedBy(other.certificate)).toBe(false);
    expect(forged.isSignedBy(authority.certificate)).toBe(false);
  });

  it('agrees with OpenSSL, which reads the PEM that it writes', async () => {
    const list = await mintList({ issuer: authority, revoked: [{ serial: 'f1a2b3', reason: 1 }] });
    const text = bench.run('openssl', 'crl', '-in', bench.write('a.crl', list.pem), '-noout', '-text');
    expect(text).toContain('Serial Number: F1A2B3');
    expect(list.pem).toContain('BEGIN X509 CRL');
    expect(parseRevocationList(list.pem).der).toEqual(list.der);
    expect(parseRevocationList(list.pem.replaceAll('X509 CRL', 'CRL')).size).toBe(1);
  });

  it('lists the critical extensions of the list', async () => {
    const critical = new Extension('1.2.3.4', true, Uint8Array.of(5, 0));
    const list = await mintList({ issuer: authority, nextUpdate: null, extensions: [critical] });
    expect(list.criticalExtensions).toEqual(['1.2.3.4']);
    expect(list.nextUpdate).toBeNull();
  });

  it('refuses what is no list', async () => {
    const { der } = await mintList({ issuer: authority, revoked: [{ serial: '01' }] });
    expect((await catchFault(() => parseRevocationList(der.subarray(0, -9), 'a.crl'))).code).toBe(
      'FILE_CORRUPT',
    );
    const { pem } = authority.certificate;
    expect((await catchFault(() => parseRevocationList(pem))).code).toBe('FILE_NOT_RECOGNISED');
    const certificate = await catchFault(() => parseRevocationList(authority.certificate.der));
    expect(certificate.code).toBe('FILE_CORRUPT');
  });
});
