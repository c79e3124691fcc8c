import { describe, expect, it } from 'vitest';
import type { OrderView, Profile, RequestView } from '../../../electron/contract/views.ts';
import type { Verdict } from '../../../electron/contract/words.ts';
import { emptyProfile } from '../../../electron/procedure/profile-rules.ts';
import { allProblems, orderProblems, requestVerdict } from './order-problems.ts';

const profile = (tpeFqdn: string, server = 'gap'): Profile => ({
  ...emptyProfile,
  gap: { ...emptyProfile.gap, server, domain: 'editeur-exemple.fr', tpeFqdn },
});

const request = (...verdicts: readonly Verdict[]): RequestView => ({
  pem: '',
  subject: '',
  commonName: '',
  dnsNames: [],
  keyAlgorithm: 'RSA 2048',
  spkiSha256: ''.padEnd(64, '0'),
  keyElsewhere: false,
  createdAt: '2026-11-24T00:00:00Z',
  checks: verdicts.map((verdict, index) => ({
    id: String(index),
    clause: 'order.4.csr',
    obligation: 'mandatory',
    verdict,
    evidence: { key: 'x' },
  })),
});

function dossier(more: { profile?: Profile; origin?: OrderView['origin']; request?: RequestView | null }) {
  const view = { origin: more.origin ?? 'csr', request: more.request ?? null, certificates: [] } as const;
  return {
    profile: more.profile ?? profile('gap.editeur-exemple.fr'),
    orders: {
      'auth-cli': { ...view, certificates: [], order: 'auth-cli' as const },
      'ssl-serveur': { ...view, certificates: [], order: 'ssl-serveur' as const },
    },
  };
}

describe('requestVerdict', () => {
  it('is that of the gravest check', () => {
    expect(requestVerdict(request('pass', 'notApplicable'))).toBe('pass');
    expect(requestVerdict(request('pass', 'warn'))).toBe('warn');
    expect(requestVerdict(request('warn', 'fail'))).toBe('fail');
    expect(requestVerdict(request('crashed'))).toBe('fail');
  });
});

describe('orderProblems', () => {
  it('finds nothing wrong with a right CSR, nor with a key that PFCNG makes', () => {
    expect(allProblems(dossier({ request: request('pass') }))).toEqual([]);
    expect(allProblems(dossier({ origin: 'online' }))).toEqual([]);
  });
  it('waits for the CSR, then for a right one', () => {
    expect(orderProblems(dossier({}), 'auth-cli')).toEqual(['request-missing']);
    expect(orderProblems(dossier({ request: request('fail') }), 'auth-cli')).toEqual(['request-bad']);
  });
  it('stops the server order when the terminal’s FQDN is not the CN, or is empty', () => {
    for (const typed of ['gap.editeur-exempl.fr', '']) {
      const view = dossier({ profile: profile(typed), request: request('pass') });
      expect(orderProblems(view, 'ssl-serveur')).toEqual(['fqdn-differs']);
      expect(orderProblems(view, 'auth-cli')).toEqual([]);
    }
  });
  it('stops the server order while its name is unknown', () => {
    expect(orderProblems(dossier({ profile: profile('', '') }), 'ssl-serveur')).toEqual(['value-missing']);
  });
});
