import { createPrivateKey, sign, verify } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReasonCode } from '../contract/words.ts';
import { spkiSha256 } from '../pki/key.ts';
import { validatePath, type PathRequest, type PathVerdict } from '../pki/validate-path.ts';
import { identityForms, identityRoles, type IdentityForm, type IdentityRole } from './cast.ts';
import { usualIssuer } from './identity-draft.ts';
import { memoryLabStore, openLab, type Identity, type Lab, type LabStore } from './lab.ts';
import { openOpenssl, type Openssl } from './openssl-for-tests.ts';

const day = 86_400_000;
const begin = new Date('2026-11-24T10:00:00Z');
const names = { psp: 'psp.essai.fr', 'gap-server': 'gap.essai.fr' } as const;

let store: LabStore;
let lab: Lab;
let openssl: Openssl;

beforeAll(async () => {
  store = memoryLabStore();
  lab = await openLab({ store, now: () => begin });
  openssl = await openOpenssl();
  await lab.prepare();
});
afterAll(() => openssl.remove());

const nameOf = (role: IdentityRole): string | undefined =>
  role === 'psp' || role === 'gap-server' ? names[role] : undefined;

function wanted(role: IdentityRole, form: IdentityForm): Parameters<Lab['identity']>[0] {
  const name = nameOf(role);
  return { role, form, ...(name === undefined ? {} : { name }) };
}

const everyIdentity = (): Promise<Identity[]> =>
  Promise.all(identityRoles.flatMap((role) => identityForms.map((form) => lab.identity(wanted(role, form)))));

describe('every form of every role', () => {
  const cases = identityRoles.flatMap((role) => identityForms.map((form) => [role, form] as const));

  async function judge(role: IdentityRole, form: IdentityForm): Promise<PathVerdict> {
    const { certificate, chain } = await lab.identity(wanted(role, form));
    const { root, intermediate } = await lab.authority(usualIssuer[role]);
    const crls = [
      await lab.revocationList(usualIssuer[role], 'intermediate'),
      await lab.revocationList(usualIssuer[role], 'root'),
    ];
    const name = nameOf(role);
    const request: PathRequest = {
      leaf: certificate,
      chain,
      trust: [root],
      crls,
      at: begin,
      purpose: role === 'tpe' || role === 'gap-client' ? 'client' : 'server',
      ...(name === undefined ? {} : { name }),
      revocation: 'mandatory',
      knownIntermediates: [intermediate],
    };
    return validatePath(request);
  }

  /** Clients bear no name that is checked, and SSL_SERVEUR is a client's certificate too, by its EKU. */
  function expectedReason(role: IdentityRole, form: IdentityForm): ReasonCode | null {
    const isClient = role === 'tpe' || role === 'gap-client';
    const reasons: Record<IdentityForm, ReasonCode | null> = {
      valid: null,
      expired: 'certificate-expired',
      'not-yet-valid': 'certificate-not-yet-valid',
      revoked: 'revoked',
      'unknown-authority': 'unknown-authority',
      'self-signed': 'self-signed',
      'wrong-name': isClient ? null : 'name-mismatch',
      'wrong-usage': role === 'gap-client' ? null : 'wrong-usage',
      'wrong-key': null,
      corrupted: 'signature-invalid',
      'incomplete-chain': 'incomplete-chain',
    };
    return reasons[form];
  }

  it.each(cases)('%s %s is what it says, for our own judgement', async (role, form) => {
    const verdict = await judge(role, form);
    const reason = expectedReason(role, form);
    expect(verdict).toMatchObject(reason === null ? { verdict: 'accepted' } : { verdict: 'refused', reason });
  });

  const opensslErrors: Partial<Record<IdentityForm, RegExp>> = {
    expired: /certificate has expired/,
    'not-yet-valid': /certificate is not yet valid/,
    revoked: /certificate revoked/,
    'unknown-authority': /unable to get local issuer certificate/,
    'self-signed': /self-signed certificate/,
    'wrong-name': /hostname mismatch/i,
    'wrong-usage': /unsuitable certificate purpose/,
    corrupted: /certificate signature failure/,
    'incomplete-chain': /unable to get local issuer certificate/,
  };

  it.each(cases)('%s %s is what it says, for openssl', async (role, form) => {
    const { certificate, chain } = await lab.identity(wanted(role, form));
    const { root } = await lab.authority(usualIssuer[role]);
    const lists = await Promise.all(
      (['root', 'intermediate'] as const).map((level) => lab.revocationList(usualIssuer[role], level)),
    );
    const name = nameOf(role);
    const { code, output } = await openssl.run(
      'verify',
      ...['-attime', String(begin.getTime() / 1000), '-crl_check'],
      ...['-purpose', role === 'tpe' || role === 'gap-client' ? 'sslclient' : 'sslserver'],
      ...(name === undefined ? [] : ['-verify_hostname', name]),
      ...['-CAfile', await openssl.put('root.pem', root.pem)],
      ...['-CRLfile', await openssl.put('lists.pem', lists.map(({ pem }) => pem).join(''))],
      ...(chain[0] === undefined ? [] : ['-untrusted', await openssl.put('chain.pem', chain[0].pem)]),
      await openssl.put('leaf.pem', certificate.pem),
    );
    if (expectedReason(role, form) === null) expect({ code, output }).toMatchObject({ code: 0 });
    else expect(output).toMatch(opensslErrors[form] ?? /never/);
  });

  it.each(cases)('%s %s has a key that fits, unless that is what is wrong', async (role, form) => {
    const { certificate, key } = await lab.identity(wanted(role, form));
    const signed = sign('sha256', Buffer.from('x'), key);
    expect(verify('sha256', Buffer.from('x'), certificate.publicKey, signed)).toBe(form !== 'wrong-key');
  });
});

describe('names', () => {
  it('say SIMULATION for each authority, or are the ones asked for', async () => {
    for (const name of ['ingetrust', 'geotrust', 'igc-sante', 'unknown'] as const) {
      const { root, intermediate } = await lab.authority(name);
      expect(root.commonName).toMatch(/^SIMULATION /);
      expect(intermediate.subject.text).toMatch(/O=SIMULATION .*CN=SIMULATION /);
    }
    const server = await lab.identity(wanted('gap-server', 'valid'));
    expect(server.certificate.dnsNames).toEqual(['gap.essai.fr']);
    const unnamed = await lab.identity({ role: 'gap-server', form: 'valid' });
    expect(unnamed.certificate.dnsNames).toEqual(['gap.simulation.test']);
  });

  it('of two servers live side by side', async () => {
    const one = await lab.identity({ role: 'psp', form: 'valid', name: 'un.essai.fr' });
    const two = await lab.identity({ role: 'psp', form: 'valid', name: 'deux.essai.fr' });
    const again = await lab.identity({ role: 'psp', form: 'valid', name: 'un.essai.fr' });
    expect(again.certificate).toBe(one.certificate);
    expect(two.certificate.commonName).toBe('deux.essai.fr');
  });
});

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
