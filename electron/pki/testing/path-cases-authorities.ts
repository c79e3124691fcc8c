import { extension, mint, mintKey } from './mint.ts';
import type { PathStage } from './path-stage.ts';

const der = (hex: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(hex, 'hex'));

/** Paths as they should be. */
export async function addUsualCases({ root, trust, chain, leaf, asked, add }: PathStage): Promise<void> {
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
}

/** Who is above whom. */
export async function addParentageCases({
  root,
  middle,
  stranger,
  trust,
  chain,
  leaf,
  asked,
  add,
}: PathStage): Promise<void> {
  const selfSigned = (await mint({ subject: 'CN=gap.editeur.fr' })).certificate;
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
}

/** Signatures, and authorities that exist more than once. */
export async function addSignatureCases({
  root,
  middle,
  stranger,
  expiredTwin,
  trust,
  chain,
  asked,
  under,
  add,
}: PathStage): Promise<void> {
  const impostor = await mint({ subject: 'C=FR, CN=Middle', issuer: root, signer: stranger, ca: {} });
  const corrupted = await mint({ subject: 'CN=x', issuer: middle, signer: stranger });
  add('a signature of another key', 'signature-invalid', {
    request: { ...asked, leaf: corrupted.certificate },
  });
  add('a false intermediate beside the true one', 'accepted', {
    request: { ...asked, chain: [impostor.certificate, ...chain] },
  });
  const crossed = await mint({ subject: 'C=FR, CN=Middle', issuer: stranger, key: middle.key, ca: {} });
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
}

/** What an authority may do. */
export async function addAuthorityCases({
  root,
  middle,
  trust,
  chain,
  asked,
  under,
  add,
}: PathStage): Promise<void> {
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
}

/** Permitted editeur.fr; excluded secret.editeur.fr. */
export async function addConstraintCases({ root, trust, under, add }: PathStage): Promise<void> {
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
}
