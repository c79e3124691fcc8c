import type { Outcome } from '../contract/views.ts';
import type { FlowId, Obligation, OrderId, PartyRole } from '../contract/words.ts';
import type { Identity, IdentityForm, IdentityRole } from '../lab/lab.ts';
import type { ProtocolChoice } from '../peers/party.ts';
import type { Certificate } from '../pki/certificates/certificate.ts';
import type { RevocationList } from '../pki/revocation/revocation-list.ts';
import type { ClauseId } from '../procedure/clauses.ts';

/**
 * What an end of a scenario shows: the certificate that the dossier holds for the flow or the one of its other order,
 * nothing at all, or an identity of the lab in one of its forms. Only the GAP can show the dossier's.
 */
export type CastMember = 'dossier' | 'other-order' | 'nothing' | IdentityForm;

/** A live test: who meets whom, what must come of it, and the clause that it proves. */
export interface Scenario {
  readonly id: string;
  readonly flow: FlowId;
  readonly clause: ClauseId;
  readonly obligation: Obligation;
  readonly cast: {
    readonly client: CastMember;
    readonly server: CastMember;
    /** The list with which the server judges the client; the current one by default. */
    readonly revocationList?: RevocationListState;
  };
  /** What the GAP's counterpart knows of TLS; its library's habits by default. */
  readonly counterpart?: ProtocolChoice;
  /** `spoilt-signature`: the client proves its key wrongly. `renegotiation`: the counterpart asks for a new handshake. */
  readonly play?: 'spoilt-signature' | 'renegotiation';
  readonly expect: Outcome;
  /** What an accepted exchange must agree on: the protocol, as `SSL_get_version` writes it, and the kind of suite. */
  readonly agreement?: { readonly protocol: string; readonly suite?: 'recommended' };
}

export type RevocationListState = 'current' | 'unavailable' | 'stale' | 'forged';

/** What is tested: the GAP as the dossier has it. */
export interface Subject {
  readonly identities: Readonly<Record<OrderId, Identity>>;
  /** Name asked for in the order SSL_SERVEUR. */
  readonly fqdn: string;
  /** Name set in the terminals; the one of the order where none is given. */
  readonly tpeFqdn: string;
  /** Authorities of the GAP's own certificates, beside the lab's. */
  readonly igcTrust: readonly Certificate[];
  /** Lists that the dossier holds as files. */
  readonly revocationLists: readonly RevocationList[];
}

/** Who plays in a flow, and with which of the lab's roles and the dossier's orders. */
export interface FlowCast {
  readonly client: PartyRole;
  readonly server: PartyRole;
  readonly labClient: IdentityRole;
  readonly labServer: IdentityRole;
  /** The dossier's certificate that the GAP shows in this flow. */
  readonly order: OrderId;
}

export const flowCasts: Readonly<Record<FlowId, FlowCast>> = {
  'tpe-gap': {
    client: 'TPE',
    server: 'GAP',
    labClient: 'tpe',
    labServer: 'gap-server',
    order: 'ssl-serveur',
  },
  'gap-psp': { client: 'GAP', server: 'PSP', labClient: 'gap-client', labServer: 'psp', order: 'auth-cli' },
};

/** Keeps a row of the battery checked against the type, with its literal values. */
export function defineScenario(scenario: Scenario): Scenario {
  return scenario;
}

/** How a scenario is named where both flows are meant: `flow/id`. */
export function scenarioName({ flow, id }: Pick<Scenario, 'flow' | 'id'>): string {
  return `${flow}/${id}`;
}
