import { defineScenario, type Scenario } from './scenario.ts';

/**
 * The GAP calls the PSP (annex, exchanges with the PSP). The PSP must verify the GAP's certificate, its revocation
 * included; the GAP verifies the PSP's, its revocation if it wishes.
 *
 * Reasons are those of RFC 5280 §6.1.3 (parentage, dates), §6.3 (revocation) and RFC 6125 §6 (name).
 */
export const gapPspScenarios: readonly Scenario[] = [
  defineScenario({
    id: 'nominal',
    flow: 'gap-psp',
    clause: 'annex.psp.mutual',
    obligation: 'mandatory',
    cast: { client: 'dossier', server: 'valid' },
    expect: { outcome: 'accepted' },
  }),
  defineScenario({
    id: 'client-missing',
    flow: 'gap-psp',
    clause: 'annex.psp.mutual',
    obligation: 'mandatory',
    cast: { client: 'nothing', server: 'valid' },
    expect: { outcome: 'refused', by: 'PSP', because: 'certificate-missing' },
  }),
  defineScenario({
    id: 'client-expired',
    flow: 'gap-psp',
    clause: 'annex.psp.client.dates',
    obligation: 'mandatory',
    cast: { client: 'expired', server: 'valid' },
    expect: { outcome: 'refused', by: 'PSP', because: 'certificate-expired' },
  }),
  defineScenario({
    id: 'client-unknown-authority',
    flow: 'gap-psp',
    clause: 'annex.psp.client.parentage',
    obligation: 'mandatory',
    cast: { client: 'unknown-authority', server: 'valid' },
    expect: { outcome: 'refused', by: 'PSP', because: 'unknown-authority' },
  }),
  defineScenario({
    id: 'client-revoked',
    flow: 'gap-psp',
    clause: 'annex.psp.client.revocation',
    obligation: 'mandatory',
    cast: { client: 'revoked', server: 'valid' },
    expect: { outcome: 'refused', by: 'PSP', because: 'revoked' },
  }),
  // Mandatory means that it fails closed: a PSP that cannot know must not accept.
  defineScenario({
    id: 'crl-unavailable',
    flow: 'gap-psp',
    clause: 'annex.psp.client.revocation',
    obligation: 'mandatory',
    cast: { client: 'dossier', server: 'valid', revocationList: 'unavailable' },
    expect: { outcome: 'refused', by: 'PSP', because: 'revocation-unavailable' },
  }),
  defineScenario({
    id: 'server-expired',
    flow: 'gap-psp',
    clause: 'annex.psp.server.dates',
    obligation: 'mandatory',
    cast: { client: 'dossier', server: 'expired' },
    expect: { outcome: 'refused', by: 'GAP', because: 'certificate-expired' },
  }),
  defineScenario({
    id: 'server-unknown-authority',
    flow: 'gap-psp',
    clause: 'annex.psp.server.parentage',
    obligation: 'mandatory',
    cast: { client: 'dossier', server: 'unknown-authority' },
    expect: { outcome: 'refused', by: 'GAP', because: 'unknown-authority' },
  }),
  // An authority vouches for a name: a server of the right authority under another name is not the PSP.
  defineScenario({
    id: 'server-wrong-name',
    flow: 'gap-psp',
    clause: 'annex.psp.mutual',
    obligation: 'mandatory',
    cast: { client: 'dossier', server: 'wrong-name' },
    expect: { outcome: 'refused', by: 'GAP', because: 'name-mismatch' },
  }),
  defineScenario({
    id: 'server-revoked',
    flow: 'gap-psp',
    clause: 'annex.psp.server.revocation',
    obligation: 'optional',
    cast: { client: 'dossier', server: 'revoked' },
    expect: { outcome: 'refused', by: 'GAP', because: 'revoked' },
  }),
];
