import { beforeAll, describe, expect, it } from 'vitest';
import { extension, mint, mintKey, mintList, type Minted } from '../pki/testing/mint.ts';
import type { BundleRequest } from './bundle.ts';
import { orderMaterial, type OrderedMaterial } from './order-material.ts';

let roots: { own: Minted; peer: Minted };
let upper: Minted;
let lower: Minted;
let request: BundleRequest;

beforeAll(async () => {
  roots = {
    own: await mint({ subject: 'CN=Own root', ca: {} }),
    peer: await mint({ subject: 'CN=Peer root', ca: {} }),
  };
  upper = await mint({ subject: 'CN=Upper', issuer: roots.own, ca: {} });
  lower = await mint({ subject: 'CN=Lower', issuer: upper, ca: {} });
  const key = await mintKey();
  const leaf = await mint({ subject: 'CN=gap.editeur.fr', issuer: lower, key });
  request = {
    kind: 'nginx',
    identity: {
      key,
      certificate: leaf.certificate,
      chain: [roots.own, lower, upper, roots.peer].map(({ certificate }) => certificate),
    },
    peerAuthorities: [roots.peer.certificate],
    revocationLists: [await mintList({ issuer: roots.peer })],
    fqdn: 'gap.editeur.fr',
    port: 8443,
    folder: '/etc/diapason',
    at: new Date('2026-11-15T12:00:00Z'),
  };
});

const order = (changes: Partial<BundleRequest>): OrderedMaterial =>
  orderMaterial({ ...request, ...changes }, 'server');
const wordsOf = ({ warnings }: OrderedMaterial): (string | undefined)[] =>
  warnings.map(({ key }) => key.split('.').at(-1));

describe('the chain', () => {
  it('is put in order, without roots and without what is not above the certificate', () => {
    const { chain, warnings } = order({});
    expect(chain.map(({ commonName }) => commonName)).toEqual(['Lower', 'Upper']);
    expect(warnings).toEqual([]);
  });

  it('is told to be missing when the certificate would go alone', () => {
    expect(wordsOf(order({ identity: { ...request.identity, chain: [] } }))).toEqual(['chain-missing']);
  });
});

describe('authorities', () => {
  it('are each taken once, intermediates first; what is no authority is left out', () => {
    const { authorities } = order({
      peerAuthorities: [roots.own, upper, upper, lower]
        .map(({ certificate }) => certificate)
        .concat(request.identity.certificate),
    });
    expect(authorities.map(({ commonName }) => commonName)).toEqual(['Upper', 'Lower', 'Own root']);
  });

  it('that do not go up to a root are told', () => {
    const peerAuthorities = [lower, upper].map(({ certificate }) => certificate);
    expect(wordsOf(order({ peerAuthorities, revocationLists: [] }))).toContain('root-missing');
  });

  it('are needed', () => {
    expect(() => order({ peerAuthorities: [request.identity.certificate] })).toThrow(/peerAuthorities/);
  });
});

describe('lists', () => {
  const delta = extension('2.5.29.27', true, Uint8Array.of(0x02, 0x01, 0x01));
  const scope = (...field: number[]): ReturnType<typeof extension> =>
    extension('2.5.29.28', true, Uint8Array.of(0x30, field.length, ...field));

  it('are the latest of each authority', async () => {
    const latest = await mintList({ issuer: roots.peer, thisUpdate: '2026-11-10T00:00:00Z' });
    const { lists, listsCoverAll } = order({ revocationLists: [latest, ...request.revocationLists] });
    expect(lists).toEqual([latest]);
    expect(listsCoverAll).toBe(true);
  });

  it('that another key signed, that servers do not read, or that do not hold yet, do not count', async () => {
    for (const list of [
      await mintList({ issuer: roots.peer, signer: roots.own }),
      await mintList({ issuer: roots.peer, extensions: [delta] }),
      await mintList({ issuer: roots.peer, extensions: [scope(0x84, 1, 0xff)] }),
      await mintList({ issuer: roots.peer, extensions: [scope(0x83, 2, 5, 0x60)] }),
      await mintList({ issuer: roots.peer, thisUpdate: '2028-01-01T00:00:00Z', nextUpdate: null }),
    ]) {
      const ordered = order({ revocationLists: [list] });
      expect(ordered.lists).toEqual([]);
      expect(wordsOf(ordered)).toEqual(['list-missing']);
    }
  });

  it('of authorities alone, and of end entities alone, count for what they tell', async () => {
    const peerAuthorities = [roots.own, upper].map(({ certificate }) => certificate);
    const ofAuthorities = await mintList({ issuer: roots.own, extensions: [scope(0x82, 1, 0xff)] });
    const ofEntities = await mintList({ issuer: upper, extensions: [scope(0x81, 1, 0xff)] });
    const given = order({ peerAuthorities, revocationLists: [ofAuthorities, ofEntities] });
    expect(given.lists).toEqual([ofEntities, ofAuthorities]);
    expect(given.listsCoverAll).toBe(true);
    expect(given.warnings).toEqual([]);
    const wrong = await mintList({ issuer: upper, extensions: [scope(0x82, 1, 0xff)] });
    const lacking = order({ peerAuthorities, revocationLists: [ofAuthorities, wrong] });
    expect(lacking.listsCoverAll).toBe(false);
    expect(wordsOf(lacking)).toEqual(['list-missing']);
  });

  it('of a part are left out where a newer one is complete', async () => {
    const ofEntities = await mintList({ issuer: roots.peer, extensions: [scope(0x81, 1, 0xff)] });
    const complete = await mintList({ issuer: roots.peer, thisUpdate: '2026-11-10T00:00:00Z' });
    expect(order({ revocationLists: [ofEntities, complete] }).lists).toEqual([complete]);
    const newer = { thisUpdate: '2026-11-12T00:00:00Z', extensions: [scope(0x81, 1, 0xff)] };
    const later = await mintList({ issuer: roots.peer, ...newer });
    expect(order({ revocationLists: [complete, later] }).lists).toEqual([later, complete]);
  });

  it('whose delta is newer are told so, where it names somebody', async () => {
    const complete = request.revocationLists;
    const dated = { thisUpdate: '2026-11-10T00:00:00Z', extensions: [delta] };
    const silent = await mintList({ issuer: roots.peer, ...dated });
    expect(order({ revocationLists: [...complete, silent] }).warnings).toEqual([]);
    const telling = await mintList({ issuer: roots.peer, revoked: [{ serial: 'b1' }], ...dated });
    const { lists, warnings } = order({ revocationLists: [...complete, telling] });
    expect(lists).toEqual(complete);
    expect(warnings).toMatchObject([{ key: 'deploy.warnings.list-delta', params: { count: 1 } }]);
  });

  it('are told when they are stale', () => {
    expect(wordsOf(order({ at: new Date('2027-01-01T00:00:00Z') }))).toEqual(['list-stale']);
  });
});
