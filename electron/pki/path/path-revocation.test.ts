import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeInteger as integer } from '../asn1/der-writer.ts';
import type { RevocationList } from '../revocation/revocation-list.ts';
import { askOpenssl } from '../testing/ask-openssl.ts';
import { extension, mint, mintList, type Minted } from '../testing/mint.ts';
import { openWorkbench } from '../testing/workbench.ts';
import { validatePath, type PathRequest } from './validate-path.ts';

const crlUrl = 'http://crl.example/middle.crl';
const der = (hex: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(hex, 'hex'));
const context = (tag: number, content: string): string =>
  `${tag.toString(16)}${(content.length / 2).toString(16).padStart(2, '0')}${content}`;
const fullName = (url: string): string =>
  context(0xa0, context(0xa0, context(0x86, Buffer.from(url).toString('hex'))));

const writeInteger = (value: number): Uint8Array<ArrayBuffer> => Uint8Array.from(integer(value));

describe('the revocation of a path', () => {
  const bench = openWorkbench();
  let root: Minted;
  let middle: Minted;
  let leaf: Minted;
  let good: RevocationList;
  afterAll(() => {
    bench.close();
  });
  beforeAll(async () => {
    const points = extension('2.5.29.31', false, der(context(0x30, context(0x30, fullName(crlUrl)))));
    root = await mint({ subject: 'CN=Root', ca: {} });
    middle = await mint({ subject: 'CN=Middle', issuer: root, ca: {}, serial: '77' });
    leaf = await mint({ subject: 'CN=leaf', issuer: middle, serial: '00b1', extensions: [points] });
    good = await mintList({ issuer: middle, revoked: [{ serial: 'b2' }] });
  });

  const ask = (crls: readonly RevocationList[], over: Partial<PathRequest> = {}): PathRequest => ({
    leaf: leaf.certificate,
    chain: [middle.certificate],
    trust: [root.certificate],
    crls,
    at: new Date('2026-11-15T12:00:00Z'),
    purpose: 'any',
    revocation: 'mandatory',
    ...over,
  });
  const reasonOf = (request: PathRequest): string => {
    const verdict = validatePath(request);
    return verdict.verdict === 'accepted' ? `accepted ${verdict.warnings.join()}`.trim() : verdict.reason;
  };
  const both = (request: PathRequest): [string, boolean] => [
    reasonOf(request),
    askOpenssl(bench, request).accepted,
  ];

  it('accepts a leaf that a fresh list does not name, and warns for the intermediate without one', async () => {
    expect(both(ask([good]))).toEqual(['accepted revocation-unavailable', true]);
    const top = await mintList({ issuer: root });
    expect(both(ask([good, top]))).toEqual(['accepted', true]);
  });

  it('refuses a revoked leaf, with the date and the reason', async () => {
    const list = await mintList({ issuer: middle, revoked: [{ serial: 'b1', reason: 1 }] });
    expect(both(ask([list]))).toEqual(['revoked', false]);
    expect(validatePath(ask([list]))).toMatchObject({
      certificate: { commonName: 'leaf' },
      params: { revokedDate: '2026-10-15T08:00:00.000Z', reason: 'keyCompromise' },
    });
    expect(reasonOf(ask([list], { revocation: 'optional' }))).toBe('revoked');
    expect(reasonOf(ask([list], { revocation: 'off' }))).toBe('accepted');
  });

  it('refuses a revoked intermediate', async () => {
    const top = await mintList({ issuer: root, revoked: [{ serial: '77' }] });
    const verdict = validatePath(ask([good, top]));
    expect(verdict).toMatchObject({ reason: 'revoked', certificate: { commonName: 'Middle' } });
  });

  it('fails closed without a list when mandatory, and warns when optional', () => {
    expect(both(ask([]))).toEqual(['revocation-unavailable', false]);
    expect(reasonOf(ask([], { revocation: 'optional' }))).toBe('accepted revocation-unavailable');
  });

  it('does not take the list of another authority', async () => {
    const list = await mintList({ issuer: root });
    expect(both(ask([list]))).toEqual(['revocation-unavailable', false]);
  });

  it('refuses a list whose time is over, or has not come', async () => {
    const stale = await mintList({
      issuer: middle,
      thisUpdate: '2026-10-01T00:00:00Z',
      nextUpdate: '2026-11-10T00:00:00Z',
    });
    expect(both(ask([stale]))).toEqual(['crl-stale', false]);
    expect(validatePath(ask([stale]))).toMatchObject({
      params: { days: 5, sinceDate: '2026-11-10T00:00:00.000Z' },
    });
    expect(reasonOf(ask([stale], { revocation: 'optional' }))).toContain('crl-stale');
    const early = await mintList({ issuer: middle, thisUpdate: '2026-11-20T00:00:00Z' });
    expect(both(ask([early]))).toEqual(['crl-stale', false]);
    expect(reasonOf(ask([stale, good]))).toBe('accepted revocation-unavailable');
  });

  it('refuses a list signed by another key', async () => {
    const stranger = await mint({ subject: 'CN=x', ca: {} });
    const forged = await mintList({ issuer: middle, signer: stranger });
    expect(both(ask([forged]))).toEqual(['crl-forged', false]);
    expect(reasonOf(ask([forged, good]))).toBe('accepted revocation-unavailable');
  });

  it('does not let a forged list revoke', async () => {
    const stranger = await mint({ subject: 'CN=x', ca: {} });
    const forged = await mintList({ issuer: middle, signer: stranger, revoked: [{ serial: 'b1' }] });
    expect(reasonOf(ask([forged, good]))).toBe('accepted revocation-unavailable');
  });

  it('believes an old list that names a revocation, but not an old hold', async () => {
    const past = { thisUpdate: '2026-10-01T00:00:00Z', nextUpdate: '2026-11-01T00:00:00Z' };
    const old = await mintList({ issuer: middle, revoked: [{ serial: 'b1', reason: 4 }], ...past });
    expect(reasonOf(ask([old]))).toBe('revoked');
    expect(reasonOf(ask([old, good]))).toBe('revoked');
    const oldHold = await mintList({ issuer: middle, revoked: [{ serial: 'b1', reason: 6 }], ...past });
    expect(reasonOf(ask([oldHold]))).toBe('crl-stale');
    expect(reasonOf(ask([oldHold, good]))).toBe('accepted revocation-unavailable');
    const hold = await mintList({ issuer: middle, revoked: [{ serial: 'b1', reason: 6 }] });
    expect(reasonOf(ask([hold]))).toBe('revoked');
  });

  it('takes a list without an end as fresh, as OpenSSL does', async () => {
    const list = await mintList({ issuer: middle, nextUpdate: null });
    expect(both(ask([list]))[1]).toBe(true);
    expect(reasonOf(ask([list]))).toBe('accepted revocation-unavailable');
  });

  it('does not use a list with a critical extension that it does not know', async () => {
    const list = await mintList({
      issuer: middle,
      extensions: [extension('1.2.3.4', true, der('0500'))],
    });
    expect(both(ask([list]))).toEqual(['revocation-unavailable', false]);
  });

  it('uses a partial list for what it covers', async () => {
    const scoped = (hex: string): Promise<RevocationList> =>
      mintList({ issuer: middle, extensions: [extension('2.5.29.28', true, der(context(0x30, hex)))] });
    const here = await scoped(fullName(crlUrl));
    const elsewhere = await scoped(fullName('http://crl.example/other.crl'));
    const users = await scoped('8101ff');
    const authorities = await scoped('8201ff');
    const indirect = await scoped('8401ff');
    expect(both(ask([here]))).toEqual(['accepted revocation-unavailable', true]);
    expect(both(ask([elsewhere]))).toEqual(['revocation-unavailable', false]);
    expect(both(ask([users]))).toEqual(['accepted revocation-unavailable', true]);
    expect(both(ask([authorities]))).toEqual(['revocation-unavailable', false]);
    expect(both(ask([indirect]))[0]).toBe('accepted revocation-unavailable');
  });

  const number = (value: number) => extension('2.5.29.20', false, writeInteger(value));
  const deltaOf = (base: number) => extension('2.5.29.27', true, writeInteger(base));

  it('brings a list up to date with its delta', async () => {
    const held = [{ serial: 'b1', reason: 6 }];
    const base = await mintList({ issuer: middle, revoked: held, extensions: [number(5)] });
    const delta = (revoked: typeof held, from = 5) =>
      mintList({
        issuer: middle,
        revoked,
        thisUpdate: '2026-11-10T00:00:00Z',
        extensions: [number(8), deltaOf(from)],
      });
    expect(reasonOf(ask([base]))).toBe('revoked');
    expect(reasonOf(ask([base, await delta([{ serial: 'b1', reason: 8 }])]))).toContain('accepted');
    const clean = await mintList({ issuer: middle, extensions: [number(5)] });
    expect(reasonOf(ask([clean, await delta([{ serial: 'b1', reason: 6 }])]))).toBe('revoked');
    expect(reasonOf(ask([clean, await delta([{ serial: 'b1', reason: 1 }])]))).toBe('revoked');
    // A delta on a later list says nothing of this one, and by itself nothing of the rest.
    expect(reasonOf(ask([base, await delta([{ serial: 'b1', reason: 8 }], 6)]))).toBe('revoked');
    expect(reasonOf(ask([await delta([])]))).toBe('revocation-unavailable');
  });

  it('takes a fresh delta on a list whose time is over', async () => {
    const past = { thisUpdate: '2026-10-01T00:00:00Z', nextUpdate: '2026-11-01T00:00:00Z' };
    const base = await mintList({ issuer: middle, extensions: [number(5)], ...past });
    const delta = await mintList({ issuer: middle, extensions: [number(6), deltaOf(5)] });
    expect(reasonOf(ask([base]))).toBe('crl-stale');
    expect(reasonOf(ask([base, delta]))).toContain('accepted');
  });

  it('needs every reason to be covered', async () => {
    const forReasons = (hex: string) =>
      mintList({ issuer: middle, extensions: [extension('2.5.29.28', true, der(context(0x30, hex)))] });
    // keyCompromise and cACompromise; then all the others.
    const [some, others] = [await forReasons('83020560'), await forReasons('8303071f80')];
    expect(reasonOf(ask([some]))).toBe('revocation-unavailable');
    expect(reasonOf(ask([some, others]))).toContain('accepted');
  });

  it('takes the list of another key of the authority, where it is vouched for', async () => {
    const usage = ['cRLSign'] as const;
    const signer = await mint({ subject: 'CN=Middle', issuer: middle, usage, extensions: [] });
    const list = await mintList({ issuer: middle, signer });
    const own = await mintList({ issuer: middle });
    const withSigner = { chain: [middle.certificate, signer.certificate] };
    expect(reasonOf(ask([list], withSigner))).toBe('revocation-unavailable');
    expect(reasonOf(ask([list], { ...withSigner, revocation: 'optional' }))).toContain('accepted');
    expect(reasonOf(ask([list, own], withSigner))).toContain('accepted');
    const rogue = await mint({ subject: 'CN=Middle', usage: ['cRLSign'] });
    const forged = await mintList({ issuer: middle, signer: rogue, revoked: [{ serial: 'b1', reason: 1 }] });
    expect(reasonOf(ask([forged], { chain: [middle.certificate, rogue.certificate] }))).toBe(
      'revocation-unavailable',
    );
    expect(reasonOf(ask([forged, own], { chain: [middle.certificate, rogue.certificate] }))).toContain(
      'accepted',
    );
  });

  it('does not take a list from an authority that may not sign lists', async () => {
    const mute = await mint({ subject: 'CN=Mute', issuer: root, ca: {}, usage: ['keyCertSign'] });
    const held = await mint({ subject: 'CN=leaf', issuer: mute });
    const list = await mintList({ issuer: mute });
    const request = ask([list], { leaf: held.certificate, chain: [mute.certificate] });
    expect(both(request)).toEqual(['revocation-unavailable', false]);
  });

  it('asks for no list above the anchor, and for one even of a trusted leaf', () => {
    expect(reasonOf(ask([good], { chain: [], trust: [middle.certificate] }))).toBe('accepted');
    expect(reasonOf(ask([good], { trust: [leaf.certificate] }))).toBe('revocation-unavailable');
  });
});
