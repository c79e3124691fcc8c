import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDer, writeSequence } from '../asn1/der-writer.ts';
import { askOpenssl } from '../testing/ask-openssl.ts';
import { extension, mint, type Minted } from '../testing/mint.ts';
import { openWorkbench } from '../testing/workbench.ts';
import { validatePath, type PathRequest } from '../path/validate-path.ts';

const ascii = (tag: number, text: string): Uint8Array => writeDer(tag, Buffer.from(text));
const dns = (name: string): Uint8Array => ascii(0x82, name);
const email = (name: string): Uint8Array => ascii(0x81, name);
const uri = (name: string): Uint8Array => ascii(0x86, name);
const ip = (...octets: number[]): Uint8Array => writeDer(0x87, Uint8Array.from(octets));
const subtrees = (tag: number, bases: readonly Uint8Array[]): Uint8Array[] =>
  bases.length === 0 ? [] : [writeDer(tag, ...bases.map((base) => writeSequence(base)))];

interface Row {
  readonly permitted?: readonly Uint8Array[];
  readonly excluded?: readonly Uint8Array[];
  readonly names: readonly Uint8Array[];
  readonly subject?: string;
  readonly allowed: boolean;
}

describe('name constraints', () => {
  const bench = openWorkbench();
  let root: Minted;
  beforeAll(async () => {
    root = await mint({ subject: 'CN=Root', ca: {} });
  });
  afterAll(() => {
    bench.close();
  });

  const request = async ({
    permitted = [],
    excluded = [],
    names,
    subject = 'C=FR, O=x',
  }: Row): Promise<PathRequest> => {
    const constraints = writeSequence(...subtrees(0xa0, permitted), ...subtrees(0xa1, excluded));
    const middle = await mint({
      subject: 'CN=Middle',
      issuer: root,
      ca: {},
      extensions: [extension('2.5.29.30', true, constraints)],
    });
    const leaf = await mint({
      subject,
      issuer: middle,
      extensions: names.length === 0 ? [] : [extension('2.5.29.17', false, writeSequence(...names))],
    });
    return {
      leaf: leaf.certificate,
      chain: [middle.certificate],
      trust: [root.certificate],
      crls: [],
      at: new Date('2026-11-15T12:00:00Z'),
      purpose: 'any',
      revocation: 'off',
    };
  };

  it.each<[string, Row]>([
    ['a name below', { permitted: [dns('a.fr')], names: [dns('x.y.a.fr')], allowed: true }],
    ['the name itself', { permitted: [dns('a.fr')], names: [dns('A.fr')], allowed: true }],
    ['a name that only ends alike', { permitted: [dns('a.fr')], names: [dns('ba.fr')], allowed: false }],
    [
      'one of two names outside',
      { permitted: [dns('a.fr')], names: [dns('a.fr'), dns('b.fr')], allowed: false },
    ],
    ['one of two trees', { permitted: [dns('a.fr'), dns('b.fr')], names: [dns('x.b.fr')], allowed: true }],
    ['an excluded name', { excluded: [dns('a.fr')], names: [dns('x.a.fr')], allowed: false }],
    ['a name not excluded', { excluded: [dns('a.fr')], names: [dns('b.fr')], allowed: true }],
    ['another kind of name', { permitted: [dns('a.fr')], names: [ip(192, 0, 2, 1)], allowed: true }],
    [
      'an address inside',
      { permitted: [ip(192, 0, 2, 0, 255, 255, 255, 0)], names: [ip(192, 0, 2, 9)], allowed: true },
    ],
    [
      'an address outside',
      { permitted: [ip(192, 0, 2, 0, 255, 255, 255, 0)], names: [ip(192, 0, 3, 9)], allowed: false },
    ],
    [
      'an excluded address',
      { excluded: [ip(192, 0, 2, 0, 255, 255, 255, 0)], names: [ip(192, 0, 2, 9)], allowed: false },
    ],
    ['a mailbox of a host', { permitted: [email('a.fr')], names: [email('x@a.fr')], allowed: true }],
    ['a mailbox of another host', { permitted: [email('a.fr')], names: [email('x@b.a.fr')], allowed: false }],
    ['a mailbox below a domain', { permitted: [email('.a.fr')], names: [email('x@b.a.fr')], allowed: true }],
    ['one mailbox', { permitted: [email('y@a.fr')], names: [email('x@a.fr')], allowed: false }],
    ['a URI of a host', { permitted: [uri('a.fr')], names: [uri('https://a.fr/x')], allowed: true }],
    ['a URI of another host', { permitted: [uri('.a.fr')], names: [uri('https://b.fr/x')], allowed: false }],
  ])('judges %s as OpenSSL does', async (_, row) => {
    const asked = await request(row);
    const verdict = validatePath(asked);
    expect(verdict.verdict === 'accepted' ? 'accepted' : verdict.reason).toBe(
      row.allowed ? 'accepted' : 'name-constraints',
    );
    expect(askOpenssl(bench, asked).accepted).toBe(row.allowed);
  });

  it.each<[string, Row]>([
    // A wildcard stands for every name below, the excluded one among them.
    [
      'a wildcard over an excluded name',
      { excluded: [dns('x.a.fr')], names: [dns('*.a.fr')], allowed: false },
    ],
    ['a wildcard beside', { excluded: [dns('x.a.fr')], names: [dns('*.b.fr')], allowed: true }],
    ['a final dot', { excluded: [dns('a.fr')], names: [dns('x.a.fr.')], allowed: false }],
    ['a tree with a dot, itself', { permitted: [dns('.a.fr')], names: [dns('a.fr')], allowed: false }],
    ['a tree with a dot, below', { permitted: [dns('.a.fr')], names: [dns('x.a.fr')], allowed: true }],
    ['an excluded tree with a dot', { excluded: [dns('.a.fr')], names: [dns('a.fr')], allowed: false }],
    // RFC 5280 §4.2.1.10: a constraint on URIs cannot be met by one without a host name.
    ['a URI without a host', { excluded: [uri('a.fr')], names: [uri('urn:x:y')], allowed: false }],
    ['a URI with an address', { excluded: [uri('a.fr')], names: [uri('http://192.0.2.1/')], allowed: false }],
    [
      'a URI in capitals, with a port',
      { permitted: [uri('a.fr')], names: [uri('HTTP://A.FR:80/')], allowed: true },
    ],
    // Of a mailbox the host passes over case, what stands before it does not (RFC 5280 §7.5).
    [
      'one mailbox in capitals',
      { permitted: [email('Jean@a.fr')], names: [email('Jean@A.FR')], allowed: true },
    ],
    [
      'a mailbox in other capitals',
      { permitted: [email('Jean@a.fr')], names: [email('jean@a.fr')], allowed: false },
    ],
    [
      'an excluded one in other capitals',
      { excluded: [email('Jean@a.fr')], names: [email('jean@a.fr')], allowed: false },
    ],
    // What is no name of its kind lies nowhere.
    ['a host that begins with a dot', { permitted: [dns('a.fr')], names: [dns('.a.fr')], allowed: false }],
    ['a mailbox with two hosts', { permitted: [email('a.fr')], names: [email('x@y@a.fr')], allowed: false }],
    [
      'a network for an address',
      {
        permitted: [ip(192, 0, 2, 0, 255, 255, 255, 0)],
        names: [ip(192, 0, 2, 0, 255, 255, 255, 0)],
        allowed: false,
      },
    ],
    [
      'an address for an excluded network',
      { excluded: [ip(192, 0, 2, 1)], names: [ip(192, 0, 2, 1)], allowed: false },
    ],
    [
      'that address, and no name of its kind',
      { excluded: [ip(192, 0, 2, 1)], names: [dns('a.fr')], allowed: true },
    ],
    ['a mailbox without a host', { excluded: [email('a.fr')], names: [email('x')], allowed: false }],
    [
      'a URI where nothing is said of URIs',
      { permitted: [dns('a.fr')], names: [uri('urn:x:y')], allowed: true },
    ],
  ])('judges %s', async (_, row) => {
    const verdict = validatePath(await request(row));
    expect(verdict.verdict).toBe(row.allowed ? 'accepted' : 'refused');
  });

  it('looks at every e-mail address of a subject', async () => {
    const subject = 'emailAddress=x@b.fr, emailAddress=x@a.fr, CN=leaf';
    const { certificate } = await mint({ subject });
    expect(certificate.subject.attributes.map(({ type }) => type)).toContain('emailAddress');
    const middle = await mint({
      subject: 'CN=Middle',
      issuer: root,
      ca: {},
      extensions: [extension('2.5.29.30', true, writeSequence(...subtrees(0xa0, [email('a.fr')])))],
    });
    const leaf = await mint({ subject, issuer: middle });
    const trust = [root.certificate];
    const asked = {
      chain: [middle.certificate],
      trust,
      crls: [],
      purpose: 'any',
      revocation: 'off',
    } as const;
    const verdict = validatePath({ ...asked, leaf: leaf.certificate, at: new Date('2026-11-15T12:00:00Z') });
    expect(verdict).toMatchObject({ reason: 'name-constraints', params: { name: 'x@b.fr' } });
  });

  it('compares directory names by their first attributes', async () => {
    const { certificate } = await mint({ subject: 'C=FR, O=Éditeur' });
    const encoded = Buffer.from(certificate.subject.der, 'hex');
    const permitted = [writeDer(0xa4, encoded)];
    for (const [subject, allowed] of [
      ['C=FR, O=Éditeur, CN=x', true],
      ['C=FR, O=ÉDITEUR, CN=x', true],
      ['C=FR, O=Autre, CN=x', false],
      ['C=FR', false],
    ] as const) {
      const asked = await request({ permitted, names: [], subject, allowed });
      expect(validatePath(asked).verdict, subject).toBe(allowed ? 'accepted' : 'refused');
    }
  });

  it('refuses what it cannot judge', async () => {
    const other = writeDer(
      0xa0,
      Uint8Array.of(0x06, 0x03, 0x2a, 0x03, 0x04),
      writeDer(0xa0, Uint8Array.of(5, 0)),
    );
    const asked = await request({ permitted: [other], names: [other], allowed: false });
    expect(validatePath(asked)).toMatchObject({ reason: 'name-constraints' });
    const broken = await request({ permitted: [Uint8Array.of(5, 0)], names: [dns('a.fr')], allowed: false });
    expect(validatePath(broken)).toMatchObject({ reason: 'name-constraints' });
  });
});
