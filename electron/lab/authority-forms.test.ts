import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReasonCode } from '../contract/words.ts';
import { parseRevocationList, type RevocationList } from '../pki/revocation/revocation-list.ts';
import { validatePath } from '../pki/path/validate-path.ts';
import { authorityForms, type AuthorityForm } from './cast.ts';
import { usualIssuer } from './identity-draft.ts';
import { memoryLabStore, openLab, type Lab, type LabStore, type RevocationPoint } from './lab.ts';
import { openOpenssl, type Openssl } from './testing/openssl.ts';

const now = (): Date => new Date();
const expected: Readonly<Record<AuthorityForm, { ours: ReasonCode | null; openssl: RegExp }>> = {
  'authority-revoked': { ours: 'revoked', openssl: /certificate revoked/ },
  'authority-expired': { ours: 'certificate-expired', openssl: /certificate has expired/ },
  'authority-renewed': { ours: null, openssl: /: OK/ },
};

let store: LabStore;
let lab: Lab;
let point: RevocationPoint;
let openssl: Openssl;
beforeAll(async () => {
  store = memoryLabStore();
  openssl = await openOpenssl();
  lab = await openLab({ store, now });
  await lab.prepare();
  point = await lab.openRevocationPoint();
});
afterAll(async () => {
  await point.close();
  await openssl.remove();
});

const listAt = async (url: string | undefined): Promise<RevocationList> =>
  parseRevocationList(new Uint8Array(await (await fetch(url ?? '')).arrayBuffer()));

it('no root revokes anything before there is an intermediate to be revoked', async () => {
  const fresh = await openLab({ store: memoryLabStore(), now });
  expect((await fresh.revocationList('ingetrust', 'root')).size).toBe(0);
});

describe.each(['tpe', 'psp'] as const)('a %s', (role) => {
  it.each(authorityForms)('whose issuer is %s, with every list that there is', async (form) => {
    const { certificate, chain } = await lab.identity({ role, form });
    const { root, intermediate } = await lab.authority(usualIssuer[role]);
    const [issuer] = chain;
    if (issuer === undefined) throw new Error('no issuer');
    expect(chain).toHaveLength(1);
    expect(issuer.sha256).not.toBe(intermediate.sha256);
    const crls = [await listAt(certificate.crlUrls[0]), await listAt(issuer.crlUrls[0])];
    const { ours, openssl: words } = expected[form];
    const purpose = role === 'tpe' ? 'client' : 'server';
    expect(
      validatePath({
        leaf: certificate,
        chain,
        trust: [root],
        crls,
        at: now(),
        purpose,
        revocation: 'mandatory',
        knownIntermediates: [],
      }),
    ).toMatchObject(ours === null ? { verdict: 'accepted' } : { verdict: 'refused', reason: ours });
    const { output } = await openssl.run(
      'verify',
      '-crl_check_all',
      '-CAfile',
      await openssl.put('root.pem', root.pem),
      '-CRLfile',
      await openssl.put('lists.pem', crls.map(({ pem }) => pem).join('')),
      '-untrusted',
      await openssl.put('chain.pem', issuer.pem),
      await openssl.put('leaf.pem', certificate.pem),
    );
    expect(output).toMatch(words);
  });

  it('stays what it is when the lab is opened again', async () => {
    const again = await openLab({ store, now });
    for (const form of authorityForms) {
      const [before, after] = [await lab.identity({ role, form }), await again.identity({ role, form })];
      expect(after.chain[0]?.sha256).toBe(before.chain[0]?.sha256);
    }
    const list = await again.revocationList(usualIssuer[role], 'root');
    const revoked = await lab.identity({ role, form: 'authority-revoked' });
    expect(list.find(revoked.chain[0]?.serialNumber ?? '')).not.toBeNull();
  });
});
