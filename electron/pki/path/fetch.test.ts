import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { writeDer, writeOid, writeSequence } from '../asn1/der-writer.ts';
import { fetchBytes } from '../revocation/fetch-bytes.ts';
import { fetchIssuers } from './fetch-issuers.ts';
import { fetchRevocation, type FetchStore } from '../revocation/fetch-revocation.ts';
import type { Extension } from '../certificates/certificate-extensions.ts';
import { extension, mint, mintList, type Minted } from '../testing/mint.ts';
import { validatePath } from './validate-path.ts';

const at = new Date('2026-11-15T12:00:00Z');
const uri = (url: string): Uint8Array => writeDer(0x86, Buffer.from(url));
const listPoints = (...urls: readonly string[]): Extension => {
  const points = urls.map((url) => writeSequence(writeDer(0xa0, writeDer(0xa0, uri(url)))));
  return extension('2.5.29.31', false, writeSequence(...points));
};
const access = (method: string, url: string): Extension =>
  extension('1.3.6.1.5.5.7.1.1', false, writeSequence(writeSequence(writeOid(method), uri(url))));

describe('what is fetched', () => {
  const servers: Server[] = [];
  const serve = async (listener: RequestListener): Promise<string> => {
    const server = createServer(listener);
    servers.push(server);
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  afterEach(async () => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    }
  });
  let root: Minted;
  beforeAll(async () => {
    root = await mint({ subject: 'CN=Root', ca: {} });
  });

  it('comes over http, through a redirection that stays on http', async () => {
    const origin = await serve((request, response) => {
      if (request.url === '/moved') response.writeHead(302, { location: '/here' }).end();
      else if (request.url === '/away') response.writeHead(302, { location: 'file:///etc/hostname' }).end();
      else if (request.url === '/loop') response.writeHead(302, { location: '/loop' }).end();
      else if (request.url === '/here') response.end('abc');
      else response.writeHead(404).end();
    });
    expect(await fetchBytes(`${origin}/moved`)).toEqual({
      outcome: 'got',
      bytes: new Uint8Array(Buffer.from('abc')),
    });
    expect(await fetchBytes(`${origin}/away`)).toEqual({ outcome: 'failed', why: 'redirection' });
    expect(await fetchBytes(`${origin}/loop`)).toEqual({ outcome: 'failed', why: 'redirection' });
    expect(await fetchBytes(`${origin}/none`)).toEqual({ outcome: 'failed', why: 'status', status: 404 });
  });

  it('is bounded in size and in time, and can be given up', async () => {
    const origin = await serve((request, response) => {
      if (request.url === '/endless') response.write('x'.repeat(2_000));
      else if (request.url !== '/silent') response.end();
    });
    expect(await fetchBytes(`${origin}/endless`, { limitBytes: 1_000 })).toMatchObject({ why: 'too-large' });
    expect(await fetchBytes(`${origin}/endless`, { timeoutMs: 200 })).toMatchObject({ why: 'timeout' });
    expect(await fetchBytes(`${origin}/silent`, { timeoutMs: 200 })).toMatchObject({ why: 'timeout' });
    const signal = AbortSignal.abort();
    expect(await fetchBytes(`${origin}/silent`, { signal })).toMatchObject({ why: 'cancelled' });
  });

  it('is never looked up otherwise', async () => {
    expect(await fetchBytes('ldap://annuaire.example/cn=x')).toEqual({ outcome: 'skipped', why: 'ldap' });
    expect(await fetchBytes('file:///etc/hostname')).toEqual({ outcome: 'skipped', why: 'scheme' });
    expect(await fetchBytes('nulle part')).toEqual({ outcome: 'skipped', why: 'address' });
    const gone = await serve((_, response) => response.end());
    servers.forEach((server) => server.close());
    expect(await fetchBytes(gone, { timeoutMs: 2_000 })).toMatchObject({ outcome: 'failed' });
  });

  it('is the list that a certificate points to, kept while it is fresh', async () => {
    let asked = 0;
    const list = await mintList({ issuer: root, revoked: [{ serial: '01' }] });
    const origin = await serve((_, response) => {
      asked += 1;
      response.end(list.der);
    });
    const points = listPoints('ldap://annuaire.example/cn=x', `${origin}/a.crl`);
    const { certificate } = await mint({ subject: 'CN=leaf', issuer: root, extensions: [points] });
    const files = new Map<string, Uint8Array>();
    const store: FetchStore = {
      read: (name) => Promise.resolve(files.get(name) ?? null),
      write: (name, bytes) => Promise.resolve(void files.set(name, bytes)),
    };
    const path = [certificate, root.certificate];
    const first = await fetchRevocation({ path, at, store });
    expect(first.attempts).toEqual([
      { url: 'ldap://annuaire.example/cn=x', kind: 'crl', outcome: 'skipped', why: 'ldap' },
      { url: `${origin}/a.crl`, kind: 'crl', outcome: 'got' },
    ]);
    const request = { leaf: certificate, chain: [], trust: [root.certificate], at, purpose: 'any' } as const;
    expect(validatePath({ ...request, crls: first.crls, revocation: 'mandatory' }).verdict).toBe('accepted');
    const second = await fetchRevocation({ path, at, store });
    expect(second.attempts.map(({ outcome }) => outcome)).toEqual(['skipped', 'cached']);
    await fetchRevocation({ path, at: new Date('2027-01-01T00:00:00Z'), store });
    expect([asked, files.size]).toEqual([2, 1]);
    expect([...files.keys()][0]).toMatch(/^crl-[0-9a-f]{64}\.der$/);
  });

  it('is told when it is not what it should be', async () => {
    const origin = await serve((_, response) => response.end('<html>'));
    const extensions = [listPoints(`${origin}/a.crl`), access('1.3.6.1.5.5.7.48.1', `${origin}/ocsp`)];
    const { certificate } = await mint({ subject: 'CN=leaf', issuer: root, extensions });
    const { attempts, crls, ocsp } = await fetchRevocation({ path: [certificate, root.certificate], at });
    expect([crls.length, ocsp.length]).toEqual([0, 0]);
    expect(attempts).toMatchObject([
      { kind: 'crl', outcome: 'failed', why: 'not-read' },
      { kind: 'ocsp', outcome: 'failed', why: 'not-read' },
    ]);
  });

  it('is a missing intermediate, kept where it leads to trust or is pinned, and not otherwise', async () => {
    const middle = await mint({ subject: 'CN=Middle', issuer: root, ca: {} });
    const rogue = await mint({ subject: 'CN=Middle', ca: {} });
    let served = middle;
    const origin = await serve((_, response) => response.end(served.certificate.der));
    const extensions = [access('1.3.6.1.5.5.7.48.2', `${origin}/m.cer`)];
    const { certificate: leaf } = await mint({ subject: 'CN=leaf', issuer: middle, extensions });
    const asked = { leaf, chain: [], trust: [root.certificate], pins: [] };
    const names = async (over: Partial<Parameters<typeof fetchIssuers>[0]> = {}): Promise<string[]> =>
      (await fetchIssuers({ ...asked, ...over })).issuers.map(({ commonName }) => commonName);
    expect(await names()).toEqual(['Middle']);
    expect(await names({ trust: [] })).toEqual([]);
    expect(await names({ trust: [], pins: [middle.certificate.sha256] })).toEqual(['Middle']);
    served = rogue;
    expect(await fetchIssuers(asked)).toMatchObject({
      issuers: [],
      attempts: [{ outcome: 'failed', why: 'not-mine' }],
    });
  });
});
