import { startProcessorClock } from '../../contract/testing/processor-time.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildChain, findPaths, mayHaveIssued } from './path-building.ts';
import { mint, mintKey, type Minted } from '../testing/mint.ts';

describe('path building', () => {
  let root: Minted;
  let middle: Minted;
  let leaf: Minted;
  let stranger: Minted;
  beforeAll(async () => {
    root = await mint({ subject: 'CN=Root', ca: {} });
    middle = await mint({ subject: 'CN=Middle', issuer: root, ca: {} });
    leaf = await mint({ subject: 'CN=Leaf', issuer: middle });
    stranger = await mint({ subject: 'CN=Stranger', ca: {} });
  });
  const names = (path: readonly { readonly commonName: string }[]): string =>
    path.map(({ commonName }) => commonName).join(' < ');

  it('builds up to the root, even above a trusted intermediate', () => {
    const pool = [stranger.certificate, root.certificate, middle.certificate];
    for (const trust of [[root.certificate], [middle.certificate], [middle.certificate, root.certificate]]) {
      const { path, complete } = buildChain(leaf.certificate, pool, trust);
      expect([names(path), complete]).toEqual(['Leaf < Middle < Root', true]);
    }
  });

  it('says that a chain is incomplete, and gives what it has', () => {
    const missingMiddle = buildChain(leaf.certificate, [], [root.certificate]);
    expect([names(missingMiddle.path), missingMiddle.complete]).toEqual(['Leaf', false]);
    const missingRoot = buildChain(leaf.certificate, [middle.certificate], [stranger.certificate]);
    expect([names(missingRoot.path), missingRoot.complete]).toEqual(['Leaf < Middle', false]);
  });

  it('does not put a namesake above a certificate', async () => {
    const namesake = await mint({ subject: 'CN=Middle', issuer: root, ca: {}, bare: true });
    const { path } = buildChain(leaf.certificate, [namesake.certificate], [root.certificate]);
    expect(names(path)).toBe('Leaf');
  });

  it('prefers a root to its cross-signed twin', async () => {
    const twin = await mint({ subject: 'CN=Root', issuer: stranger, key: root.key, ca: {} });
    const { path } = buildChain(leaf.certificate, [twin.certificate, middle.certificate], [root.certificate]);
    expect(names(path)).toBe('Leaf < Middle < Root');
  });

  it('compares names with case and blanks set aside, and key identifiers', async () => {
    const loud = await mint({ subject: 'CN=MIDDLE', key: middle.key, ca: {} });
    expect(mayHaveIssued(loud.certificate, leaf.certificate)).toBe(true);
    const newKey = await mint({ subject: 'CN=Middle', ca: {} });
    expect(mayHaveIssued(newKey.certificate, leaf.certificate)).toBe(false);
    expect(mayHaveIssued(stranger.certificate, leaf.certificate)).toBe(false);
  });

  it('does not verify a crowd of namesakes against one another', async () => {
    const key = await mintKey();
    const crowd = await Promise.all(
      Array.from({ length: 300 }, () => mint({ subject: 'CN=Crowd', bare: true, ca: {} })),
    );
    const { certificate } = await mint({ subject: 'CN=x', issuer: crowd[0] ?? root, key, bare: true });
    const spent = startProcessorClock();
    const pool = crowd.map((one) => one.certificate);
    expect(findPaths(certificate, pool, [root.certificate]).complete).toEqual([]);
    expect(spent()).toBeLessThan(5_000);
  });

  it('does not lose its way in a maze of cross-signed authorities', async () => {
    const kings = await Promise.all(
      [0, 1, 2, 3, 4, 5].map((id) => mint({ subject: `CN=King ${id}`, ca: {} })),
    );
    const crossed = await Promise.all(
      kings.flatMap((one) =>
        kings
          .filter((other) => other !== one)
          .map((issuer) => mint({ subject: one.certificate.subject.text, issuer, key: one.key, ca: {} })),
      ),
    );
    const [first] = kings;
    const lost = await mint({ subject: 'CN=Lost', ...(first ? { issuer: first } : {}) });
    const pool = crossed.map(({ certificate }) => certificate);
    const spent = startProcessorClock();
    const { complete, deepest } = findPaths(lost.certificate, pool, [root.certificate]);
    expect(complete).toEqual([]);
    expect(deepest.length).toBeGreaterThan(3);
    expect(spent()).toBeLessThan(5_000);
  });
});
