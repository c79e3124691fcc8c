import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { memoryLabStore, openLab, type Identity, type Lab, type RevocationPoint } from '../lab/lab.ts';
import { createOcspRequest } from '../pki/revocation/ocsp-request.ts';
import { createFetchCache } from './fetch-cache.ts';
import { verifyCase, type VerifyCase } from './verify-chain.ts';

const now = new Date();
let lab: Lab;
let point: RevocationPoint | null;

beforeAll(async () => {
  lab = await openLab({ store: memoryLabStore(), now: () => now });
  point = await lab.openRevocationPoint();
});
afterAll(() => point?.close());

/** The case of a terminal's identity, with its root as the only authority and nothing else at hand. */
async function caseOf(identity: Identity, more: Partial<VerifyCase> = {}): Promise<VerifyCase> {
  const { root } = await lab.authority('ingetrust');
  return {
    leaf: identity.certificate.pem,
    chain: identity.chain.map(({ pem }) => pem),
    trust: [root.pem],
    crls: [],
    ocsp: [],
    purpose: 'client',
    at: now,
    revocation: 'mandatory',
    ...more,
  };
}
const terminal = (form: 'valid' | 'revoked'): Promise<Identity> => lab.identity({ role: 'tpe', form });

it('looks nothing up unless asked', async () => {
  const answer = await verifyCase(await caseOf(await terminal('valid')));
  expect(answer).toMatchObject({ verdict: 'refused', reason: 'revocation-unavailable', fetched: [] });
});

it('finds the missing issuer and the state of revocation at the certificates’ own addresses', async () => {
  const accepted = await verifyCase(await caseOf(await terminal('valid'), { chain: [], fetch: true }));
  expect(accepted).toMatchObject({ verdict: 'accepted', reason: null });
  expect(accepted.path).toHaveLength(3);
  expect(new Set(accepted.fetched.map(({ kind }) => kind))).toEqual(new Set(['issuer', 'crl', 'ocsp']));

  const revoked = await verifyCase(await caseOf(await terminal('revoked'), { fetch: true }));
  expect(revoked).toMatchObject({ verdict: 'refused', reason: 'revoked' });
});

it('judges an OCSP response given as a file’s text', async () => {
  const { certificate, chain } = await terminal('revoked');
  const [issuer] = chain;
  const address = certificate.ocspUrls[0];
  if (issuer === undefined || address === undefined) throw new Error('the lab gives both');
  const { der } = createOcspRequest({ certificate, issuer });
  const headers = { 'Content-Type': 'application/ocsp-request' };
  const reply = await fetch(address, { method: 'POST', headers, body: Buffer.from(der) });
  const base64 = Buffer.from(await reply.arrayBuffer()).toString('base64');
  const pem = `-----BEGIN OCSP RESPONSE-----\n${base64.replace(/.{64}/g, '$&\n')}\n-----END OCSP RESPONSE-----\n`;
  const answer = await verifyCase(await caseOf(await terminal('revoked'), { ocsp: [pem] }));
  expect(answer).toMatchObject({ verdict: 'refused', reason: 'revoked' });
  // Another certificate's answer says nothing of this one.
  const other = await verifyCase(await caseOf(await terminal('valid'), { ocsp: [pem] }));
  expect(other).toMatchObject({ verdict: 'refused', reason: 'revocation-unavailable' });
});

it('keeps what it looked up on disk, for when the addresses no longer answer', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fetch-cache-'));
  try {
    const cache = createFetchCache(folder);
    const identity = await terminal('revoked');
    await verifyCase(await caseOf(identity, { fetch: true, cache }));
    await point?.close();
    point = null;
    const answer = await verifyCase(await caseOf(identity, { fetch: true, cache: createFetchCache(folder) }));
    expect(answer).toMatchObject({ verdict: 'refused', reason: 'revoked' });
    expect(answer.fetched.some(({ outcome }) => outcome === 'cached')).toBe(true);
  } finally {
    point ??= await lab.openRevocationPoint();
    await rm(folder, { recursive: true });
  }
});

it('says which addresses did not answer, and fails closed', async () => {
  await point?.close();
  point = null;
  const answer = await verifyCase(await caseOf(await terminal('valid'), { fetch: true }));
  expect(answer).toMatchObject({ verdict: 'refused', reason: 'revocation-unavailable' });
  expect(answer.fetched.every(({ outcome }) => outcome === 'failed' || outcome === 'skipped')).toBe(true);
});

it('answers a case that cannot be read with its fault', async () => {
  const base = await caseOf(await terminal('valid'));
  expect(await verifyCase({ ...base, leaf: '/nowhere.pem' })).toMatchObject({
    verdict: 'inconclusive',
    reason: 'FILE_NOT_FOUND',
  });
  const junk = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n';
  expect(await verifyCase({ ...base, crls: [junk], leaf: junk })).toMatchObject({ verdict: 'inconclusive' });
});
