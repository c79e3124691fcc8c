import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checks as frenchTexts } from '../../renderer/text/fr/checks.ts';
import type { Profile } from '../contract/views.ts';
import type { OrderId, Verdict } from '../contract/words.ts';
import { memoryLabStore, openLab, type Lab } from '../lab/lab.ts';
import { createRequest, parseRequest } from '../pki/request.ts';
import { generateRsaKey } from '../pki/key.ts';
import type { PinnedAuthority } from '../procedure/authorities.ts';
import { clauseOf } from '../procedure/clauses.ts';
import { emptyProfile } from '../procedure/profile-rules.ts';
import type { CertificateContext, RequestContext } from './define-check.ts';
import { certificateChecks, requestChecks } from './registry.ts';
import { runCertificateChecks, runRequestChecks } from './run-checks.ts';

const now = new Date('2026-11-24T09:00:00Z');
const fqdn = 'gap.editeur-exemple.fr';
const profile: Profile = {
  ...emptyProfile,
  publisher: { ...emptyProfile.publisher, name: 'Éditeur Exemple' },
  gap: { product: '', server: 'gap', domain: 'editeur-exemple.fr', tpeFqdn: fqdn },
};
const daysFromNow = (days: number): Date => new Date(now.getTime() + days * 86_400_000);

let lab: Lab;
const certificates = {} as Record<OrderId, CertificateContext>;
const requests = {} as Record<OrderId, RequestContext>;

beforeAll(async () => {
  lab = await openLab({ store: memoryLabStore(), now: () => now });
  const { root, intermediate } = await lab.authority('igc-sante');
  for (const order of ['auth-cli', 'ssl-serveur'] as const) {
    const key = await generateRsaKey(2048);
    const commonName = order === 'auth-cli' ? 'Client_Diapason_PSP' : fqdn;
    const pem = createRequest({
      key,
      subject: [
        { type: 'C', value: 'FR' },
        { type: 'O', value: 'Éditeur Exemple' },
        { type: 'CN', value: commonName },
      ],
      dnsNames: order === 'auth-cli' ? [] : [fqdn],
    });
    const request = parseRequest(pem);
    const certificate = await lab.issuePractice({
      order,
      request,
      organization: { name: 'Éditeur Exemple', identifier: '' },
    });
    const shared = { order, profile, now, keySpkis: [request.spkiSha256] };
    requests[order] = { ...shared, request };
    certificates[order] = {
      ...shared,
      certificate,
      kind: 'practice',
      revokedInLab: false,
      chain: [intermediate, root],
      chainIsComplete: true,
      pins: [],
      revocationLists: [await lab.revocationList('igc-sante', 'intermediate')],
    };
  }
});

/** A delivered certificate is one whose authorities are pinned: here the lab's own, pinned for the test. */
function delivered(context: CertificateContext): CertificateContext {
  const pins = context.chain.map((authority, level): PinnedAuthority => ({
    commonName: authority.commonName,
    environment: 'test',
    level: level === 0 ? 'intermediate' : 'root',
    sha256: authority.sha256,
    url: 'http://127.0.0.1/authority.cer',
    crlUrl: 'http://127.0.0.1/authority.crl',
  }));
  return { ...context, kind: 'delivered-test', pins };
}

type Alter<C> = (context: C) => Partial<C>;
type Cases<C> = Readonly<Record<string, readonly (readonly [OrderId, Verdict, Alter<C>])[]>>;

const withNames =
  (...dnsNames: string[]): Alter<CertificateContext> =>
  ({ certificate }) => ({ certificate: { ...certificate, dnsNames } });
const withProfile =
  (gap: Partial<Profile['gap']>): ((context: unknown) => { profile: Profile }) =>
  () => ({ profile: { ...profile, gap: { ...profile.gap, ...gap } } });
const asIs = (): Record<string, never> => ({});

