import type { ReasonCode } from '../../contract/words.ts';
import type { Certificate } from '../certificates/certificate.ts';
import type { PathRequest } from '../path/path-request.ts';
import { extension, mint, mintKey, type Minted } from './mint.ts';

/** The instant of the cases that give none. */
export const caseInstant = new Date('2026-11-15T12:00:00Z');
const clientAuth = '1.3.6.1.5.5.7.3.2';
const serverAuth = '1.3.6.1.5.5.7.3.1';
const der = (hex: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(hex, 'hex'));

/** One request to judge, and what is expected. */
export interface PathCase {
  readonly expected: 'accepted' | ReasonCode;
  readonly request: Partial<PathRequest> & { readonly leaf: Certificate };
  /** Which certificate is at fault, where it is not the leaf. */
  readonly at?: Certificate;
  readonly params?: object;
  /** OpenSSL judges otherwise, and why that is right. */
  readonly opensslDiffers?: string;
}

/** Mints the cases of path validation, by name. */
export async function mintPathCases(): Promise<ReadonlyMap<string, PathCase>> {
  const cases = new Map<string, PathCase>();
  const root = await mint({ subject: 'C=FR, CN=Root', ca: {} });
  const middle = await mint({ subject: 'C=FR, CN=Middle', issuer: root, ca: { pathLength: 0 } });
  const trust = [root.certificate];
  const chain = [middle.certificate];
  const under = (issuer: Minted, options: Partial<Parameters<typeof mint>[0]> = {}): Promise<Minted> =>
    mint({ subject: 'CN=gap.editeur.fr', issuer, ...options });
  const add = (name: string, expected: PathCase['expected'], rest: Omit<PathCase, 'expected'>): void => {
    cases.set(name, { expected, ...rest });
  };
  const leaf = (
    await under(middle, { purposes: [clientAuth], dnsNames: ['gap.editeur.fr', '*.tpe.editeur.fr'] })
  ).certificate;
  const asked = { leaf, chain, trust };

  add('a leaf, its intermediate and their root', 'accepted', { request: asked });
  add('a trusted intermediate without its root', 'accepted', { request: { leaf, trust: chain } });
  add('a trusted leaf', 'accepted', { request: { leaf, trust: [leaf] } });
  add('a chain in disorder, with strangers', 'accepted', {
    request: {
      leaf,
      trust,
      chain: [leaf, root.certificate, (await mint({ subject: 'CN=x' })).certificate, ...chain],
    },
  });

  // Parentage
  const selfSigned = (await mint({ subject: 'CN=gap.editeur.fr' })).certificate;
  const stranger = await mint({ subject: 'C=FR, CN=Stranger', ca: {} });
  const impostor = await mint({ subject: 'C=FR, CN=Middle', issuer: root, signer: stranger, ca: {} });
  add('an authority that nobody trusts', 'unknown-authority', {
    request: { ...asked, trust: [stranger.certificate] },
    at: middle.certificate,
    params: { issuer: 'C=FR, CN=Root' },
  });
  add('a root sent along is not trusted for it', 'unknown-authority', {
    request: { leaf, chain: [...chain, root.certificate], trust: [stranger.certificate] },
    at: root.certificate,
  });
  add('no authority at all', 'unknown-authority', { request: { leaf, trust: [] } });
  add('a self-signed leaf', 'self-signed', { request: { leaf: selfSigned, trust } });
  add('a self-signed leaf that is trusted', 'accepted', {
    request: { leaf: selfSigned, trust: [selfSigned] },
  });
  add('a missing intermediate that is known', 'incomplete-chain', {
    request: { leaf, trust, knownIntermediates: chain },
  });
  add('a missing intermediate that nobody knows', 'unknown-authority', { request: { leaf, trust } });
  add('a known intermediate that leads elsewhere', 'unknown-authority', {
    request: { leaf, trust: [stranger.certificate], knownIntermediates: chain },
  });

  // Signatures
  const corrupted = await mint({ subject: 'CN=x', issuer: middle, signer: stranger });
  add('a signature of another key', 'signature-invalid', {
    request: { ...asked, leaf: corrupted.certificate },
  });
  add('a false intermediate beside the true one', 'accepted', {
    request: { ...asked, chain: [impostor.certificate, ...chain] },
  });
  const crossed = await mint({ subject: 'C=FR, CN=Middle', issuer: stranger, key: middle.key, ca: {} });
  const expiredTwin = await mint({
    subject: 'C=FR, CN=Middle',
    issuer: root,
    key: middle.key,
    ca: {},
    to: '2026-02-01T00:00:00Z',
  });
  add('an intermediate signed twice, one path trusted', 'accepted', {
    request: { ...asked, chain: [crossed.certificate, ...chain] },
    opensslDiffers: 'it does not go back on its first choice',
  });
  add('an intermediate in two editions, one expired', 'accepted', {
    request: { ...asked, chain: [expiredTwin.certificate, ...chain] },
  });
  const loopA1 = await mint({ subject: 'CN=A', ca: {} });
  const loopB = await mint({ subject: 'CN=B', issuer: loopA1, ca: {} });
  const loopA = await mint({ subject: 'CN=A', issuer: loopB, key: loopA1.key, ca: {} });
  add('authorities in a loop', 'unknown-authority', {
    request: {
      leaf: (await under(loopA)).certificate,
      chain: [loopA.certificate, loopB.certificate],
      trust,
    },
    at: loopB.certificate,
  });
  const smallKey = await mintKey(1024);
  const small = await under(middle, { key: smallKey });
  const weak = await under(middle, { hash: 'sha1' });
  add('a key too small', 'weak-algorithm', {
    request: { ...asked, leaf: small.certificate },
    params: { algorithm: 'RSA 1024' },
  });
  add('a signature with SHA-1', 'weak-algorithm', {
    request: { ...asked, leaf: weak.certificate },
    params: { algorithm: 'ecdsa-with-SHA1' },
  });

  // Authorities
  const notCa = await mint({ subject: 'CN=Not CA', issuer: root, usage: ['keyCertSign'] });
  add('an intermediate that is no authority', 'authority-not-ca', {
    request: { leaf: (await under(notCa)).certificate, chain: [notCa.certificate], trust },
    at: notCa.certificate,
  });
  const noSign = await mint({ subject: 'CN=No sign', issuer: root, ca: {}, usage: ['cRLSign'] });
  add('an authority not allowed to sign certificates', 'authority-key-usage', {
    request: { leaf: (await under(noSign)).certificate, chain: [noSign.certificate], trust },
    at: noSign.certificate,
  });
  const below = await mint({ subject: 'CN=Below', issuer: middle, ca: {} });
  add('one authority too many', 'path-too-long', {
    request: { leaf: (await under(below)).certificate, chain: [...chain, below.certificate], trust },
    at: middle.certificate,
    params: { authority: 'C=FR, CN=Middle', allowed: 0, found: 1 },
  });
  const renewed = await mint({ subject: 'C=FR, CN=Middle', issuer: middle, ca: { pathLength: 0 } });
  add('a self-issued authority does not count', 'accepted', {
    request: { leaf: (await under(renewed)).certificate, chain: [...chain, renewed.certificate], trust },
  });
  const unknown = await under(middle, { extensions: [extension('1.2.3.4', true, der('0500'))] });
  add('a critical extension that nobody knows', 'unknown-critical-extension', {
    request: { ...asked, leaf: unknown.certificate },
    params: { extension: '1.2.3.4' },
  });
  const harmless = await under(middle, { extensions: [extension('1.2.3.4', false, der('0500'))] });
  add('an unknown extension that is not critical', 'accepted', {
    request: { ...asked, leaf: harmless.certificate },
  });

  // Name constraints: permitted editeur.fr; excluded secret.editeur.fr
  const constraints = extension(
    '2.5.29.30',
    true,
    der('3027a00e300c820a656469746575722e6672a115301382117365637265742e656469746575722e6672'),
  );
  const constrained = await mint({
    subject: 'CN=Constrained',
    issuer: root,
    ca: {},
    extensions: [constraints],
  });
  for (const [host, expected] of [
    ['gap.editeur.fr', 'accepted'],
    ['gap.autre.fr', 'name-constraints'],
    ['x.secret.editeur.fr', 'name-constraints'],
    ['gap.mauvaisediteur.fr', 'name-constraints'],
  ] as const) {
    const { certificate } = await under(constrained, { dnsNames: [host] });
    add(`a constrained authority naming ${host}`, expected, {
      request: { leaf: certificate, chain: [constrained.certificate], trust },
    });
  }

  // Dates
  add('an expired leaf', 'certificate-expired', {
    request: { ...asked, at: new Date('2029-01-11T00:00:00Z') },
    params: { days: 10, sinceDate: '2029-01-01T00:00:00.000Z' },
  });
  add('a leaf of tomorrow', 'certificate-not-yet-valid', {
    request: { ...asked, at: new Date('2025-12-30T12:00:00Z') },
    params: { days: 1, fromDate: '2026-01-01T00:00:00.000Z' },
  });
  add('the last second of its life', 'accepted', {
    request: { ...asked, at: new Date('2029-01-01T00:00:00Z') },
    opensslDiffers: 'RFC 5280 §4.1.2.5 includes the last second',
  });
  add('the first second of its life', 'accepted', {
    request: { ...asked, at: new Date('2026-01-01T00:00:00Z') },
  });
  add('an expired intermediate', 'certificate-expired', {
    request: { ...asked, chain: [expiredTwin.certificate] },
    at: expiredTwin.certificate,
  });

  // Usage
  const server = (await under(middle, { purposes: [serverAuth], usage: ['keyEncipherment'] })).certificate;
  const both = (await under(middle, { purposes: [serverAuth, clientAuth] })).certificate;
  const free = (await under(middle)).certificate;
  const signer = (await under(middle, { purposes: [clientAuth], usage: ['nonRepudiation'] })).certificate;
  add('a client as client', 'accepted', { request: { ...asked, purpose: 'client' } });
  add('a client as server', 'wrong-usage', {
    request: { ...asked, purpose: 'server' },
    params: { asked: 'serverAuth', found: 'clientAuth' },
  });
  add('a server as client', 'wrong-usage', { request: { ...asked, leaf: server, purpose: 'client' } });
  add('a server as server', 'accepted', { request: { ...asked, leaf: server, purpose: 'server' } });
  add('both as client', 'accepted', { request: { ...asked, leaf: both, purpose: 'client' } });
  add('both as server', 'accepted', { request: { ...asked, leaf: both, purpose: 'server' } });
  add('no extended usage is no restriction', 'accepted', {
    request: { ...asked, leaf: free, purpose: 'server' },
  });
  add('a key that only makes legal signatures', 'wrong-usage', {
    request: { ...asked, leaf: signer, purpose: 'client' },
    params: { asked: 'clientAuth', found: 'nonRepudiation' },
  });
  const clientsOnly = await mint({ subject: 'CN=Clients', issuer: root, ca: {}, purposes: [clientAuth] });
  add('an authority for clients only, over a server', 'wrong-usage', {
    request: {
      leaf: (await under(clientsOnly)).certificate,
      chain: [clientsOnly.certificate],
      trust,
      purpose: 'server',
    },
    at: clientsOnly.certificate,
  });

  // Names
  const nameless = (await mint({ subject: 'CN=gap.editeur.fr', issuer: middle })).certificate;
  const named = (name: string): PathCase['request'] => ({ ...asked, name });
  add('its own name', 'accepted', { request: named('gap.editeur.fr') });
  add('its own name in capitals', 'accepted', { request: named('GAP.Editeur.fr') });
  add('another name', 'name-mismatch', {
    request: named('gap.editeur.com'),
    params: { asked: 'gap.editeur.com', found: 'gap.editeur.fr, *.tpe.editeur.fr' },
  });
  add('a name under the wildcard', 'accepted', { request: named('a.tpe.editeur.fr') });
  add('two labels under the wildcard', 'name-mismatch', { request: named('a.b.tpe.editeur.fr') });
  add('the wildcard’s own parent', 'name-mismatch', { request: named('tpe.editeur.fr') });
  add('a common name alone', 'name-mismatch', {
    request: { ...asked, leaf: nameless, name: 'gap.editeur.fr' },
    params: { asked: 'gap.editeur.fr', found: '—' },
    opensslDiffers: 'it falls back to the common name, which RFC 9525 no longer allows',
  });
  return cases;
}
