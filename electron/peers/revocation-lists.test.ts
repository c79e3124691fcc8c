import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCast, type TestCast } from './testing/open-cast.ts';
import { fetchRevocationList, listAddresses, openRevocationSource } from './revocation-lists.ts';

let cast: TestCast;
beforeAll(async () => {
  cast = await openCast();
});
afterAll(() => cast.close());

async function withServer<T>(listener: RequestListener, use: (url: string) => Promise<T>): Promise<T> {
  const server = createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/list.crl`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

describe('fetchRevocationList', () => {
  it('reads a list in DER or PEM', async () => {
    const list = await cast.lab.revocationList('igc-sante', 'intermediate');
    for (const body of [list.der, list.pem]) {
      const fetched = await withServer(
        (_, response) => response.end(body),
        (url) => fetchRevocationList(url),
      );
      expect(fetched?.issuer.text).toBe(list.issuer.text);
    }
  });

  it('gives nothing for an error, what is no list, a cut answer, a slow drip, LDAP or nonsense', async () => {
    const failures: RequestListener[] = [
      (_, response) => response.writeHead(503).end(),
      (_, response) => response.end('<html>proxy</html>'),
      (_, response) => response.end(),
      (_, response) => {
        response.writeHead(200, { 'content-length': 1000 });
        response.write('abc', () => response.destroy());
      },
      (_, response) => void response.write('never more'),
      (_, response) => response.writeHead(302, { location: '/elsewhere' }).end(),
    ];
    for (const failure of failures) {
      const fetched = await withServer(failure, (url) => fetchRevocationList(url, 200));
      expect(fetched).toBeNull();
    }
    expect(await fetchRevocationList('ldap://annuaire.example/cn=list')).toBeNull();
    expect(await fetchRevocationList('not an address')).toBeNull();
    expect(await fetchRevocationList('http://127.0.0.1:1/list.crl')).toBeNull();
  });
});

describe('openRevocationSource', () => {
  it('fetches each address once, and adds the lists at hand', async () => {
    const { certificate, chain } = await cast.lab.identity({ role: 'psp', form: 'valid' });
    const { root } = await cast.lab.authority('geotrust');
    const list = await cast.lab.revocationList('geotrust', 'intermediate');
    const local = await cast.lab.revocationList('geotrust', 'root');
    let requests = 0;
    const lists = await withServer(
      (_, response) => {
        requests += 1;
        response.end(list.der);
      },
      async (url) => {
        const source = openRevocationSource({ local: [local], addressOf: () => url });
        const path = [certificate, ...chain, root];
        return [...(await source(path)), ...(await source(path))];
      },
    );
    expect(requests).toBe(1);
    expect(lists).toHaveLength(2 * (1 + listAddresses([certificate, ...chain, root]).length));
  });

  it('asks for nothing where an address is not to be fetched', async () => {
    const { certificate, chain } = await cast.lab.identity({ role: 'psp', form: 'valid' });
    const source = openRevocationSource({ local: [], addressOf: () => null });
    expect(await source([certificate, ...chain])).toEqual([]);
  });
});
