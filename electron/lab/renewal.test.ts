import { createPrivateKey } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { spkiSha256 } from '../pki/keys/key.ts';
import { identityForms, identityRoles, type IdentityForm, type IdentityRole } from './cast.ts';
import { memoryLabStore, openLab, type Identity, type Lab, type LabStore } from './lab.ts';

const day = 86_400_000;
const begin = new Date('2026-11-24T10:00:00Z');

let store: LabStore;
let lab: Lab;

beforeAll(async () => {
  store = memoryLabStore();
  lab = await openLab({ store, now: () => begin });
  await lab.prepare();
});

const wanted = (role: IdentityRole, form: IdentityForm): Parameters<Lab['identity']>[0] => ({ role, form });

const everyIdentity = (): Promise<Identity[]> =>
  Promise.all(identityRoles.flatMap((role) => identityForms.map((form) => lab.identity(wanted(role, form)))));

describe('keeping and renewing', () => {
  it('shares one making between calls at the same time', async () => {
    const fresh = await openLab({ store: memoryLabStore(), now: () => begin });
    const made = await Promise.all(
      Array.from({ length: 3 }, () => fresh.identity({ role: 'tpe', form: 'valid' })),
    );
    expect(new Set(made.map(({ certificate }) => certificate)).size).toBe(1);
  });

  it('gives the same identities when it is opened again, without making a key', async () => {
    const before = await everyIdentity();
    const withoutNewKeys: LabStore = {
      ...store,
      writeKey: () => Promise.reject(new Error('a key was made')),
      write: () => Promise.reject(new Error('a certificate was made')),
    };
    lab = await openLab({ store: withoutNewKeys, now: () => begin });
    const after = await everyIdentity();
    expect(after.map(({ certificate }) => certificate.sha256)).toEqual(
      before.map(({ certificate }) => certificate.sha256),
    );
    lab = await openLab({ store, now: () => begin });
  });

  it('shows the authorities when the keys cannot be read', async () => {
    const locked = await openLab({
      store: { ...store, readKey: () => Promise.reject(new Error('locked')) },
      now: () => begin,
    });
    await expect(locked.authority('ingetrust')).resolves.toBeDefined();
    await expect(locked.identity({ role: 'tpe', form: 'valid' })).rejects.toThrow('locked');
  });

  it.each([
    ['valid', 'three years later', 3 * 366],
    ['valid', 'two days before its end', 3 * 365 + 1 - 30 - 1],
    ['not-yet-valid', 'when it would begin', 29],
    ['expired', 'when the clock goes back', -31],
  ] as const)('makes %s anew %s', async (form, _when, days) => {
    const before = await lab.identity(wanted('tpe', form));
    const later = new Date(begin.getTime() + days * day);
    const other = await openLab({ store: copyOf(store), now: () => later });
    const after = await other.identity(wanted('tpe', form));
    expect(after.certificate.sha256).not.toBe(before.certificate.sha256);
    expect(after.certificate.spkiSha256).toBe(before.certificate.spkiSha256);
    const { notBefore, notAfter } = after.certificate;
    const seen = later < notBefore ? 'not-yet-valid' : later > notAfter ? 'expired' : 'valid';
    expect(seen).toBe(form);
  });

  it.each([
    ['valid', 1000],
    ['expired', 1400],
    ['not-yet-valid', 27],
    ['self-signed', 1000],
  ] as const)('keeps %s after %i days', async (form, days) => {
    const before = await lab.identity(wanted('tpe', form));
    const later = new Date(begin.getTime() + days * day);
    const other = await openLab({ store: copyOf(store), now: () => later });
    expect((await other.identity(wanted('tpe', form))).certificate.sha256).toBe(before.certificate.sha256);
  });

  it('renews in the same lab when its clock moves on', async () => {
    let time = begin.getTime();
    const moving = await openLab({ store: copyOf(store), now: () => new Date(time) });
    const before = await moving.identity(wanted('psp', 'not-yet-valid'));
    time += 29 * day;
    const [one, two] = await Promise.all([
      moving.identity(wanted('psp', 'not-yet-valid')),
      moving.identity(wanted('psp', 'not-yet-valid')),
    ]);
    expect(one.certificate.sha256).not.toBe(before.certificate.sha256);
    expect(two.certificate).toBe(one.certificate);
  });

  it('renews the authorities, with their keys, before they are too short for their identities', async () => {
    const before = await lab.authority('geotrust');
    const later = new Date('2038-01-01T00:00:00Z');
    const other = await openLab({ store: copyOf(store), now: () => later });
    const after = await other.authority('geotrust');
    expect(after.root.sha256).not.toBe(before.root.sha256);
    expect(after.root.spkiSha256).toBe(before.root.spkiSha256);
    expect(after.intermediate.isSignedBy(before.root)).toBe(true);
  });

  it('founds an authority anew when its key was lost, and its identities with it', async () => {
    const damaged = copyOf(store);
    const lost = 'ingetrust-intermediate';
    let isLost = true;
    const other = await openLab({
      store: {
        ...damaged,
        readKey: (name) => (name === lost && isLost ? Promise.resolve(null) : damaged.readKey(name)),
        writeKey: (name, key) => {
          isLost = isLost && name !== lost;
          return damaged.writeKey(name, key);
        },
      },
      now: () => begin,
    });
    const before = await other.identity(wanted('tpe', 'valid'));
    const list = await other.revocationList('ingetrust', 'intermediate');
    const { root, intermediate } = await other.authority('ingetrust');
    const after = await other.identity(wanted('tpe', 'valid'));
    expect(intermediate.spkiSha256).not.toBe(before.chain[0]?.spkiSha256);
    expect(intermediate.isSignedBy(root)).toBe(true);
    expect(list.isSignedBy(intermediate)).toBe(true);
    expect(after.chain).toEqual([intermediate]);
    expect(after.certificate.isSignedBy(intermediate)).toBe(true);
  });

  it('replaces a certificate that cannot be read', async () => {
    const damaged = copyOf(store);
    await damaged.write('tpe-valid.cer', Buffer.from('half a certif'));
    const other = await openLab({ store: damaged, now: () => begin });
    const { certificate, key } = await other.identity(wanted('tpe', 'valid'));
    expect(certificate.spkiSha256).toBe(spkiSha256(key));
  });

  it('tries again after a store that failed', async () => {
    const failing = { ...memoryLabStore(), writeKey: () => Promise.reject(new Error('disk full')) };
    const other = await openLab({ store: failing, now: () => begin });
    await expect(other.identity(wanted('tpe', 'valid'))).rejects.toThrow('disk full');
    failing.writeKey = () => Promise.resolve() as Promise<never>;
    await expect(other.identity(wanted('tpe', 'valid'))).resolves.toBeDefined();
  });
});

/** A store that reads what another holds and keeps its own writings to itself. */
function copyOf(source: LabStore): LabStore {
  const own = memoryLabStore();
  return {
    ...own,
    read: async (name) => (await own.read(name)) ?? source.read(name),
    readKey: async (name) => {
      const key = (await own.readKey(name)) ?? (await source.readKey(name));
      // As a vault does: another object for the same key.
      return key === null ? null : createPrivateKey(key.export({ type: 'pkcs8', format: 'pem' }));
    },
  };
}
