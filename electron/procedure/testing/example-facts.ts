import type { Profile } from '../../contract/views.ts';
import type { AttestationId, OrderId } from '../../contract/words.ts';
import { fqdnOf } from '../domain-rules.ts';
import type { CurrentCertificateFacts, Facts, LastRunFacts, OrderFacts } from '../facts.ts';
import { emptyProfile } from '../profile-rules.ts';

/** Dossiers for tests, at one fixed instant. */
export const exampleNow = '2026-11-23T09:00:00.000Z';

export const exampleProfile: Profile = {
  ...emptyProfile,
  publisher: {
    name: 'Éditions Hospitalières',
    identifierKind: 'siret',
    identifier: '18751275100020',
    address: '10 rue des Essais',
    postcode: '75015',
    town: 'Paris',
  },
  contact: {
    lastName: 'Martin',
    firstName: 'Claude',
    position: 'Responsable technique',
    phone: '01 02 03 04 05',
    email: 'igc@editeur-exemple.fr',
  },
  gap: { product: 'GAP 4.2', server: 'gap', domain: 'editeur-exemple.fr', tpeFqdn: 'gap.editeur-exemple.fr' },
  cardCase: 'A',
  cardNumbers: '',
};

const emptyOrder: OrderFacts = { origin: 'csr', hasRequest: false, requestIssues: 0, current: null };

/** A dossier just made: nothing typed, nothing there. */
export function emptyFacts(profile: Profile = emptyProfile): Facts {
  return {
    now: exampleNow,
    profile,
    fqdn: fqdnOf(profile),
    trial: false,
    attestations: {},
    orders: { 'auth-cli': emptyOrder, 'ssl-serveur': emptyOrder },
    authorities: { igcSante: [], ingetrust: 0, geotrust: 0 },
    lastRun: null,
    qualifications: { 'gap-server': null, 'gap-client': null },
  };
}

export const withProfile = (facts: Facts, profile: Profile): Facts => ({
  ...facts,
  profile,
  fqdn: fqdnOf(profile),
});

export function withAttested(facts: Facts, ...ids: AttestationId[]): Facts {
  const dates = Object.fromEntries(ids.map((id) => [id, '2026-11-02T10:00:00.000Z']));
  return { ...facts, attestations: { ...facts.attestations, ...dates } };
}

export const withOrder = (facts: Facts, order: OrderId, change: Partial<OrderFacts>): Facts => ({
  ...facts,
  orders: { ...facts.orders, [order]: { ...facts.orders[order], ...change } },
});

export const withBothOrders = (facts: Facts, change: Partial<OrderFacts>): Facts =>
  withOrder(withOrder(facts, 'auth-cli', change), 'ssl-serveur', change);

export const exampleCertificate = (
  change: Partial<CurrentCertificateFacts> = {},
): CurrentCertificateFacts => ({
  kind: 'delivered-test',
  notAfter: '2029-11-20T09:00:00.000Z',
  failedChecks: [],
  warnedChecks: [],
  chainIsComplete: true,
  hasKey: true,
  keyElsewhere: false,
  ...change,
});

export const exampleRun = (change: Partial<LastRunFacts> = {}): LastRunFacts => ({
  at: '2026-11-22T15:00:00.000Z',
  outcome: 'asExpected',
  pass: 20,
  total: 20,
  covers: [
    { order: 'auth-cli', sha256: 'a'.repeat(64) },
    { order: 'ssl-serveur', sha256: 'b'.repeat(64) },
  ],
  isCurrent: true,
  ...change,
});

/** Case A from end to end: everything done. */
export function completeFacts(): Facts {
  const requested = withBothOrders(emptyFacts(exampleProfile), {
    hasRequest: true,
    current: exampleCertificate(),
  });
  const attested = withAttested(
    requested,
    ...(['form-sent', 'cards-received', 'habilitations-confirmed', 'peer-authorities-requested'] as const),
    ...(['auth-cli-ordered', 'ssl-serveur-ordered', 'tpe-fqdn-entered'] as const),
    ...(['auth-cli-revocation-code-kept', 'ssl-serveur-revocation-code-kept'] as const),
  );
  return {
    ...attested,
    authorities: {
      igcSante: [
        { environment: 'test', level: 'root' },
        { environment: 'test', level: 'intermediate' },
      ],
      ingetrust: 2,
      geotrust: 1,
    },
    lastRun: exampleRun(),
    qualifications: { 'gap-server': exampleRun(), 'gap-client': exampleRun() },
  };
}
