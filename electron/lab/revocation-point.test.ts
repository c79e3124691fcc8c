import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCertificate, type Certificate } from '../pki/certificates/certificate.ts';
import { parseRevocationList } from '../pki/revocation/revocation-list.ts';
import {
  memoryLabStore,
  openLab,
  type Identity,
  type Lab,
  type LabStore,
  type RevocationPoint,
} from './lab.ts';
import { openOpenssl, type Openssl } from './testing/openssl.ts';

let store: LabStore;
let lab: Lab;
let point: RevocationPoint;
let terminal: Identity;

/** The real clock: openssl ocsp takes no other. */
const now = (): Date => new Date();

beforeAll(async () => {
  store = memoryLabStore();
  lab = await openLab({ store, now });
  terminal = await lab.identity({ role: 'tpe', form: 'valid' });
  point = await lab.openRevocationPoint();
});
afterAll(() => point.close());

const crlUrl = (certificate: Certificate): string => certificate.crlUrls[0] ?? '';
async function fetchDer(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  expect(response.status).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
}

describe('the revocation point', () => {
  it('listens where the certificates say', () => {
    expect(crlUrl(terminal.certificate)).toBe(`${point.origin}/crl/ingetrust-intermediate.crl`);
    expect(point.urlFor(crlUrl(terminal.certificate), 'current')).toBe(crlUrl(terminal.certificate));
  });

  it('serves the lists of both levels and their variants', async () => {
    const { root, intermediate } = await lab.authority('ingetrust');
    const current = parseRevocationList(await fetchDer(crlUrl(terminal.certificate)));
    expect(current.isSignedBy(intermediate)).toBe(true);
    expect(parseRevocationList(await fetchDer(crlUrl(intermediate))).isSignedBy(root)).toBe(true);
    const stale = parseRevocationList(await fetchDer(point.urlFor(crlUrl(terminal.certificate), 'stale')));
    expect(stale.nextUpdate?.getTime()).toBeLessThan(Date.now());
    const forged = parseRevocationList(await fetchDer(point.urlFor(crlUrl(terminal.certificate), 'forged')));
    expect(forged.isSignedBy(intermediate)).toBe(false);
  });

  it('serves the issuer that a certificate names', async () => {
    const der = await fetchDer(terminal.certificate.caIssuersUrls[0] ?? '');
    expect(parseCertificate(der).sha256).toBe(terminal.chain[0]?.sha256);
  });

  it('answers 503 where it is to be unavailable, and 404 or 405 to what it does not serve', async () => {
    const unavailable = point.urlFor(crlUrl(terminal.certificate), 'unavailable');
    expect((await fetch(unavailable)).status).toBe(503);
    expect((await fetch(`${point.origin}/crl/nobody-root.crl`)).status).toBe(404);
    expect((await fetch(`${point.origin}/ocsp`)).status).toBe(404);
    expect((await fetch(crlUrl(terminal.certificate), { method: 'POST', body: 'x' })).status).toBe(405);
    expect((await fetch(`${point.origin}/ocsp`, { method: 'POST', body: 'x'.repeat(70_000) })).status).toBe(
      413,
    );
  });

  it("leaves other authorities' lists where they are, and can replace them by an unavailable one", async () => {
    const foreign = 'http://igc-sante.esante.gouv.fr/CRL/ACI-EL-ORG-TEST.crl';
    expect(point.urlFor(foreign, 'current')).toBe(foreign);
    expect((await fetch(point.urlFor(foreign, 'unavailable'))).status).toBe(503);
    expect(point.urlFor('ldap://annuaire-igc.esante.gouv.fr/cn=x?y', 'current')).toMatch(/^ldap:/);
  });

  it('says nothing of why it cannot answer, and reports it', async () => {
    const error = new Error('secret detail');
    const broken = { ...memoryLabStore(), readKey: () => Promise.reject(error) };
    const reported: unknown[] = [];
    const reportCrash = (crash: unknown) => String(reported.push(crash));
    const other = await (await openLab({ store: broken, now, reportCrash })).openRevocationPoint();
    const response = await fetch(`${other.origin}/crl/ingetrust-root.crl`);
    expect([response.status, await response.text()]).toEqual([500, '']);
    expect(reported).toEqual([error]);
    expect((await fetch(`${other.origin}/ocsp/%E0`)).status).toBe(400);
    expect(reported).toEqual([error]);
    await other.close();
  });
});

