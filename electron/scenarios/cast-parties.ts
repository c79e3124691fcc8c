import type { Identity, IdentityRole, Lab, RevocationPoint } from '../lab/lab.ts';
import type { Party, PeerPolicy } from '../peers/party.ts';
import { openRevocationSource } from '../peers/revocation-lists.ts';
import type { Certificate } from '../pki/certificate.ts';
import { flowCasts, type CastMember, type Scenario, type Subject } from './scenario.ts';

/** Name of the simulated PSP: reserved for tests (RFC 2606), so that it is never anybody's. */
export const pspName = 'psp.simulation.test';

/** What all scenarios of a run share. */
export interface Stage {
  readonly lab: Lab;
  readonly subject: Subject;
  readonly now: () => Date;
  readonly trust: Readonly<Record<'ofGap' | 'ofTpe' | 'ofPsp', readonly Certificate[]>>;
  readonly lists: Readonly<Record<'current' | 'unavailable', PeerPolicy['revocationLists']>>;
}

/**
 * Prepares a run: whom each party trusts, and where revocation lists come from. Lists are fetched from the loopback
 * interface alone: a rehearsal calls nobody, so those of delivered certificates come from the dossier's files.
 */
export async function setStage(o: {
  lab: Lab;
  subject: Subject;
  now: () => Date;
  point: RevocationPoint;
}): Promise<Stage> {
  const { lab, subject, now, point } = o;
  const [ingetrust, geotrust, igcSante] = await Promise.all([
    lab.authority('ingetrust'),
    lab.authority('geotrust'),
    lab.authority('igc-sante'),
  ]);
  const addressOf =
    (variant: 'current' | 'unavailable') =>
    (url: string): string | null =>
      isLoopback(url) ? point.urlFor(url, variant) : null;
  return {
    lab,
    subject,
    now,
    trust: {
      ofGap: [igcSante.root, ...subject.igcTrust],
      ofTpe: [ingetrust.root],
      ofPsp: [geotrust.root],
    },
    lists: {
      current: openRevocationSource({ local: subject.revocationLists, addressOf: addressOf('current') }),
      unavailable: openRevocationSource({ local: [], addressOf: addressOf('unavailable') }),
    },
  };
}

function isLoopback(url: string): boolean {
  return URL.canParse(url) && new URL(url).hostname === '127.0.0.1';
}

/** Both ends of a scenario, and the name that the client asks for. */
export interface CastParties {
  readonly client: Party;
  readonly server: Party;
  readonly serverName: string;
}

/** Gives each end of a scenario its certificate and its policy. */
export async function castParties(scenario: Scenario, stage: Stage): Promise<CastParties> {
  const { flow, cast } = scenario;
  const { subject, trust, now } = stage;
  const roles = flowCasts[flow];
  const serverName = serverNameOf(scenario, subject);
  const [clientIdentity, serverIdentity] = await Promise.all([
    identityOf(cast.client, roles.labClient, scenario, stage),
    identityOf(cast.server, roles.labServer, scenario, stage),
  ]);
  const revocationLists = stage.lists[cast.revocationList ?? 'current'];
  const [ofClient, ofServer] = flow === 'tpe-gap' ? [trust.ofTpe, trust.ofGap] : [trust.ofGap, trust.ofPsp];
  return {
    serverName,
    client: {
      role: roles.client,
      identity: clientIdentity,
      policy: {
        trust: ofServer,
        purpose: 'server',
        name: serverName,
        // Annex: « Etat de révocation (optionnel) » for server certificates.
        revocation: 'optional',
        revocationLists,
        now,
      },
    },
    server: {
      role: roles.server,
      identity: serverIdentity,
      policy: { trust: ofClient, purpose: 'client', revocation: 'mandatory', revocationLists, now },
    },
  };
}

/** The name that the client asks for and verifies: for terminals, the one that is set in them. */
export function serverNameOf({ flow }: Pick<Scenario, 'flow'>, subject: Subject): string {
  if (flow === 'gap-psp') return pspName;
  return subject.tpeFqdn === '' ? subject.fqdn : subject.tpeFqdn;
}

async function identityOf(
  member: CastMember,
  role: IdentityRole,
  scenario: Scenario,
  { lab, subject }: Stage,
): Promise<Identity | null> {
  if (member === 'nothing') return null;
  if (member === 'dossier') return subject.identities[flowCasts[scenario.flow].order];
  const isServer = role === 'psp' || role === 'gap-server';
  // A server of the lab bears the name that is asked for, so that only one thing is wrong with it.
  return lab.identity({ role, form: member, ...(isServer ? { name: serverNameOf(scenario, subject) } : {}) });
}
