import type { Identity, IdentityRole, Lab, LabAuthority, RevocationPoint } from '../lab/lab.ts';
import type { Party, PeerPolicy, ProtocolChoice } from '../peers/party.ts';
import { recommendedProtocol } from '../peers/protocol-choices.ts';
import { openRevocationSource } from '../peers/revocation-lists.ts';
import type { Certificate } from '../pki/certificates/certificate.ts';
import {
  flowCasts,
  type CastMember,
  type RevocationListState,
  type Scenario,
  type Subject,
} from './scenario.ts';

/** Name of the simulated PSP: reserved for tests (RFC 2606), so that it is never anybody's. */
export const pspName = 'psp.simulation.test';

/** What all scenarios of a run share. */
export interface Stage {
  readonly lab: Lab;
  readonly subject: Subject;
  readonly now: () => Date;
  /** By whose certificates they are about. */
  readonly authorities: Readonly<
    Record<'ofGap' | 'ofTpe' | 'ofPsp', Pick<PeerPolicy, 'trust' | 'knownIntermediates'>>
  >;
  readonly lists: Readonly<Record<RevocationListState, PeerPolicy['revocationLists']>>;
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
  const listsOf = (variant: RevocationListState): PeerPolicy['revocationLists'] =>
    openRevocationSource({
      local: variant === 'current' ? subject.revocationLists : [],
      addressOf: (url) => (isLoopback(url) ? point.urlFor(url, variant) : null),
    });
  const known = ({ root, intermediate }: LabAuthority, more: readonly Certificate[] = []) => ({
    trust: [root, ...more],
    knownIntermediates: [intermediate],
  });
  return {
    lab,
    subject,
    now,
    authorities: {
      ofGap: known(igcSante, subject.igcTrust),
      ofTpe: known(ingetrust),
      ofPsp: known(geotrust),
    },
    lists: {
      current: listsOf('current'),
      unavailable: listsOf('unavailable'),
      stale: listsOf('stale'),
      forged: listsOf('forged'),
    },
  };
}

function isLoopback(url: string): boolean {
  return URL.canParse(url) && new URL(url).hostname === '127.0.0.1';
}

/** Both ends of a scenario, what each knows of TLS, and the name that the client asks for. */
export interface CastParties {
  readonly client: Party;
  readonly server: Party;
  readonly serverName: string;
  readonly clientProtocol: ProtocolChoice;
  readonly serverProtocol: ProtocolChoice;
}

/** Gives each end of a scenario its certificate and its policy. */
export async function castParties(scenario: Scenario, stage: Stage): Promise<CastParties> {
  const { flow, cast, counterpart = {} } = scenario;
  const { subject, authorities, lists, now } = stage;
  const roles = flowCasts[flow];
  const serverName = serverNameOf(scenario, subject);
  const [clientIdentity, serverIdentity] = await Promise.all([
    identityOf(cast.client, roles.labClient, scenario, stage),
    identityOf(cast.server, roles.labServer, scenario, stage),
  ]);
  const [ofClient, ofServer] =
    flow === 'tpe-gap' ? [authorities.ofTpe, authorities.ofGap] : [authorities.ofGap, authorities.ofPsp];
  const isClientGap = roles.client === 'GAP';
  return {
    serverName,
    clientProtocol: isClientGap ? recommendedProtocol : counterpart,
    serverProtocol: isClientGap ? counterpart : recommendedProtocol,
    client: {
      role: roles.client,
      identity: clientIdentity,
      policy: {
        ...ofServer,
        purpose: 'server',
        name: serverName,
        now,
        // Annex: « Etat de révocation (optionnel) » for server certificates.
        revocation: 'optional',
        revocationLists: lists.current,
      },
    },
    server: {
      role: roles.server,
      identity: serverIdentity,
      policy: {
        ...ofClient,
        purpose: 'client',
        now,
        revocation: 'mandatory',
        revocationLists: lists[cast.revocationList ?? 'current'],
      },
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
  const { order } = flowCasts[scenario.flow];
  if (member === 'dossier') return subject.identities[order];
  if (member === 'other-order') return subject.identities[order === 'auth-cli' ? 'ssl-serveur' : 'auth-cli'];
  const isServer = role === 'psp' || role === 'gap-server';
  // A server of the lab bears the name that is asked for, so that only one thing is wrong with it.
  const name = isServer ? serverNameOf(scenario, subject) : undefined;
  return lab.identity({ role, form: member, name });
}
