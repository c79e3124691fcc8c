/** @module-tag slow */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReasonCode } from '../contract/words.ts';
import { validatePath, type PathRequest } from '../pki/path/validate-path.ts';
import type { RevocationList } from '../pki/revocation/revocation-list.ts';
import { identityForms, identityRoles, isBranchForm, type IdentityForm, type IdentityRole } from './cast.ts';
import { usualIssuer } from './identity-draft.ts';
import { memoryLabStore, openLab, type Lab } from './lab.ts';
import { openOpenssl, type Openssl } from './testing/openssl.ts';

const at = new Date('2026-11-24T10:00:00Z');
const modes = ['mandatory', 'optional', 'off'] as const;
type Mode = (typeof modes)[number];
/** Which lists are at hand: those of leaf and intermediate, the leaf's issuer's alone, or other than they should be. */
const supplies = ['all', 'of-the-leaf', 'none', 'stale', 'forged'] as const;
type Supply = (typeof supplies)[number];

interface Difference {
  readonly modes: readonly Mode[];
  readonly supplies: readonly Supply[];
  /** The forms that it shows in: elsewhere both refuse, for another reason. */
  readonly forms: readonly IdentityForm[];
  readonly ours: 'accepted' | ReasonCode;
  readonly openssl: 'accepted' | ReasonCode;
  readonly why: string;
}

/** Forms in which nothing is wrong with the certificate that `verify` looks at. */
const sound = ['valid', 'wrong-key'] as const;

/** Where the two do not say the same, and why ours is meant so. Anything else that differs fails the suite. */
const differences: readonly Difference[] = [
  {
    modes: ['optional'],
    supplies: ['none'],
    forms: [...sound, 'revoked', 'wrong-name', 'wrong-usage'],
    ours: 'accepted',
    openssl: 'revocation-unavailable',
    why: 'openssl has no optional mode: -crl_check wants a list. Ours accepts with a warning (annex: « optionnel »).',
  },
  {
    modes: ['optional'],
    supplies: ['stale'],
    forms: [...sound, 'wrong-name', 'wrong-usage'],
    ours: 'accepted',
    openssl: 'crl-stale',
    why: 'The same, of a list whose time is over: it cannot clear, and an unclear state is a warning here.',
  },
  {
    modes: ['optional'],
    supplies: ['forged'],
    forms: [...sound, 'revoked', 'wrong-name', 'wrong-usage'],
    ours: 'accepted',
    openssl: 'crl-forged',
    why: 'The same, of a list that the issuer did not sign: it says nothing of the certificate, for or against.',
  },
  ...(
    [
      ['expired', 'certificate-expired'],
      ['not-yet-valid', 'certificate-not-yet-valid'],
      ['corrupted', 'signature-invalid'],
    ] as const
  ).flatMap(([form, ours]) =>
    (
      [
        ['none', 'revocation-unavailable'],
        ['forged', 'crl-forged'],
      ] as const
    ).map(([supply, openssl]) => ({
      modes: ['mandatory', 'optional'] as const,
      supplies: [supply],
      forms: [form],
      ours,
      openssl,
      why: 'Both refuse. openssl looks for lists before signature and dates, and stops where it has none that is signed; ours tells what no list would mend.',
    })),
  ),
];

/** What openssl says, in our words; the first line that matches. */
const errors: readonly (readonly [RegExp, ReasonCode])[] = [
  [/self-signed certificate(?! in certificate chain)/, 'self-signed'],
  [/unable to get local issuer certificate/, 'unknown-authority'],
  [/certificate signature failure/, 'signature-invalid'],
  [/CRL signature failure/, 'crl-forged'],
  [/certificate has expired/, 'certificate-expired'],
  [/certificate is not yet valid/, 'certificate-not-yet-valid'],
  [/unsuitable certificate purpose/, 'wrong-usage'],
  [/hostname mismatch/i, 'name-mismatch'],
  [/certificate revoked/, 'revoked'],
  [/CRL has expired/, 'crl-stale'],
  [/unable to get certificate CRL/, 'revocation-unavailable'],
];

let lab: Lab;
let openssl: Openssl;
beforeAll(async () => {
  lab = await openLab({ store: memoryLabStore(), now: () => at });
  openssl = await openOpenssl();
  await lab.prepare();
});
afterAll(() => openssl.remove());

