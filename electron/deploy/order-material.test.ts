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
  it('are the latest of each authority', async () => {
    const latest = await mintList({ issuer: roots.peer, thisUpdate: '2026-11-10T00:00:00Z' });
    const { lists, listsCoverAll } = order({ revocationLists: [latest, ...request.revocationLists] });
    expect(lists).toEqual([latest]);
    expect(listsCoverAll).toBe(true);
  });

  it('that another key signed, that tell of a part, or that do not hold yet, do not count', async () => {
    const delta = extension('2.5.29.27', true, Uint8Array.of(0x02, 0x01, 0x01));
    const authoritiesOnly = extension('2.5.29.28', true, Uint8Array.of(0x30, 3, 0x82, 1, 0xff));
    for (const list of [
      await mintList({ issuer: roots.peer, signer: roots.own }),
      await mintList({ issuer: roots.peer, extensions: [delta] }),
      await mintList({ issuer: roots.peer, extensions: [authoritiesOnly] }),
      await mintList({ issuer: roots.peer, thisUpdate: '2028-01-01T00:00:00Z', nextUpdate: null }),
    ]) {
      const ordered = order({ revocationLists: [list] });
      expect(ordered.lists).toEqual([]);
      expect(wordsOf(ordered)).toEqual(['list-missing']);
    }
  });

  it('are told when they are stale', () => {
    expect(wordsOf(order({ at: new Date('2027-01-01T00:00:00Z') }))).toEqual(['list-stale']);
  });
});
