import { sign, verify } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReasonCode } from '../contract/words.ts';
import { validatePath, type PathRequest, type PathVerdict } from '../pki/path/validate-path.ts';
import { identityForms, identityRoles, type IdentityForm, type IdentityRole } from './cast.ts';
import { usualIssuer } from './identity-draft.ts';
import { memoryLabStore, openLab, type Identity, type Lab } from './lab.ts';
import { openOpenssl, type Openssl } from './testing/openssl.ts';

const begin = new Date('2026-11-24T10:00:00Z');
const names = { psp: 'psp.essai.fr', 'gap-server': 'gap.essai.fr' } as const;

let lab: Lab;
let openssl: Openssl;

beforeAll(async () => {
  lab = await openLab({ store: memoryLabStore(), now: () => begin });
  openssl = await openOpenssl();
  await lab.prepare();
});
afterAll(() => openssl.remove());

const nameOf = (role: IdentityRole): string | undefined =>
  role === 'psp' || role === 'gap-server' ? names[role] : undefined;

function wanted(role: IdentityRole, form: IdentityForm): Parameters<Lab['identity']>[0] {
  const name = nameOf(role);
  return { role, form, name };
}

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
      name,
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
      // Only the usual issuer's lists are given here, and these have an issuer of their own.
      'crl-unavailable': 'revocation-unavailable',
      'crl-stale': 'revocation-unavailable',
      'crl-forged': 'revocation-unavailable',
      'authority-revoked': 'revocation-unavailable',
      'authority-expired': 'certificate-expired',
      'authority-renewed': 'revocation-unavailable',
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
    'crl-unavailable': /unable to get certificate CRL/,
    'crl-stale': /unable to get certificate CRL/,
    'crl-forged': /unable to get certificate CRL/,
    // It looks at the leaf's list alone here.
    'authority-revoked': /unable to get certificate CRL/,
    'authority-expired': /certificate has expired|unable to get certificate CRL/,
    'authority-renewed': /unable to get certificate CRL/,
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
      '-attime',
      String(begin.getTime() / 1000),
      '-crl_check',
      '-purpose',
      role === 'tpe' || role === 'gap-client' ? 'sslclient' : 'sslserver',
      ...(name === undefined ? [] : ['-verify_hostname', name]),
      '-CAfile',
      await openssl.put('root.pem', root.pem),
      '-CRLfile',
      await openssl.put('lists.pem', lists.map(({ pem }) => pem).join('')),
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

describe('a terminal to be revoked', () => {
  it('is another one each time, good, and refused once it is in the list', async () => {
    const [one, two] = await Promise.all([lab.issueTerminal(), lab.issueTerminal()]);
    expect(one.certificate.serialNumber).not.toBe(two.certificate.serialNumber);
    expect(one.certificate.commonName).not.toBe(two.certificate.commonName);
    const { root } = await lab.authority('ingetrust');
    const judge = async ({ certificate, chain }: Identity): Promise<PathVerdict> =>
      validatePath({
        leaf: certificate,
        chain,
        trust: [root],
        at: begin,
        purpose: 'client',
        revocation: 'mandatory',
        crls: [
          await lab.revocationList('ingetrust', 'intermediate'),
          await lab.revocationList('ingetrust', 'root'),
        ],
      });
    expect(await judge(one)).toMatchObject({ verdict: 'accepted' });
    await lab.revoke(one.certificate);
    expect(await judge(one)).toMatchObject({ verdict: 'refused', reason: 'revoked' });
    expect(await judge(two)).toMatchObject({ verdict: 'accepted' });
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

  const several = {
    name: '192.0.2.7',
    otherNames: ['psp.essai.fr', '2001:DB8:0:0::1', '192.0.2.7'],
  } as const;

  it.each(['psp', 'gap-server'] as const)('of a %s may be several, and IP addresses', async (role) => {
    const { certificate } = await lab.identity({ role, form: 'valid', ...several });
    expect(certificate.commonName).toBe('192.0.2.7');
    expect(certificate.dnsNames).toEqual(['psp.essai.fr']);
    expect(certificate.ipAddresses).toEqual(['192.0.2.7', '2001:db8::1']);
    const leaf = await openssl.put('several.pem', certificate.pem);
    const shown = await openssl.run('x509', '-noout', '-ext', 'subjectAltName', '-in', leaf);
    expect(shown.output).toMatch(
      /DNS:psp\.essai\.fr, IP Address:192\.0\.2\.7, IP Address:2001:DB8:0:0:0:0:0:1/,
    );
    for (const [address, answer] of [
      ['192.0.2.7', 'does match'],
      ['2001:db8::1', 'does match'],
      ['192.0.2.8', 'does NOT match'],
    ] as const) {
      expect((await openssl.run('x509', '-noout', '-checkip', address, '-in', leaf)).output).toContain(
        answer,
      );
    }
  });

  it('of which none is borne under the form wrong-name', async () => {
    const { certificate } = await lab.identity({ role: 'psp', form: 'wrong-name', ...several });
    expect([...certificate.dnsNames, ...certificate.ipAddresses]).toEqual(['autre-psp.simulation.test']);
  });

  it('are told apart by all of them', async () => {
    const one = await lab.identity({ role: 'psp', form: 'valid', name: 'un.essai.fr' });
    const more = await lab.identity({
      role: 'psp',
      form: 'valid',
      name: 'un.essai.fr',
      otherNames: ['x.fr'],
    });
    expect(more.certificate.dnsNames).toEqual(['un.essai.fr', 'x.fr']);
    const again = await lab.identity({ role: 'psp', form: 'valid', name: 'un.essai.fr' });
    expect(again.certificate).toBe(one.certificate);
  });

  it('without number leave a bounded number of files', async () => {
    const files = new Set<string>();
    const store = memoryLabStore();
    const counting = await openLab({
      store: { ...store, write: (file, bytes) => (files.add(file), store.write(file, bytes)) },
      now: () => begin,
    });
    const nameOfTurn = (turn: number): string => `psp-${turn}.essai.fr`;
    for (let turn = 0; turn < 300; turn += 1) {
      const name = nameOfTurn(turn);
      const { certificate } = await counting.identity({ role: 'psp', form: 'valid', name });
      expect(certificate.dnsNames).toEqual([name]);
    }
    const kept = [...files].filter((file) => file.startsWith('psp-valid'));
    expect(kept.length).toBeGreaterThan(100);
    expect(kept.length).toBeLessThanOrEqual(256);
    const again = await openLab({ store, now: () => begin });
    const first = await again.identity({ role: 'psp', form: 'valid', name: nameOfTurn(0) });
    expect(first.certificate.dnsNames).toEqual([nameOfTurn(0)]);
  });
});
