import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Certificate } from '../pki/certificates/certificate.ts';
import { createJks } from '../pki/files/create-jks.ts';
import { rewritePkcs12 } from '../pki/files/rewrite-pkcs12.ts';
import { mint, mintKey, mintList, type Minted } from '../pki/testing/mint.ts';
import { openWorkbench } from '../pki/testing/workbench.ts';
import { verifyCase, type VerifyAnswer, type VerifyCase } from './verify-chain.ts';

const at = new Date('2026-11-15T12:00:00Z');
const bench = openWorkbench();
let root: Minted;
let middle: Minted;
/** The same authority, its name and key, certified by another root. */
let crossed: Minted;
let otherRoot: Minted;
let good: Minted;
let expired: Minted;
let revoked: Minted;
let list: string;

beforeAll(async () => {
  root = await mint({ subject: 'CN=Root', ca: {} });
  otherRoot = await mint({ subject: 'CN=Other root', ca: {} });
  middle = await mint({ subject: 'CN=Middle', issuer: root, ca: {} });
  crossed = await mint({ subject: 'CN=Middle', issuer: otherRoot, key: middle.key, ca: {} });
  good = await mint({ subject: 'CN=good', issuer: middle });
  expired = await mint({ subject: 'CN=expired', issuer: middle, to: '2026-06-01T00:00:00Z' });
  revoked = await mint({ subject: 'CN=revoked', issuer: middle, serial: 'b1' });
  list = (await mintList({ issuer: middle, revoked: [{ serial: 'b1' }] })).pem;
});
afterAll(() => {
  bench.close();
});

const pem = (...minted: readonly Minted[]): string => minted.map((one) => one.certificate.pem).join('');
const verify = (leaf: string, more: Partial<VerifyCase> = {}): Promise<VerifyAnswer> =>
  verifyCase({
    leaf,
    chain: [],
    trust: [pem(root)],
    crls: [list],
    ocsp: [],
    purpose: 'any',
    at,
    revocation: 'optional',
    ...more,
  });

/** Files of certificates in the order that is given, each as its kind keeps them. */
const kinds: readonly (readonly [
  string,
  (certificates: readonly Certificate[]) => Promise<string> | string,
])[] = [
  ['PEM', (certificates) => bench.write('a.pem', certificates.map((one) => one.pem).join(''))],
  [
    'P7B',
    (certificates) => {
      bench.write('all.pem', certificates.map((one) => one.pem).join(''));
      bench.run('openssl', 'crl2pkcs7', '-nocrl', '-certfile', 'all.pem', '-outform', 'DER', '-out', 'a.p7b');
      return bench.path('a.p7b');
    },
  ],
  [
    'JKS',
    (certificates) => {
      const entries = certificates.map((certificate, index) => {
        return { alias: `a${index}`, type: 'trusted', certificate } as const;
      });
      return bench.write('a.jks', createJks({ entries, password: 'changeit' }));
    },
  ],
  [
    'PKCS#12',
    async (certificates) => {
      const entries = certificates.map((certificate) => ({ type: 'certificate', certificate }) as const);
      const wish = { entries, password: '', flavour: 'modern' } as const;
      return bench.write('a.p12', await rewritePkcs12(wish));
    },
  ],
];

describe.each(kinds)('of a %s, whatever the order', (_kind, write) => {
  const ordersOf = (leaf: Minted): readonly (readonly Certificate[])[] =>
    [
      [root, middle, leaf],
      [middle, leaf, root],
      [leaf, middle, root],
      [root, root, leaf, crossed, leaf, middle],
    ].map((order) => order.map(({ certificate }) => certificate));

  it('the end-entity is judged, and the others are its chain', async () => {
    for (const order of ordersOf(expired)) {
      expect(await verify(await write(order))).toMatchObject({
        verdict: 'refused',
        reason: 'certificate-expired',
        certificate: 'CN=expired',
      });
    }
    for (const order of ordersOf(revoked)) {
      expect(await verify(await write(order))).toMatchObject({
        verdict: 'refused',
        reason: 'revoked',
        certificate: 'CN=revoked',
      });
    }
    for (const order of ordersOf(good)) {
      const answer = await verify(await write(order));
      expect(answer).toMatchObject({ verdict: 'accepted', path: ['CN=good', 'CN=Middle', 'CN=Root'] });
    }
  });
});

describe('a file of several certificates', () => {
  it('in which none is an end-entity lets nothing be concluded', async () => {
    for (const file of [pem(root, middle), pem(middle, crossed), pem(middle, crossed, root, otherRoot)]) {
      expect(await verify(file)).toMatchObject({ verdict: 'inconclusive', reason: 'END_ENTITY_MISSING' });
    }
  });

  it('with several end-entities lets nothing be concluded, and names them', async () => {
    expect(await verify(pem(root, good, expired))).toMatchObject({
      verdict: 'inconclusive',
      reason: 'END_ENTITY_AMBIGUOUS',
      params: { name: 'PEM', one: 'CN=good', other: 'CN=expired' },
    });
    const renewed = await mint({ subject: 'CN=good', issuer: middle, key: good.key });
    expect(await verify(pem(good, renewed, middle))).toMatchObject({ reason: 'END_ENTITY_AMBIGUOUS' });
  });

  it('tells an issuer that does not say that it is an authority from the certificate that it issued', async () => {
    const untitled = await mint({ subject: 'CN=Untitled', issuer: root });
    const under = await mint({ subject: 'CN=under', issuer: untitled });
    const answer = await verify(pem(untitled, under));
    expect(answer).toMatchObject({ verdict: 'refused', certificate: 'CN=Untitled' });
    expect(answer.path[0]).toBe('CN=under');
  });

  it('is not led astray by a namesake that made no signature', async () => {
    const key = await mintKey();
    const namesake = await mint({ subject: 'CN=Middle', issuer: root, key, bare: true });
    expect(await verify(pem(namesake, expired))).toMatchObject({ reason: 'END_ENTITY_AMBIGUOUS' });
  });
});

describe('a file of one certificate', () => {
  it('is judged as it is: an authority, a self-signed one, one that is there twice', async () => {
    expect(await verify(pem(root))).toMatchObject({ verdict: 'accepted', path: ['CN=Root'] });
    expect(await verify(pem(middle, middle))).toMatchObject({ verdict: 'accepted' });
    const alone = await mint({ subject: 'CN=alone' });
    expect(await verify(pem(alone), { trust: [pem(alone)] })).toMatchObject({ verdict: 'accepted' });
    expect(await verify(pem(alone))).toMatchObject({ verdict: 'refused', certificate: 'CN=alone' });
    expect(await verify(pem(root, alone))).toMatchObject({ verdict: 'refused', certificate: 'CN=alone' });
    expect(await verify(pem(expired, expired), { chain: [pem(middle)] })).toMatchObject({
      verdict: 'refused',
      reason: 'certificate-expired',
    });
  });

  it('that is none is said by a short name, not by its text', async () => {
    expect(await verify(list)).toMatchObject({
      verdict: 'inconclusive',
      reason: 'FILE_HOLDS_NONE',
      params: { name: 'PEM' },
    });
  });
});
