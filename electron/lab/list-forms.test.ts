import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReasonCode } from '../contract/words.ts';
import { parseCertificate } from '../pki/certificates/certificate.ts';
import { parseRevocationList, type RevocationList } from '../pki/revocation/revocation-list.ts';
import { validatePath } from '../pki/path/validate-path.ts';
import { listForms, type ListForm } from './cast.ts';
import {
  memoryLabStore,
  openLab,
  type Identity,
  type Lab,
  type LabStore,
  type RevocationPoint,
} from './lab.ts';
import { openOpenssl, type Openssl } from './testing/openssl.ts';

/** The real clock: openssl ocsp takes no other. */
const now = (): Date => new Date();

const expected: Readonly<Record<ListForm, { ours: ReasonCode; openssl: RegExp; status: number }>> = {
  'crl-unavailable': {
    ours: 'revocation-unavailable',
    openssl: /unable to get certificate CRL/,
    status: 503,
  },
  'crl-stale': { ours: 'crl-stale', openssl: /CRL has expired/, status: 200 },
  'crl-forged': { ours: 'crl-forged', openssl: /CRL signature failure/, status: 200 },
};

let store: LabStore;
let lab: Lab;
let point: RevocationPoint;
let openssl: Openssl;
const written: string[] = [];

beforeAll(async () => {
  const memory = memoryLabStore();
  store = {
    ...memory,
    write: (name, bytes) => (written.push(name), memory.write(name, bytes)),
    writeKey: (name, key) => (written.push(name), memory.writeKey(name, key)),
  };
  openssl = await openOpenssl();
  lab = await openLab({ store, now });
  await lab.prepare();
  point = await lab.openRevocationPoint();
});
afterAll(async () => {
  await point.close();
  await openssl.remove();
});

const terminal = (form: ListForm | 'valid'): Promise<Identity> => lab.identity({ role: 'tpe', form });

/** What a GAP finds at the address that a certificate names. */
async function listAt({ certificate }: Identity): Promise<{ status: number; list: RevocationList | null }> {
  const response = await fetch(certificate.crlUrls[0] ?? '');
  const body = new Uint8Array(await response.arrayBuffer());
  return { status: response.status, list: response.ok ? parseRevocationList(body) : null };
}

it('no issuer of theirs is made before it is asked for', () => {
  expect(written.filter((name) => name.includes('crl-'))).toEqual([]);
});

