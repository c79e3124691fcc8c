import { beforeAll, expect, it } from 'vitest';
import { encodePem } from '../pki/asn1/pem.ts';
import { makeAuthority, makeLeaf, makeListOf, makeRoot, hosts } from '../pki/testing/limbo/limbo-stage.ts';
import type { HandMade } from '../pki/testing/handmade.ts';
import { verifyCase, type VerifyAnswer, type VerifyCase } from './verify-chain.ts';

const pem = ({ der }: HandMade): string => encodePem('CERTIFICATE', der);
let root: HandMade;
let middle: HandMade;

beforeAll(async () => {
  root = await makeRoot();
  middle = await makeAuthority(root, { ski: null, subject: 'Middle' });
});

const verify = (leaf: HandMade, more: Partial<VerifyCase> = {}): Promise<VerifyAnswer> =>
  verifyCase({
    leaf: pem(leaf),
    chain: [pem(middle)],
    trust: [pem(root)],
    crls: [],
    ocsp: [],
    purpose: 'any',
    at: new Date('2026-11-15T12:00:00Z'),
    revocation: 'off',
    ...more,
  });

it('says what no authority should have issued, and the verdict stays', async () => {
  const leaf = await makeLeaf(middle, { aki: null });
  expect(await verify(leaf)).toMatchObject({
    verdict: 'accepted',
    irregularities: [
      {
        rule: 'authority-key-id-missing',
        clause: 'RFC 5280 §4.2.1.1',
        isAdvice: false,
        about: 'CN=example.com',
      },
      { rule: 'subject-key-id-missing', clause: 'RFC 5280 §4.2.1.2', isAdvice: false, about: 'CN=Middle' },
    ],
  });
});

it('refuses it when strict, and names the certificate and the clause', async () => {
  const leaf = await makeLeaf(middle);
  expect(await verify(leaf, { strict: true })).toMatchObject({
    verdict: 'refused',
    reason: 'against-profile',
    params: { rule: 'subject-key-id-missing', clause: 'RFC 5280 §4.2.1.2' },
    certificate: 'CN=Middle',
    irregularities: [{ about: 'CN=Middle' }],
  });
});

it('keeps the reason of the path where there is one', async () => {
  const leaf = await makeLeaf(middle, { to: '2026-06-01T00:00:00Z' });
  expect(await verify(leaf, { strict: true })).toMatchObject({ reason: 'certificate-expired' });
});

it('says it of the lists too, and lets none but a regular one clear a certificate when strict', async () => {
  const good = await makeAuthority(root, { subject: 'Good' });
  const leaf = await makeLeaf(good);
  const asked = { chain: [pem(good)], revocation: 'mandatory' } as const;
  const list = async (issuer: HandMade, extra: object = {}): Promise<string> =>
    encodePem('X509 CRL', await makeListOf(issuer, extra));
  const regular = [await list(good), await list(root)];
  expect(await verify(leaf, { ...asked, crls: regular, strict: true })).toMatchObject({
    verdict: 'accepted',
    irregularities: [],
  });
  const endless = [await list(good, { nextUpdate: null }), await list(root)];
  const irregular = { rule: 'list-without-next-update', about: 'CRL CN=Good' };
  expect(await verify(leaf, { ...asked, crls: endless })).toMatchObject({
    verdict: 'accepted',
    irregularities: [irregular],
  });
  expect(await verify(leaf, { ...asked, crls: endless, strict: true })).toMatchObject({
    verdict: 'refused',
    reason: 'revocation-unavailable',
    irregularities: [irregular],
  });
  // Of an authority too, something must be known.
  expect(await verify(leaf, { ...asked, crls: regular.slice(0, 1) })).toMatchObject({ verdict: 'accepted' });
  expect(await verify(leaf, { ...asked, crls: regular.slice(0, 1), strict: true })).toMatchObject({
    reason: 'revocation-unavailable',
    certificate: 'CN=Good',
  });
  const revoking = [await list(good, { nextUpdate: null, entries: [{ serial: leaf.serial }] })];
  expect(await verify(leaf, { ...asked, crls: revoking, strict: true })).toMatchObject({ reason: 'revoked' });
});

it('refuses a leaf of which nobody can make a certificate, by its rule; another file lets nothing be concluded', async () => {
  const twice = await makeLeaf(middle, { extra: [hosts('example.com')] });
  expect(await verify(twice)).toMatchObject({
    verdict: 'refused',
    reason: 'against-profile',
    params: { rule: 'extension-twice', clause: 'RFC 5280 §4.2' },
    irregularities: [{ rule: 'extension-twice' }],
  });
  const [leaf, trust] = [await makeLeaf(middle), [pem(root), '/nowhere.pem']];
  expect(await verify(leaf, { trust })).toMatchObject({ verdict: 'inconclusive' });
});