describe('opening', () => {
  it('is shared, and ends with the last who closes', async () => {
    const own = await openLab({ store: memoryLabStore(), now });
    const [one, two] = await Promise.all([own.openRevocationPoint(), own.openRevocationPoint()]);
    expect(one.origin).toBe(two.origin);
    await one.close();
    await one.close();
    expect((await fetch(`${two.origin}/nothing`)).status).toBe(404);
    await two.close();
    await expect(fetch(`${two.origin}/nothing`)).rejects.toThrow();
    const three = await own.openRevocationPoint();
    expect(three.origin).toBe(one.origin);
    await three.close();
  });

  it('finds another port when its own is taken, and the way to it', async () => {
    const own = await openLab({ store: memoryLabStore(), now });
    const { certificate, chain } = await own.identity({ role: 'psp', form: 'valid' });
    const { port } = new URL(crlUrl(certificate));
    const squatter = await occupy(Number(port));
    const moved = await own.openRevocationPoint();
    expect(new URL(moved.origin).port).not.toBe(port);
    const list = parseRevocationList(await fetchDer(moved.urlFor(crlUrl(certificate), 'current')));
    expect(chain[0] !== undefined && list.isSignedBy(chain[0])).toBe(true);
    await moved.close();
    await new Promise((resolve) => squatter.close(resolve));
  });

  it('keeps its port from one opening of the lab to the next', async () => {
    const again = await openLab({ store, now });
    const { certificate } = await again.identity({ role: 'tpe', form: 'wrong-name' });
    expect(new URL(crlUrl(certificate)).origin).toBe(new URL(crlUrl(terminal.certificate)).origin);
  });
});

function occupy(port: number): Promise<Server> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

describe('OCSP, asked by openssl', () => {
  let openssl: Openssl;
  beforeAll(async () => {
    openssl = await openOpenssl();
  });
  afterAll(() => openssl.remove());

  async function ask(certificate: Certificate, issuer: Certificate, ...more: string[]): Promise<string> {
    const { root } = await lab.authority('ingetrust');
    const { output } = await openssl.run(
      'ocsp',
      '-url',
      certificate.ocspUrls[0] ?? '',
      ...more,
      '-issuer',
      await openssl.put('issuer.pem', issuer.pem),
      '-cert',
      await openssl.put('leaf.pem', certificate.pem),
      '-CAfile',
      await openssl.put('root.pem', root.pem),
    );
    return output;
  }

  it.each([[[]], [['-sha256']], [['-no_nonce']]])('says good, well signed, with %j', async (options) => {
    const { intermediate } = await lab.authority('ingetrust');
    const output = await ask(terminal.certificate, intermediate, ...options);
    expect(output).toContain('Response verify OK');
    expect(output).toContain('leaf.pem: good');
    expect(output).not.toMatch(/warning/i);
  });

  it('says revoked, and since when', async () => {
    const { intermediate } = await lab.authority('ingetrust');
    const revoked = await lab.identity({ role: 'tpe', form: 'revoked' });
    const output = await ask(revoked.certificate, intermediate);
    expect(output).toContain('Response verify OK');
    expect(output).toMatch(/leaf\.pem: revoked[\s\S]*Revocation Time: /);
  });

  it('speaks for no authority that is not its own', async () => {
    const stranger = await openLab({ store: memoryLabStore(), now });
    const { intermediate } = await stranger.authority('ingetrust');
    expect(await ask(terminal.certificate, intermediate)).toContain('unauthorized');
  });

  it('answers a GET, and rejects what is not a request', async () => {
    const { intermediate } = await lab.authority('ingetrust');
    const request = await openssl.put('request.der', '');
    await openssl.run(
      'ocsp',
      '-no_nonce',
      '-reqout',
      request,
      '-issuer',
      await openssl.put('issuer.pem', intermediate.pem),
      '-cert',
      await openssl.put('leaf.pem', terminal.certificate.pem),
    );
    const { output: base64 } = await openssl.run('base64', '-A', '-in', request);
    const answer = await fetchDer(`${point.origin}/ocsp/${encodeURIComponent(base64.trim())}`);
    const file = await openssl.put('answer.der', answer);
    expect((await openssl.run('ocsp', '-respin', file, '-noverify', '-text')).output).toContain(
      'Cert Status: good',
    );
    const malformed = await fetch(`${point.origin}/ocsp`, { method: 'POST', body: 'not a request' });
    expect(Buffer.from(await malformed.arrayBuffer()).toString('hex')).toBe('30030a0101');
  });
});