describe.each(listForms)('the terminal %s', (form) => {
  const { ours, openssl: words, status } = expected[form];

  it('is good under the usual root, by an issuer of its own that says what it is for', async () => {
    const { root, intermediate } = await lab.authority('ingetrust');
    const { certificate, chain } = await terminal(form);
    const issuer = chain[0];
    expect(chain).toHaveLength(1);
    expect(issuer?.sha256).not.toBe(intermediate.sha256);
    expect(issuer?.commonName).toMatch(/^SIMULATION INGETRUST AC CRL /);
    expect(issuer).toMatchObject({ isCa: true, pathLength: 0, keyUsage: ['keyCertSign', 'cRLSign'] });
    expect(issuer?.isSignedBy(root)).toBe(true);
    expect(issuer?.crlUrls).toEqual(intermediate.crlUrls);
    const { certificate: valid } = await terminal('valid');
    expect(certificate.subject.der).toBe(valid.subject.der);
    expect(certificate.extendedKeyUsage).toEqual(valid.extendedKeyUsage);
    expect(certificate.spkiSha256).toBe(valid.spkiSha256);
    const judged = validatePath({
      leaf: certificate,
      chain,
      trust: [root],
      crls: [],
      at: now(),
      purpose: 'client',
      revocation: 'off',
    });
    expect(judged.verdict).toBe('accepted');
  });

  it(`finds ${status} at its list’s address, and is refused for ${ours}`, async () => {
    const { root } = await lab.authority('ingetrust');
    const shown = await terminal(form);
    expect(shown.certificate.crlUrls[0]).toBe(`${point.origin}/crl/ingetrust-${form}.crl`);
    const found = await listAt(shown);
    expect(found.status).toBe(status);
    expect(found.list === null).toBe(form === 'crl-unavailable');
    const crls = [
      await lab.revocationList('ingetrust', 'root'),
      await lab.revocationList('ingetrust', 'intermediate'),
      ...(found.list === null ? [] : [found.list]),
    ];
    const common = { trust: [root], crls, at: now(), purpose: 'client', revocation: 'mandatory' } as const;
    const judge = (one: Identity): unknown =>
      validatePath({ ...common, leaf: one.certificate, chain: one.chain });
    expect(judge(shown)).toMatchObject({ verdict: 'refused', reason: ours });
    expect(judge(await terminal('valid'))).toMatchObject({ verdict: 'accepted' });
  });

  it('is refused by openssl for that alone, beside a valid terminal that is accepted', async () => {
    const { root } = await lab.authority('ingetrust');
    const shown = await terminal(form);
    const lists = [
      await lab.revocationList('ingetrust', 'root'),
      await lab.revocationList('ingetrust', 'intermediate'),
      (await listAt(shown)).list,
    ].flatMap((list) => list ?? []);
    const verify = async ({ certificate, chain }: Identity, ...more: string[]): Promise<string> => {
      const { output } = await openssl.run(
        'verify',
        '-x509_strict',
        '-purpose',
        'sslclient',
        ...more,
        '-CAfile',
        await openssl.put('root.pem', root.pem),
        '-untrusted',
        await openssl.put('chain.pem', chain.map(({ pem }) => pem).join('')),
        await openssl.put('leaf.pem', certificate.pem),
      );
      return output;
    };
    const all = [
      '-crl_check_all',
      '-CRLfile',
      await openssl.put('lists.pem', lists.map(({ pem }) => pem).join('')),
    ];
    expect(await verify(shown)).toContain('OK');
    expect(await verify(shown, ...all)).toMatch(words);
    expect(await verify(await terminal('valid'), ...all)).toContain('OK');
  });

  it('has no other way to its status', async () => {
    const { certificate, chain } = await terminal(form);
    expect(certificate.ocspUrls).toEqual([]);
    expect((await terminal('valid')).certificate.ocspUrls).toEqual([`${point.origin}/ocsp`]);
    const { output } = await openssl.run(
      'ocsp',
      '-url',
      `${point.origin}/ocsp`,
      '-noverify',
      '-issuer',
      await openssl.put('issuer.pem', chain[0]?.pem ?? ''),
      '-cert',
      await openssl.put('leaf.pem', certificate.pem),
    );
    expect(output).toContain('unauthorized');
    for (const variant of ['stale', 'forged', 'unavailable'] as const) {
      expect((await fetch(point.urlFor(certificate.crlUrls[0] ?? '', variant))).ok).toBe(false);
    }
    const issuer = await fetch(certificate.caIssuersUrls[0] ?? '');
    expect(parseCertificate(new Uint8Array(await issuer.arrayBuffer())).sha256).toBe(chain[0]?.sha256);
  });

  it('is the same when the lab is opened again, without a new key', async () => {
    const before = await terminal(form);
    const refuse = (): Promise<never> => Promise.reject(new Error('something was made'));
    const again = await openLab({ store: { ...store, write: refuse, writeKey: refuse }, now });
    const after = await again.identity({ role: 'tpe', form });
    expect(after.certificate.sha256).toBe(before.certificate.sha256);
    expect(after.chain.map(({ sha256 }) => sha256)).toEqual(before.chain.map(({ sha256 }) => sha256));
  });

  it('gets a new issuer, and a new certificate, when its issuer’s key was lost', async () => {
    const before = await terminal(form);
    let isLost = true;
    const id = `ingetrust-${form}`;
    const memory = memoryLabStore();
    const own: LabStore = {
      read: async (name) => (await memory.read(name)) ?? store.read(name),
      write: (name, bytes) => memory.write(name, bytes),
      readKey: async (name) =>
        name === id && isLost ? null : ((await memory.readKey(name)) ?? store.readKey(name)),
      writeKey: (name, key) => ((isLost = false), memory.writeKey(name, key)),
    };
    const other = await openLab({ store: own, now });
    const after = await other.identity({ role: 'tpe', form });
    expect(after.chain[0]?.spkiSha256).not.toBe(before.chain[0]?.spkiSha256);
    expect(after.chain[0] !== undefined && after.certificate.isSignedBy(after.chain[0])).toBe(true);
  });
});
