import { defineScenario, type Scenario } from './scenario.ts';

const flow = 'gap-psp';
const obligation = 'mandatory';

/**
 * The GAP calls the PSP (annex, exchanges with the PSP). The PSP must verify the GAP's certificate, its revocation
 * included; the GAP verifies the PSP's, its revocation if it wishes.
 *
 * Reasons are those of RFC 5280 §6.1.3 (parentage, dates), §6.3 (revocation) and RFC 6125 §6 (name). What the annex does
 * not name, as usage and the proof of the key, falls under « each shows its certificate ».
 */
export const gapPspScenarios: readonly Scenario[] = [
  defineScenario({
    id: 'nominal',
    flow,
    obligation,
    clause: 'annex.psp.mutual',
    cast: { client: 'dossier', server: 'valid' },
    expect: { outcome: 'accepted' },
  }),
  defineScenario({
    id: 'server-expired',
    flow,
    obligation,
    clause: 'annex.psp.server.dates',
    cast: { client: 'dossier', server: 'expired' },
    expect: { outcome: 'refused', by: 'GAP', because: 'certificate-expired' },
  }),
  defineScenario({
    id: 'server-not-yet-valid',
    flow,
    obligation,
    clause: 'annex.psp.server.dates',
    cast: { client: 'dossier', server: 'not-yet-valid' },
    expect: { outcome: 'refused', by: 'GAP', because: 'certificate-not-yet-valid' },
  }),
  defineScenario({
    id: 'server-unknown-authority',
    flow,
    obligation,
    clause: 'annex.psp.server.parentage',
    cast: { client: 'dossier', server: 'unknown-authority' },
    expect: { outcome: 'refused', by: 'GAP', because: 'unknown-authority' },
  }),
  defineScenario({
    id: 'server-self-signed',
    flow,
    obligation,
    clause: 'annex.psp.server.parentage',
    cast: { client: 'dossier', server: 'self-signed' },
    expect: { outcome: 'refused', by: 'GAP', because: 'self-signed' },
  }),
  // An authority vouches for a name: a server of the right authority under another name is not the PSP.
  defineScenario({
    id: 'server-wrong-name',
    flow,
    obligation,
    clause: 'annex.psp.mutual',
    cast: { client: 'dossier', server: 'wrong-name' },
    expect: { outcome: 'refused', by: 'GAP', because: 'name-mismatch' },
  }),
  defineScenario({
    id: 'server-incomplete-chain',
    flow,
    obligation,
    clause: 'annex.psp.server.parentage',
    cast: { client: 'dossier', server: 'incomplete-chain' },
    expect: { outcome: 'refused', by: 'GAP', because: 'incomplete-chain' },
  }),
  // A certificate for clients alone is not the server certificate that the annex speaks of.
  defineScenario({
    id: 'server-wrong-usage',
    flow,
    obligation,
    clause: 'annex.psp.mutual',
    cast: { client: 'dossier', server: 'wrong-usage' },
    expect: { outcome: 'refused', by: 'GAP', because: 'wrong-usage' },
  }),
  defineScenario({
    id: 'server-revoked',
    flow,
    clause: 'annex.psp.server.revocation',
    obligation: 'optional',
    cast: { client: 'dossier', server: 'revoked' },
    expect: { outcome: 'refused', by: 'GAP', because: 'revoked' },
  }),
  // The public authorities of servers renew theirs: a GAP that knows the root takes the new one, one that pinned the
  // intermediate or the certificate of today breaks.
  defineScenario({
    id: 'authority-renewed',
    flow,
    obligation,
    clause: 'annex.psp.server.parentage',
    // The lab's GAP: the PSP then has nothing to refuse.
    cast: { client: 'valid', server: 'authority-renewed' },
    expect: { outcome: 'accepted' },
  }),
  defineScenario({
    id: 'authority-revoked',
    flow,
    clause: 'annex.psp.server.revocation',
    obligation: 'optional',
    cast: { client: 'dossier', server: 'authority-revoked' },
    expect: { outcome: 'refused', by: 'GAP', because: 'revoked' },
  }),
  defineScenario({
    id: 'authority-expired',
    flow,
    obligation,
    clause: 'annex.psp.server.dates',
    cast: { client: 'dossier', server: 'authority-expired' },
    expect: { outcome: 'refused', by: 'GAP', because: 'certificate-expired' },
  }),
  defineScenario({
    id: 'client-missing',
    flow,
    obligation,
    clause: 'annex.psp.mutual',
    cast: { client: 'nothing', server: 'valid' },
    expect: { outcome: 'refused', by: 'PSP', because: 'certificate-missing' },
  }),
  defineScenario({
    id: 'client-expired',
    flow,
    obligation,
    clause: 'annex.psp.client.dates',
    cast: { client: 'expired', server: 'valid' },
    expect: { outcome: 'refused', by: 'PSP', because: 'certificate-expired' },
  }),
  defineScenario({
    id: 'client-not-yet-valid',
    flow,
    obligation,
    clause: 'annex.psp.client.dates',
    cast: { client: 'not-yet-valid', server: 'valid' },
    expect: { outcome: 'refused', by: 'PSP', because: 'certificate-not-yet-valid' },
  }),
  defineScenario({
    id: 'client-unknown-authority',
    flow,
    obligation,
    clause: 'annex.psp.client.parentage',
    cast: { client: 'unknown-authority', server: 'valid' },
    expect: { outcome: 'refused', by: 'PSP', because: 'unknown-authority' },
  }),
  defineScenario({
    id: 'client-self-signed',
    flow,
    obligation,
    clause: 'annex.psp.client.parentage',
    cast: { client: 'self-signed', server: 'valid' },
    expect: { outcome: 'refused', by: 'PSP', because: 'self-signed' },
  }),
  defineScenario({
    id: 'client-revoked',
    flow,
    obligation,
    clause: 'annex.psp.client.revocation',
    cast: { client: 'revoked', server: 'valid' },
    expect: { outcome: 'refused', by: 'PSP', because: 'revoked' },
  }),
  // SSL_SERVEUR is good for clients too, of the right authority, in date: nothing in the annex refuses it in the place of
  // AUTH_CLI. Only a PSP that looks at the CN would; the explanation says so.
  defineScenario({
    id: 'client-wrong-usage',
    flow,
    obligation,
    clause: 'order.3.auth-cli',
    cast: { client: 'other-order', server: 'valid' },
    expect: { outcome: 'accepted' },
  }),
  // A right certificate in the hands of someone who has not its key.
  defineScenario({
    id: 'client-wrong-key',
    flow,
    obligation,
    clause: 'annex.psp.mutual',
    cast: { client: 'valid', server: 'valid' },
    play: 'spoilt-signature',
    expect: { outcome: 'refused', by: 'PSP', because: 'wrong-key' },
  }),
  defineScenario({
    id: 'client-corrupted',
    flow,
    obligation,
    clause: 'annex.psp.client.parentage',
    cast: { client: 'corrupted', server: 'valid' },
    expect: { outcome: 'refused', by: 'PSP', because: 'signature-invalid' },
  }),
  // Mandatory means that it fails closed: a PSP that cannot know must not accept. The lab's GAP plays these: it alone has
  // lists that can be spoilt.
  defineScenario({
    id: 'crl-unavailable',
    flow,
    obligation,
    clause: 'annex.psp.client.revocation',
    cast: { client: 'valid', server: 'valid', revocationList: 'unavailable' },
    expect: { outcome: 'refused', by: 'PSP', because: 'revocation-unavailable' },
  }),
  defineScenario({
    id: 'crl-stale',
    flow,
    obligation,
    clause: 'annex.psp.client.revocation',
    cast: { client: 'valid', server: 'valid', revocationList: 'stale' },
    expect: { outcome: 'refused', by: 'PSP', because: 'crl-stale' },
  }),
  defineScenario({
    id: 'crl-forged',
    flow,
    obligation,
    clause: 'annex.psp.client.revocation',
    cast: { client: 'valid', server: 'valid', revocationList: 'forged' },
    expect: { outcome: 'refused', by: 'PSP', because: 'crl-forged' },
  }),
];
