import { beforeAll, describe, expect, it } from 'vitest';
import { parseRevocationList, type RevocationList } from '../pki/revocation/revocation-list.ts';
import { authorityLevels, labAuthorityNames } from './cast.ts';
import { memoryLabStore, openLab, type Lab, type LabStore } from './lab.ts';
import { openOpenssl } from './testing/openssl.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const begin = new Date('2026-11-24T10:00:00Z').getTime();
const variants = ['current', 'stale', 'forged'] as const;

let store: LabStore;
let time = begin;
let lab: Lab;
const now = (): Date => new Date(time);

beforeAll(async () => {
  store = memoryLabStore();
  lab = await openLab({ store, now });
  await lab.prepare();
});

const opened = (): Promise<Lab> => {
  time = begin;
  return openLab({ store, now });
};
const terminalsList = (of: Lab): Promise<RevocationList> => of.revocationList('ingetrust', 'intermediate');

/** The CRL number (RFC 5280 §5.2.3). */
const numberOf = ({ number }: RevocationList): bigint => number ?? -1n;

describe('a revocation list', () => {
  it('is signed once for all who ask, whichever it is', async () => {
    const of = await opened();
    const all = (): Promise<RevocationList[]> =>
      Promise.all(
        labAuthorityNames.flatMap((name) =>
          authorityLevels.flatMap((level) =>
            variants.map((variant) => of.revocationList(name, level, variant)),
          ),
        ),
      );
    const [one, two] = await Promise.all([all(), all()]);
    time += 12 * hour;
    const three = await all();
    expect(new Set(one).size).toBe(24);
    expect(two.every((list, index) => list === one[index])).toBe(true);
    expect(three.every((list, index) => list === one[index])).toBe(true);
  });

  it('is signed anew by what is revoked, and only where that is named', async () => {
    const of = await opened();
    const [before, root, forged] = [
      await terminalsList(of),
      await of.revocationList('ingetrust', 'root'),
      await of.revocationList('ingetrust', 'intermediate', 'forged'),
    ];
    const { certificate } = await of.issueTerminal();
    await of.revoke(certificate);
    const after = await terminalsList(of);
    expect(before.find(certificate.serialNumber)).toBeNull();
    expect(after.find(certificate.serialNumber)).not.toBeNull();
    expect(numberOf(after)).toBeGreaterThan(numberOf(before));
    await of.revoke(certificate);
    expect(await terminalsList(of)).toBe(after);
    expect(await of.revocationList('ingetrust', 'root')).toBe(root);
    expect(await of.revocationList('ingetrust', 'intermediate', 'forged')).toBe(forged);
  });

  it('names whatever was revoked while another list was being signed', async () => {
    const of = await opened();
    const terminals = await Promise.all(Array.from({ length: 4 }, () => of.issueTerminal()));
    await Promise.all(
      terminals.map(async ({ certificate }) => {
        await of.revoke(certificate);
        expect((await terminalsList(of)).find(certificate.serialNumber)).not.toBeNull();
      }),
    );
  });

  it.each([
    ['a day and an hour later', day + hour],
    ['eight days later', 8 * day],
    ['years later', 900 * day],
    ['when the clock goes back by two hours', -2 * hour],
    ['when the clock goes back by two years', -730 * day],
  ])('is an hour old and good for a week again %s', async (_when, move) => {
    const of = await opened();
    const before = await terminalsList(of);
    time += move;
    const after = await terminalsList(of);
    expect(after.thisUpdate.getTime()).toBe(time - hour);
    expect(after.nextUpdate?.getTime()).toBe(time + 7 * day);
    expect(numberOf(after)).toBeGreaterThan(numberOf(before));
  });

  it.each([0, 23, 24 * 30, -24 * 2, -24 * 9, -24 * 400])(
    'is stale, or forged, whatever the clock: %i h',
    async (hours) => {
      const of = await opened();
      await Promise.all(variants.map((variant) => of.revocationList('geotrust', 'intermediate', variant)));
      time += hours * hour;
      const stale = await of.revocationList('geotrust', 'intermediate', 'stale');
      expect(stale.nextUpdate?.getTime()).toBeLessThan(time - day);
      const forged = await of.revocationList('geotrust', 'intermediate', 'forged');
      expect(forged.thisUpdate.getTime()).toBeLessThanOrEqual(time);
      expect(forged.nextUpdate?.getTime()).toBeGreaterThan(time + 5 * day);
      expect(forged.isSignedBy((await of.authority('geotrust')).intermediate)).toBe(false);
    },
  );
});

