import type { IdentityForm } from '../../lab/lab.ts';
import type { ProtocolChoice } from '../../peers/party.ts';
import { selectRows, type ForeignScenario } from '../foreign-server/foreign-scenario.ts';
import { gapPspScenarios } from '../gap-psp.ts';
import { protocolScenarios } from '../protocol-scenarios.ts';
import type { CastMember, Scenario } from '../scenario.ts';

/** A simulated PSP that the publisher's software is told to call. */
export interface Variant extends ForeignScenario {
  /**
   * What is looked at: both ends' acceptance, that of another certificate as good, the GAP's judgement of a bad one, or a
   * recommendation about TLS.
   */
  readonly about: 'nominal' | 'renewal' | 'certificate' | 'protocol';
  readonly form: IdentityForm;
  readonly protocol?: ProtocolChoice | undefined;
}

/** Recommendations that can be told from how a client calls. */
const protocolIds: readonly string[] = ['tls-1-3', 'tls-1-2', 'tls-1-1-refused', 'weak-suites-refused'];

function variantOf({ id, flow, clause, obligation, expect, cast, counterpart }: Scenario): Variant {
  const isGood = expect.outcome === 'accepted';
  const about =
    counterpart !== undefined
      ? 'protocol'
      : id === 'nominal'
        ? 'nominal'
        : isGood
          ? 'renewal'
          : 'certificate';
  return { id, flow, clause, obligation, expect, about, form: formOf(cast.server), protocol: counterpart };
}

/** In this flow the server is never the GAP: it shows an identity of the lab. */
function formOf(member: CastMember): IdentityForm {
  return member === 'dossier' || member === 'other-order' || member === 'nothing' ? 'valid' : member;
}

/** Every PSP that can be played, in the order of the ports and of the turns: the nominal one first. */
export const gapClientVariants: readonly Variant[] = [
  ...gapPspScenarios.filter(({ id }) => id === 'nominal' || /^(?:server|authority)-/.test(id)),
  ...protocolScenarios('gap-psp').filter(({ id }) => protocolIds.includes(id)),
].map(variantOf);

/** Throws INVALID_INPUT {field: 'only', value} for a name that none bears, and for an empty list. */
export function selectVariants(only?: readonly string[]): readonly Variant[] {
  return selectRows(gapClientVariants, only);
}