const certificateCases: Cases<CertificateContext> = {
  'private-key-is-in-the-vault': [
    ['auth-cli', 'pass', asIs],
    ['auth-cli', 'fail', () => ({ keySpkis: ['0'.repeat(64)] })],
  ],
  'key-usage-is-exact': [
    ['auth-cli', 'pass', asIs],
    ['ssl-serveur', 'pass', asIs],
    // Each is put where the other belongs; « can it be a client? » would not notice the second.
    ['ssl-serveur', 'fail', () => ({ certificate: certificates['auth-cli'].certificate })],
    ['auth-cli', 'fail', () => ({ certificate: certificates['ssl-serveur'].certificate })],
    [
      'auth-cli',
      'fail',
      ({ certificate }) => ({
        certificate: {
          ...certificate,
          keyUsage: ['digitalSignature', 'nonRepudiation'],
          extendedKeyUsage: ['emailProtection'],
        },
      }),
    ],
  ],
  'common-name-is-exact': [
    ['auth-cli', 'pass', asIs],
    ['ssl-serveur', 'pass', asIs],
    [
      'auth-cli',
      'fail',
      ({ certificate }) => ({ certificate: { ...certificate, commonName: 'Client_Diapason_PSF' } }),
    ],
    [
      'auth-cli',
      'fail',
      ({ certificate }) => ({ certificate: { ...certificate, commonName: 'client_diapason_psp' } }),
    ],
    [
      'ssl-serveur',
      'fail',
      ({ certificate }) => ({ certificate: { ...certificate, commonName: 'gap.editeur-exempl.fr' } }),
    ],
    ['ssl-serveur', 'inconclusive', withProfile({ server: '' })],
  ],
  'subject-alternative-name-holds-the-fqdn': [
    ['ssl-serveur', 'pass', asIs],
    ['ssl-serveur', 'pass', withNames('autre.editeur-exemple.fr', fqdn.toUpperCase())],
    ['ssl-serveur', 'fail', withNames()],
    ['ssl-serveur', 'fail', withNames('autre.editeur-exemple.fr')],
    ['auth-cli', 'notApplicable', asIs],
    ['auth-cli', 'warn', withNames(fqdn)],
  ],
  'fqdn-equals-the-terminal-setting': [
    ['ssl-serveur', 'pass', asIs],
    ['ssl-serveur', 'fail', withProfile({ tpeFqdn: 'gap.editeur-exempl.fr' })],
    ['ssl-serveur', 'inconclusive', withProfile({ tpeFqdn: '' })],
    ['auth-cli', 'notApplicable', asIs],
  ],
  'fqdn-is-within-the-habilitation-domain': [
    ['ssl-serveur', 'pass', asIs],
    ['ssl-serveur', 'fail', withProfile({ domain: 'autre-editeur.fr' })],
    ['ssl-serveur', 'inconclusive', withProfile({ domain: '' })],
  ],
  'certificate-is-a-test-certificate': [
    ['auth-cli', 'pass', () => ({ kind: 'delivered-test' })],
    ['auth-cli', 'notApplicable', asIs],
    ['auth-cli', 'fail', () => ({ kind: 'delivered-production' })],
    ['auth-cli', 'fail', () => ({ kind: 'other' })],
  ],
  'practice-certificate-is-replaced': [
    ['auth-cli', 'warn', asIs],
    ['auth-cli', 'notApplicable', () => ({ kind: 'delivered-test' })],
  ],
  'parentage-leads-to-igc-sante': [
    ['auth-cli', 'pass', asIs],
    ['auth-cli', 'pass', delivered],
    ['auth-cli', 'inconclusive', (context) => ({ ...delivered(context), chain: [], chainIsComplete: false })],
    [
      'auth-cli',
      'inconclusive',
      (context) => ({ ...delivered(context), chain: context.chain.slice(0, 1), chainIsComplete: false }),
    ],
    ['auth-cli', 'fail', () => ({ kind: 'other', chain: [], chainIsComplete: false })],
    ['auth-cli', 'fail', () => ({ kind: 'delivered-test' })],
    ['auth-cli', 'fail', () => ({ chain: [], chainIsComplete: false })],
  ],
  'certificate-is-within-its-dates': [
    ['auth-cli', 'pass', asIs],
    ['auth-cli', 'fail', ({ certificate }) => ({ now: new Date(certificate.notAfter.getTime() + 1000) })],
    ['auth-cli', 'fail', ({ certificate }) => ({ now: new Date(certificate.notBefore.getTime() - 1000) })],
  ],
  'certificate-lasts-three-years': [
    ['auth-cli', 'pass', asIs],
    [
      'auth-cli',
      'warn',
      ({ certificate }) => ({ certificate: { ...certificate, notAfter: daysFromNow(365) } }),
    ],
  ],
  'expiry-is-not-near': [
    ['auth-cli', 'pass', asIs],
    [
      'auth-cli',
      'warn',
      ({ certificate }) => ({ certificate: { ...certificate, notAfter: daysFromNow(59) } }),
    ],
    [
      'auth-cli',
      'warn',
      ({ certificate }) => ({ certificate: { ...certificate, notAfter: daysFromNow(3) } }),
    ],
    [
      'auth-cli',
      'notApplicable',
      ({ certificate }) => ({ certificate: { ...certificate, notAfter: daysFromNow(-3) } }),
    ],
  ],
  'certificate-is-not-revoked': [
    ['auth-cli', 'pass', asIs],
    ['auth-cli', 'fail', () => ({ revokedInLab: true })],
    ['auth-cli', 'pass', delivered],
    ['auth-cli', 'inconclusive', (context) => ({ ...delivered(context), revocationLists: [] })],
    ['auth-cli', 'inconclusive', (context) => ({ ...delivered(context), chain: [] })],
    ['auth-cli', 'inconclusive', (context) => ({ ...delivered(context), now: daysFromNow(400) })],
  ],
  'key-and-signature-are-strong': [
    ['auth-cli', 'pass', asIs],
    [
      'auth-cli',
      'fail',
      ({ certificate }) => ({ certificate: { ...certificate, signatureAlgorithm: 'sha1WithRSAEncryption' } }),
    ],
    [
      'auth-cli',
      'fail',
      ({ certificate }) => ({
        certificate: { ...certificate, keyAlgorithm: { ...certificate.keyAlgorithm, bits: 1024 } },
      }),
    ],
    [
      'auth-cli',
      'warn',
      ({ certificate }) => ({
        certificate: { ...certificate, keyAlgorithm: { ...certificate.keyAlgorithm, name: 'EC' } },
      }),
    ],
  ],
};