describe('publishing a list that ends', () => {
  it('keeps its instant while time passes and terminals are revoked, until it is taken back', async () => {
    const of = await opened();
    const usual = await terminalsList(of);
    time += 400;
    await of.publishList('ingetrust', { validForMs: 5 * minute });
    const end = begin + 5 * minute + 1000;
    const short = await terminalsList(of);
    expect(short.nextUpdate?.getTime()).toBe(end);
    expect(numberOf(short)).toBeGreaterThan(numberOf(usual));
    time = end - 1000;
    expect(await terminalsList(of)).toBe(short);
    time = end + 3 * day;
    expect(await terminalsList(of)).toBe(short);
    const { certificate } = await of.issueTerminal();
    await of.revoke(certificate);
    const late = await terminalsList(of);
    expect(late.nextUpdate?.getTime()).toBe(end);
    expect(late.thisUpdate.getTime()).toBeLessThan(end);
    expect(late.find(certificate.serialNumber)).not.toBeNull();
    await of.publishList('ingetrust', null);
    expect((await terminalsList(of)).nextUpdate?.getTime()).toBe(Math.floor(time / 1000) * 1000 + 7 * day);
  });

  it('touches no other list, and is forgotten by a lab that is opened again', async () => {
    const of = await opened();
    const others = (): Promise<RevocationList[]> =>
      Promise.all([
        of.revocationList('ingetrust', 'root'),
        of.revocationList('ingetrust', 'intermediate', 'stale'),
        of.revocationList('ingetrust', 'intermediate', 'forged'),
        of.revocationList('geotrust', 'intermediate'),
      ]);
    const before = await others();
    await of.publishList('ingetrust', { validForMs: 1000 });
    expect((await others()).every((list, index) => list === before[index])).toBe(true);
    expect((await terminalsList(of)).nextUpdate?.getTime()).toBe(begin + 1000);
    const again = await openLab({ store, now });
    expect((await terminalsList(again)).nextUpdate?.getTime()).toBe(begin + 7 * day);
  });

  it('is what the revocation point serves, and what its OCSP answers say', async () => {
    const of = await openLab({ store: memoryLabStore(), now: () => new Date() });
    const { certificate, chain } = await of.identity({ role: 'tpe', form: 'valid' });
    const point = await of.openRevocationPoint();
    const openssl = await openOpenssl();
    const { root } = await of.authority('ingetrust');
    const ask = async (): Promise<string> => {
      const { output } = await openssl.run(
        'ocsp',
        '-url',
        certificate.ocspUrls[0] ?? '',
        '-issuer',
        await openssl.put('issuer.pem', chain[0]?.pem ?? ''),
        '-cert',
        await openssl.put('leaf.pem', certificate.pem),
        '-CAfile',
        await openssl.put('root.pem', root.pem),
      );
      return output;
    };
    const served = async (): Promise<RevocationList> => {
      const response = await fetch(certificate.crlUrls[0] ?? '');
      return parseRevocationList(new Uint8Array(await response.arrayBuffer()));
    };
    expect(await ask()).toContain('leaf.pem: good');
    expect(await ask()).not.toContain('status times invalid');
    // Already over: what a GAP meets once the end has passed.
    await of.publishList('ingetrust', { validForMs: -10 * minute });
    expect((await served()).nextUpdate?.getTime()).toBeLessThan(Date.now());
    expect(await ask()).toMatch(/status expired/i);
    await of.publishList('ingetrust', null);
    expect((await served()).nextUpdate?.getTime()).toBeGreaterThan(Date.now() + 6 * day);
    expect(await ask()).toContain('leaf.pem: good');
    await point.close();
    await openssl.remove();
  });
});
