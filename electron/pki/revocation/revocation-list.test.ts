import { leastCostOf } from '../../contract/testing/processor-time.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDer, writeInteger, writeOctets, writeOid, writeSequence } from '../asn1/der-writer.ts';
import { parseRevocationList } from './revocation-list.ts';
import { catchFault } from '../testing/catch-fault.ts';
import { extension, mint, mintList, type Minted } from '../testing/mint.ts';
import { openWorkbench } from '../testing/workbench.ts';

/** An entry: serial number, date, extensions. */
function row(serial: number | Uint8Array, extensions?: Uint8Array, date = '261015080000Z'): Uint8Array {
  const number = typeof serial === 'number' ? writeInteger(serial) : writeDer(0x02, serial);
  return writeSequence(number, writeDer(0x17, Buffer.from(date)), ...(extensions ? [extensions] : []));
}

/** A list with these entries, whose signature is none. */
function handMade({ certificate }: Minted, rows: readonly Uint8Array[]): Uint8Array {
  const algorithm = writeSequence(writeOid('1.2.840.10045.4.3.2'));
  const name = Buffer.from(certificate.subject.der, 'hex');
  const dates = ['261101000000Z', '261201000000Z'].map((date) => writeDer(0x17, Buffer.from(date)));
  const tbs = writeSequence(writeInteger(1), algorithm, name, ...dates, writeSequence(Buffer.concat(rows)));
  return writeSequence(tbs, algorithm, writeDer(0x03, Uint8Array.of(0, 1)));
}

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
    const critical = extension('1.2.3.4', true, Uint8Array.of(5, 0));
    const list = await mintList({ issuer: authority, nextUpdate: null, extensions: [critical] });
    expect(list.criticalExtensions).toEqual(['1.2.3.4']);
    expect(list.nextUpdate).toBeNull();
  });

  it('tells entries of other authorities apart, in an indirect list', () => {
    const { subject } = other.certificate;
    const named = writeSequence(
      writeOid('2.5.29.29'),
      writeDer(0x01, Uint8Array.of(0xff)),
      writeOctets(writeSequence(writeDer(0xa4, Buffer.from(subject.der, 'hex')))),
    );
    const rows = [row(1), row(2, writeSequence(named)), row(3)];
    const list = parseRevocationList(handMade(authority, rows));
    expect(list.criticalExtensions).toEqual(['2.5.29.29']);
    expect([list.find('01'), list.find('02'), list.find('03')].map((found) => found !== null)).toEqual([
      true,
      false,
      false,
    ]);
    expect([1, 2, 3].map((serial) => list.find(`0${serial}`, subject) !== null)).toEqual([false, true, true]);
  });

  it('does not take a negative number for the positive one of the same octets', () => {
    const list = parseRevocationList(handMade(authority, [row(Uint8Array.of(0xff))]));
    expect([list.find('ff'), list.find('-01')?.reason]).toEqual([null, 'unspecified']);
    expect(parseRevocationList(handMade(authority, [row(255)])).find('FF')?.reason).toBe('unspecified');
  });

  it('refuses a revocation whose date is none', async () => {
    for (const date of ['261315080000Z', '260230080000Z', '2610150800Z0', '261015250000Z']) {
      const bytes = handMade(authority, [row(1), row(2, undefined, date)]);
      expect((await catchFault(() => parseRevocationList(bytes))).code, date).toBe('FILE_CORRUPT');
    }
  });

  it('reads a hundred thousand revocations in less than a second', () => {
    const reason = Buffer.from('300c300a0603551d1504030a0101', 'hex');
    const rows = Array.from({ length: 100_000 }, (_, index) =>
      row(index + 1_000_000, index % 2 ? reason : undefined),
    );
    const bytes = handMade(authority, rows);
    const list = parseRevocationList(bytes);
    expect(list.size).toBe(100_000);
    expect(list.find((1_000_001).toString(16))).toEqual({
      revokedAt: new Date('2026-10-15T08:00:00Z'),
      reason: 'keyCompromise',
    });
    expect(list.find('01')).toBeNull();
    expect(leastCostOf(() => parseRevocationList(bytes))).toBeLessThan(1_000);
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