const requestCases: Cases<RequestContext> = {
  'request-common-name-is-exact': [
    ['ssl-serveur', 'pass', asIs],
    ['ssl-serveur', 'fail', withProfile({ server: 'gap2' })],
    ['ssl-serveur', 'inconclusive', withProfile({ server: '' })],
    ['auth-cli', 'fail', ({ request }) => ({ request: { ...request, commonName: 'Client Diapason PSP' } })],
  ],
  'request-alternative-names-fit': [
    ['ssl-serveur', 'pass', asIs],
    ['auth-cli', 'pass', asIs],
    ['ssl-serveur', 'fail', ({ request }) => ({ request: { ...request, dnsNames: [] } })],
    ['auth-cli', 'warn', ({ request }) => ({ request: { ...request, dnsNames: [fqdn] } })],
  ],
  'request-fqdn-equals-the-terminal-setting': [
    ['ssl-serveur', 'pass', asIs],
    ['ssl-serveur', 'fail', withProfile({ tpeFqdn: 'gap.editeur-exempl.fr' })],
    ['auth-cli', 'notApplicable', asIs],
  ],
  'request-key-is-in-the-vault': [
    ['auth-cli', 'pass', asIs],
    ['auth-cli', 'fail', () => ({ keySpkis: [] })],
  ],
  'request-is-signed-and-strong': [
    ['auth-cli', 'pass', asIs],
    ['auth-cli', 'fail', ({ request }) => ({ request: { ...request, signatureIsValid: false } })],
    [
      'auth-cli',
      'fail',
      ({ request }) => ({ request: { ...request, signatureAlgorithm: 'sha1WithRSAEncryption' } }),
    ],
  ],
  'request-names-are-well-encoded': [
    ['auth-cli', 'pass', asIs],
    [
      'auth-cli',
      'fail',
      ({ request }) => ({
        request: {
          ...request,
          subject: {
            ...request.subject,
            attributes: request.subject.attributes.map((attribute) => ({
              ...attribute,
              encoding: 'TeletexString',
            })),
          },
        },
      }),
    ],
  ],
};

