import { defineScenario, type Scenario } from './scenario.ts';

/**
 * The terminal calls the GAP (annex, exchanges with the TPE). The GAP must verify the terminal's certificate, its
 * revocation included; the terminal verifies the GAP's, its revocation if it wishes.
 *
 * Reasons are those of RFC 5280 §6.1.3 (parentage, dates), §6.3 (revocation) and RFC 6125 §6 (name).
 */
export const tpeGapScenarios: readonly Scenario[] = [
  defineScenario({
    id: 'nominal',
    flow: 'tpe-gap',
    clause: 'annex.tpe.mutual',
    obligation: 'mandatory',
    cast: { client: 'valid', server: 'dossier' },
    expect: { outcome: 'accepted' },
  }),
  defineScenario({
    id: 'client-missing',
    flow: 'tpe-gap',
    clause: 'annex.tpe.mutual',
    obligation: 'mandatory',
    cast: { client: 'nothing', server: 'dossier' },
    expect: { outcome: 'refused', by: 'GAP', because: 'certificate-missing' },
  }),
  defineScenario({
    id: 'client-expired',
    flow: 'tpe-gap',
    clause: 'annex.tpe.client.dates',
    obligation: 'mandatory',
    cast: { client: 'expired', server: 'dossier' },
    expect: { outcome: 'refused', by: 'GAP', because: 'certificate-expired' },
  }),
  defineScenario({
    id: 'client-unknown-authority',
    flow: 'tpe-gap',
    clause: 'annex.tpe.client.parentage',
    obligation: 'mandatory',
    cast: { client: 'unknown-authority', server: 'dossier' },
    expect: { outcome: 'refused', by: 'GAP', because: 'unknown-authority' },
  }),
  defineScenario({
    id: 'client-revoked',
    flow: 'tpe-gap',
    clause: 'annex.tpe.client.revocation',
    obligation: 'mandatory',
    cast: { client: 'revoked', server: 'dossier' },
    expect: { outcome: 'refused', by: 'GAP', because: 'revoked' },
  }),
  // Mandatory means that it fails closed: a GAP that cannot know must not accept.
  defineScenario({
    id: 'crl-unavailable',
    flow: 'tpe-gap',
    clause: 'annex.tpe.client.revocation',
    obligation: 'mandatory',
    cast: { client: 'valid', server: 'dossier', revocationList: 'unavailable' },
    expect: { outcome: 'refused', by: 'GAP', because: 'revocation-unavailable' },
  }),
  defineScenario({
    id: 'server-expired',
    flow: 'tpe-gap',
    clause: 'annex.tpe.server.dates',
    obligation: 'mandatory',
    cast: { client: 'valid', server: 'expired' },
    expect: { outcome: 'refused', by: 'TPE', because: 'certificate-expired' },
  }),
  defineScenario({
    id: 'server-unknown-authority',
    flow: 'tpe-gap',
    clause: 'annex.tpe.server.parentage',
    obligation: 'mandatory',
    cast: { client: 'valid', server: 'unknown-authority' },
    expect: { outcome: 'refused', by: 'TPE', because: 'unknown-authority' },
  }),
  // The name typed into the terminal is not the certificate's.
  defineScenario({
    id: 'server-wrong-name',
    flow: 'tpe-gap',
    clause: 'order.3.fqdn',
    obligation: 'mandatory',
    cast: { client: 'valid', server: 'wrong-name' },
    expect: { outcome: 'refused', by: 'TPE', because: 'name-mismatch' },
  }),
  defineScenario({
    id: 'server-revoked',
    flow: 'tpe-gap',
    clause: 'annex.tpe.server.revocation',
    obligation: 'optional',
    cast: { client: 'valid', server: 'revoked' },
    expect: { outcome: 'refused', by: 'TPE', because: 'revoked' },
  }),
];
