import { beforeAll, describe, expect, it } from 'vitest';
import { writeSequence } from '../asn1/der-writer.ts';
import { oid } from '../asn1/object-identifiers.ts';
import { parseCertificate } from '../certificates/certificate.ts';
import type { Extension } from '../certificates/certificate-extensions.ts';
import { basicConstraints } from '../certificates/write-extensions.ts';
import { parseRevocationList } from '../revocation/revocation-list.ts';
import type { HandMade, ListEntry } from '../testing/handmade.ts';
import {
  makeAuthority,
  makeLeaf,
  makeListOf,
  makeRoot,
  nameOf,
  usageOf,
} from '../testing/limbo/limbo-stage.ts';
import { extension, mintKey } from '../testing/mint.ts';
import { distributionPoint, generalName, issuingDistributionPoint } from '../testing/rare-extensions.ts';
import { validatePath } from './validate-path.ts';

let root: HandMade;
let middle: HandMade;
let signer: HandMade;
beforeAll(async () => {
  root = await makeRoot();
  middle = await makeAuthority(root, { subject: 'Middle' });
  signer = await makeLeaf(root, {
    subject: 'List Signer',
    usage: usageOf('cRLSign'),
    purposes: null,
    san: null,
  });
});

/** The verdict, where the state of the leaf must be known and those above it may be unknown. */
function judge(
  leaf: HandMade,
  lists: readonly Uint8Array[],
  chain: readonly HandMade[] = [middle, signer],
): string {
  const verdict = validatePath({
    leaf: parseCertificate(leaf.der),
    chain: chain.map(({ der }) => parseCertificate(der)),
    trust: [parseCertificate(root.der)],
    crls: lists.map((der) => parseRevocationList(der)),
    at: new Date('2026-11-15T12:00:00Z'),
    purpose: 'any',
    revocation: 'mandatory',
  });
  return verdict.verdict === 'accepted' ? 'accepted' : verdict.reason;
}

const listedBy = (...names: readonly string[]): Extension =>
  distributionPoint({ listIssuer: names.map((name) => generalName.directory(['CN', name])) });
const indirect = issuingDistributionPoint({ isIndirect: true });
/** Of a certificate that this authority issued (RFC 5280 §5.3.3). */
const issuedBy = (name: string): readonly Extension[] => [
  extension(oid.certificateIssuer, true, writeSequence(generalName.directory(['CN', name]))),
];

describe('a list of users or of authorities alone', () => {
  it('goes by cA, whatever the path length says', async () => {
    const only = (kind: 'users' | 'authorities') =>
      makeListOf(middle, { extra: [issuingDistributionPoint({ only: kind })] });
    const [users, authorities] = [await only('users'), await only('authorities')];
    const last = await makeAuthority(middle, { pathLength: 0 });
    expect(judge(last, [users])).toBe('revocation-unavailable');
    expect(judge(last, [authorities])).toBe('accepted');
    for (const basic of [null, basicConstraints(null, true)]) {
      const leaf = await makeLeaf(middle, { basic });
      expect(judge(leaf, [users])).toBe('accepted');
      expect(judge(leaf, [authorities])).toBe('revocation-unavailable');
    }
  });
});

describe('an indirect list', () => {
  const other: ListEntry = { serial: '77' };
  /** Signed by the authority of another name that the root certified, whose own state its own list tells. */
  const bySigner = (entries: readonly ListEntry[], extra: readonly Extension[] = [indirect]) =>
    makeListOf(signer, { entries, extra });
  let ofRoot: Uint8Array;
  beforeAll(async () => {
    ofRoot = await makeListOf(root);
  });

  it('tells of the certificates whose authority names its issuer, however the name is written', async () => {
    const leaf = await makeLeaf(middle, { extra: [listedBy('LIST  signer')] });
    expect(judge(leaf, [await bySigner([]), ofRoot])).toBe('accepted');
    const named = { serial: leaf.serial, extensions: issuedBy('MIDDLE') };
    expect(judge(leaf, [await bySigner([named]), ofRoot])).toBe('revoked');
    expect(judge(leaf, [await bySigner([named])])).toBe('revocation-unavailable');
  });

  it('goes on about the last authority that an entry named, and first about its own', async () => {
    const leaf = await makeLeaf(middle, { extra: [listedBy('List Signer')] });
    const bare = { serial: leaf.serial };
    expect(judge(leaf, [await bySigner([bare]), ofRoot])).toBe('accepted');
    expect(judge(leaf, [await bySigner([{ ...other, extensions: issuedBy('Middle') }, bare]), ofRoot])).toBe(
      'revoked',
    );
    expect(judge(leaf, [await bySigner([{ ...other, extensions: issuedBy('Another') }, bare]), ofRoot])).toBe(
      'accepted',
    );
  });

  it('is needed where the certificate names another issuer: a direct list of that one tells nothing', async () => {
    const leaf = await makeLeaf(middle, { extra: [listedBy('List Signer')] });
    expect(judge(leaf, [await bySigner([], []), ofRoot])).toBe('revocation-unavailable');
    const elsewhere = await makeLeaf(middle, { extra: [listedBy('Another')] });
    expect(judge(elsewhere, [await bySigner([]), ofRoot])).toBe('revocation-unavailable');
  });
});

describe('a signer of lists of which its own list alone tells', () => {
  /** As its authority says in its certificate, or not. */
  const signerOf = async (extra: readonly Extension[]): Promise<HandMade> =>
    makeLeaf(root, {
      subject: 'Own',
      usage: usageOf('cRLSign'),
      purposes: null,
      san: null,
      key: await mintKey(),
      extra,
    });
  const listOf = (own: HandMade, entries: readonly ListEntry[] = []): Promise<Uint8Array> =>
    makeListOf(own, { entries, extra: [indirect] });

  it('is taken where its authority says so, and not where it says nothing', async () => {
    const leaf = await makeLeaf(middle, { extra: [listedBy('Own')] });
    const own = await signerOf([listedBy('own')]);
    expect(judge(leaf, [await listOf(own)], [middle, own])).toBe('accepted');
    const silent = await signerOf([]);
    expect(judge(leaf, [await listOf(silent)], [middle, silent])).toBe('revocation-unavailable');
    const elsewhere = await signerOf([listedBy('List Signer')]);
    expect(judge(leaf, [await listOf(elsewhere)], [middle, elsewhere])).toBe('revocation-unavailable');
  });

  it('is not taken once revoked, by itself or by its authority', async () => {
    const leaf = await makeLeaf(middle, { extra: [listedBy('Own')] });
    const own = await signerOf([listedBy('Own')]);
    const entry = { serial: own.serial };
    const byItself = await listOf(own, [{ ...entry, extensions: issuedBy('Root') }]);
    expect(judge(leaf, [byItself], [middle, own])).toBe('revocation-unavailable');
    const byRoot = await makeListOf(root, { entries: [entry] });
    expect(judge(leaf, [await listOf(own), byRoot], [middle, own])).toBe('revocation-unavailable');
  });

  it('is not taken from a stranger who says it of himself', async () => {
    const leaf = await makeLeaf(middle, { extra: [listedBy('Own')] });
    const stranger = await makeRoot({ subject: nameOf('Own'), extra: [listedBy('Own')] });
    expect(judge(leaf, [await listOf(stranger)], [middle, stranger])).toBe('revocation-unavailable');
  });
});