/** Whether the French texts have this key; English has the same ones or does not compile. Plurals count as their stem. */
function hasText(key: string, params: Readonly<Record<string, unknown>> | undefined): boolean {
  const [, id = '', word = ''] = key.split('.');
  const texts: Readonly<Record<string, unknown>> = { ...frenchTexts };
  const group = texts[id];
  if (typeof group !== 'object' || group === null) return false;
  return (
    word in group || (params?.['count'] !== undefined && `${word}_one` in group && `${word}_other` in group)
  );
}

describe.each([
  ['certificate', certificateChecks, certificateCases],
  ['request', requestChecks, requestCases],
] as const)('the %s checks', (_kind, registry, cases) => {
  it('are all in the table, with a passing or settled case and an unfavourable one', () => {
    expect(Object.keys(cases).toSorted()).toEqual(registry.map(({ id }) => id).toSorted());
    for (const rows of Object.values<readonly (readonly [OrderId, Verdict, unknown])[]>(cases)) {
      const verdicts = rows.map(([, verdict]) => verdict);
      expect(verdicts.some((verdict) => verdict === 'pass' || verdict === 'notApplicable')).toBe(true);
      expect(
        verdicts.some((verdict) => verdict === 'fail' || verdict === 'warn' || verdict === 'inconclusive'),
      ).toBe(true);
    }
  });

  it('cite clauses that the procedure has', () => {
    for (const { clause } of registry) {
      for (const id of typeof clause === 'string' ? [clause] : Object.values(clause))
        expect(clauseOf(id)).toBeDefined();
    }
  });
});

it('has one file a check, and each is registered', () => {
  const files = readdirSync(join(import.meta.dirname, 'checks')).map((name) => name.replace(/\.ts$/, ''));
  expect([...certificateChecks, ...requestChecks].map(({ id }) => id).toSorted()).toEqual(files.toSorted());
});

const rowsOf = <C>(cases: Cases<C>) =>
  Object.entries(cases).flatMap(([id, rows]) =>
    rows.map(([order, verdict, alter], row) => ({ id, order, verdict, alter, row: row + 1 })),
  );

it.each(rowsOf(certificateCases))('$id, case $row: $order → $verdict', ({ id, order, verdict, alter }) => {
  const context = { ...certificates[order], ...alter(certificates[order]) };
  const result = runCertificateChecks(context).find((candidate) => candidate.id === id);
  expect(result?.verdict).toBe(verdict);
  expect(hasText(result?.evidence.key ?? '', result?.evidence.params)).toBe(true);
  if (result?.remedy !== undefined) expect(hasText(result.remedy.key, result.remedy.params)).toBe(true);
});

it.each(rowsOf(requestCases))('$id, case $row: $order → $verdict', ({ id, order, verdict, alter }) => {
  const context = { ...requests[order], ...alter(requests[order]) };
  const result = runRequestChecks(context).find((candidate) => candidate.id === id);
  expect(result?.verdict).toBe(verdict);
  expect(hasText(result?.evidence.key ?? '', result?.evidence.params)).toBe(true);
  if (result?.remedy !== undefined) expect(hasText(result.remedy.key, result.remedy.params)).toBe(true);
});

it('sees a revoked certificate in its issuer’s list', async () => {
  const context = certificates['ssl-serveur'];
  await lab.revoke(context.certificate);
  const revocationLists = [await lab.revocationList('igc-sante', 'intermediate')];
  const result = runCertificateChecks({ ...delivered(context), revocationLists }).find(
    ({ id }) => id === 'certificate-is-not-revoked',
  );
  expect(result?.verdict).toBe('fail');
  expect(result?.clause).toBe('annex.tpe.server.revocation');
});

it('shows a check that breaks as crashed and still gives the others', () => {
  const { certificate, ...rest } = certificates['auth-cli'];
  const broken = {
    ...certificate,
    get keyUsage(): never {
      throw new Error('broken');
    },
  };
  const results = runCertificateChecks({ ...rest, certificate: broken });
  expect(results.find(({ id }) => id === 'key-usage-is-exact')?.verdict).toBe('crashed');
  expect(results).toHaveLength(certificateChecks.length);
});
