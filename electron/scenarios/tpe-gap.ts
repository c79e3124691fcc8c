import { defineScenario, type Scenario } from './scenario.ts';

const flow = 'tpe-gap';
const obligation = 'mandatory';

/**
 * The terminal calls the GAP (annex, exchanges with the TPE). The GAP must verify the terminal's certificate, its
 * revocation included; the terminal verifies the GAP's, its revocation if it wishes.
 *
 * Reasons are those of RFC 5280 §6.1.3 (parentage, dates), §6.3 (revocation) and RFC 6125 §6 (name). What the annex does
 * not name, as usage and the proof of the key, falls under « each shows its certificate ».
 */
export const tpeGapScenarios: readonly Scenario[] = [
  defineScenario({
    id: 'nominal',
    flow,
    obligation,
    clause: 'annex.tpe.mutual',
    cast: { client: 'valid', server: 'dossier' },
    expect: { outcome: 'accepted' },
  }),
  defineScenario({
    id: 'client-missing',
    flow,
    obligation,
    clause: 'annex.tpe.mutual',
    cast: { client: 'nothing', server: 'dossier' },
    expect: { outcome: 'refused', by: 'GAP', because: 'certificate-missing' },
  }),
  defineScenario({
    id: 'client-expired',
    flow,
    obligation,
    clause: 'annex.tpe.client.dates',
    cast: { client: 'expired', server: 'dossier' },
    expect: { outcome: 'refused', by: 'GAP', because: 'certificate-expired' },
  }),
  defineScenario({
    id: 'client-not-yet-valid',
    flow,
    obligation,
    clause: 'annex.tpe.client.dates',
    cast: { client: 'not-yet-valid', server: 'dossier' },
    expect: { outcome: 'refused', by: 'GAP', because: 'certificate-not-yet-valid' },
  }),
  defineScenario({
    id: 'client-unknown-authority',
    flow,
    obligation,
    clause: 'annex.tpe.client.parentage',
    cast: { client: 'unknown-authority', server: 'dossier' },
    expect: { outcome: 'refused', by: 'GAP', because: 'unknown-authority' },
  }),
  defineScenario({
    id: 'client-self-signed',
    flow,
    obligation,
    clause: 'annex.tpe.client.parentage',
    cast: { client: 'self-signed', server: 'dossier' },
    expect: { outcome: 'refused', by: 'GAP', because: 'self-signed' },
  }),
  defineScenario({
    id: 'client-revoked',
    flow,
    obligation,
    clause: 'annex.tpe.client.revocation',
    cast: { client: 'revoked', server: 'dossier' },
    expect: { outcome: 'refused', by: 'GAP', because: 'revoked' },
  }),
  defineScenario({
    id: 'client-wrong-usage',
    flow,
    obligation,
    clause: 'annex.tpe.mutual',
    cast: { client: 'wrong-usage', server: 'dossier' },
    expect: { outcome: 'refused', by: 'GAP', because: 'wrong-usage' },
  }),
  // A right certificate in the hands of someone who has not its key.
  defineScenario({
    id: 'client-wrong-key',
    flow,
    obligation,
    clause: 'annex.tpe.mutual',
    cast: { client: 'valid', server: 'dossier' },
    play: 'spoilt-signature',
    expect: { outcome: 'refused', by: 'GAP', because: 'wrong-key' },
  }),
  defineScenario({
    id: 'client-corrupted',
    flow,
    obligation,
    clause: 'annex.tpe.client.parentage',
    cast: { client: 'corrupted', server: 'dossier' },
    expect: { outcome: 'refused', by: 'GAP', because: 'signature-invalid' },
  }),
  // Mandatory means that it fails closed: a GAP that cannot know must not accept.
  // What is wrong is above the terminal: a GAP that looks at the terminal's certificate alone lets it in.
  defineScenario({
    id: 'authority-revoked',
    flow,
    obligation,
    clause: 'annex.tpe.client.revocation',
    cast: { client: 'authority-revoked', server: 'dossier' },
    expect: { outcome: 'refused', by: 'GAP', because: 'revoked' },
  }),
  defineScenario({
    id: 'authority-expired',
    flow,
    obligation,
    clause: 'annex.tpe.client.dates',
    cast: { client: 'authority-expired', server: 'dossier' },
    expect: { outcome: 'refused', by: 'GAP', because: 'certificate-expired' },
  }),
  defineScenario({
    id: 'crl-unavailable',
    flow,
    obligation,
    clause: 'annex.tpe.client.revocation',
    cast: { client: 'valid', server: 'dossier', revocationList: 'unavailable' },
    expect: { outcome: 'refused', by: 'GAP', because: 'revocation-unavailable' },
  }),
  defineScenario({
    id: 'crl-stale',
    flow,
    obligation,
    clause: 'annex.tpe.client.revocation',
    cast: { client: 'valid', server: 'dossier', revocationList: 'stale' },
    expect: { outcome: 'refused', by: 'GAP', because: 'crl-stale' },
  }),
  defineScenario({
    id: 'crl-forged',
    flow,
    obligation,
    clause: 'annex.tpe.client.revocation',
    cast: { client: 'valid', server: 'dossier', revocationList: 'forged' },
    expect: { outcome: 'refused', by: 'GAP', because: 'crl-forged' },
  }),
  defineScenario({
    id: 'server-expired',
    flow,
    obligation,
    clause: 'annex.tpe.server.dates',
    cast: { client: 'valid', server: 'expired' },
    expect: { outcome: 'refused', by: 'TPE', because: 'certificate-expired' },
  }),
  defineScenario({
    id: 'server-not-yet-valid',
    flow,
    obligation,
    clause: 'annex.tpe.server.dates',
    cast: { client: 'valid', server: 'not-yet-valid' },
    expect: { outcome: 'refused', by: 'TPE', because: 'certificate-not-yet-valid' },
  }),
  defineScenario({
    id: 'server-unknown-authority',
    flow,
    obligation,
    clause: 'annex.tpe.server.parentage',
    cast: { client: 'valid', server: 'unknown-authority' },
    expect: { outcome: 'refused', by: 'TPE', because: 'unknown-authority' },
  }),
  // The name typed into the terminal is not the certificate's.
  defineScenario({
    id: 'server-wrong-name',
    flow,
    obligation,
    clause: 'order.3.fqdn',
    cast: { client: 'valid', server: 'wrong-name' },
    expect: { outcome: 'refused', by: 'TPE', because: 'name-mismatch' },
  }),
  // The GAP shows its certificate without that of its intermediate authority.
  defineScenario({
    id: 'server-incomplete-chain',
    flow,
    obligation,
    clause: 'annex.tpe.server.parentage',
    cast: { client: 'valid', server: 'incomplete-chain' },
    expect: { outcome: 'refused', by: 'TPE', because: 'incomplete-chain' },
  }),
  // A certificate with the usage of AUTH_CLI where SSL_SERVEUR belongs.
  defineScenario({
    id: 'server-wrong-usage',
    flow,
    obligation,
    clause: 'order.3.ssl-serveur',
    cast: { client: 'valid', server: 'wrong-usage' },
    expect: { outcome: 'refused', by: 'TPE', because: 'wrong-usage' },
  }),
  defineScenario({
    id: 'server-revoked',
    flow,
    clause: 'annex.tpe.server.revocation',
    obligation: 'optional',
    cast: { client: 'valid', server: 'revoked' },
    expect: { outcome: 'refused', by: 'TPE', because: 'revoked' },
  }),
];