async function listsOf(role: IdentityRole, supply: Supply): Promise<RevocationList[]> {
  const issuer = usualIssuer[role];
  switch (supply) {
    case 'none':
      return [];
    case 'of-the-leaf':
      return [await lab.revocationList(issuer, 'intermediate')];
    case 'all':
      return Promise.all(
        (['intermediate', 'root'] as const).map((level) => lab.revocationList(issuer, level)),
      );
    default:
      return [await lab.revocationList(issuer, 'intermediate', supply)];
  }
}

/** `-crl_check` judges the leaf as `mandatory` does; openssl knows no optional one. `-x509_strict` throughout. */
async function askOpenssl(request: PathRequest, whole: boolean): Promise<readonly ReasonCode[] | 'accepted'> {
  const { leaf, chain, trust, crls, name, purpose, revocation } = request;
  const pems = (items: readonly { readonly pem: string }[]): string => items.map(({ pem }) => pem).join('');
  const { code, output } = await openssl.run(
    'verify',
    '-x509_strict',
    '-no-CApath',
    '-no-CAstore',
    '-attime',
    String(at.getTime() / 1000),
    '-purpose',
    purpose === 'client' ? 'sslclient' : 'sslserver',
    ...(name === undefined ? [] : ['-verify_hostname', name]),
    '-CAfile',
    await openssl.put('trust.pem', pems(trust)),
    ...(chain.length === 0 ? [] : ['-untrusted', await openssl.put('chain.pem', pems(chain))]),
    ...(revocation === 'off' ? [] : [whole ? '-crl_check_all' : '-crl_check']),
    ...(crls.length === 0 ? [] : ['-CRLfile', await openssl.put('lists.pem', pems(crls))]),
    await openssl.put('leaf.pem', leaf.pem),
  );
  const found = errors.flatMap(([words, reason]) => (words.test(output) ? [reason] : []));
  if (code !== 0 && found.length === 0) throw new Error(`openssl said something new: ${output}`);
  return code === 0 ? 'accepted' : found;
}

const met = new Set<Difference>();
/** The list forms have lists of their own: `list-forms.test.ts` asks openssl about them. */
const forms = identityForms.filter((form) => !isBranchForm(form));
const cases = identityRoles.flatMap((role) => forms.map((form) => ({ role, form })));

describe('validatePath and openssl verify', () => {
  it.each(cases)('say the same of $role $form', async ({ role, form }) => {
    const isServer = role === 'psp' || role === 'gap-server';
    const name = isServer ? `${role}.essai.fr` : undefined;
    const named = name === undefined ? {} : { name };
    const { certificate, chain } = await lab.identity({ role, form, ...named });
    const { root } = await lab.authority(usualIssuer[role]);
    for (const supply of supplies) {
      const crls = await listsOf(role, supply);
      for (const revocation of modes) {
        const request: PathRequest = {
          leaf: certificate,
          chain,
          trust: [root],
          crls,
          at,
          revocation,
          ...named,
          purpose: isServer ? 'server' : 'client',
        };
        const verdict = validatePath(request);
        const ours = verdict.verdict === 'accepted' ? 'accepted' : verdict.reason;
        const theirs = await askOpenssl(request, supply === 'all');
        const agreed = theirs === 'accepted' ? ours === 'accepted' : theirs.some((reason) => reason === ours);
        const known = differences.find(
          (one) =>
            one.modes.includes(revocation) &&
            one.supplies.includes(supply) &&
            one.forms.includes(form) &&
            one.ours === ours &&
            (theirs === 'accepted'
              ? one.openssl === theirs
              : theirs.some((reason) => reason === one.openssl)),
        );
        expect({ supply, revocation, ours, theirs, agreed: agreed || known !== undefined }).toMatchObject({
          agreed: true,
        });
        if (!agreed && known !== undefined) met.add(known);
        // Whatever the reason, nothing is accepted that openssl refuses, but for the optional mode it does not have.
        if (ours === 'accepted' && revocation !== 'optional') expect(theirs).toBe('accepted');
        if (theirs === 'accepted') expect(ours).toBe('accepted');
      }
    }
  });

  it('list no difference that is none any more', () => {
    expect(differences.filter((one) => !met.has(one))).toEqual([]);
  });
});
