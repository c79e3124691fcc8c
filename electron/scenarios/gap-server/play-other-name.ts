import { isIP } from 'node:net';
import type { Lapse } from '../foreign-server/control-calls.ts';
import type { Exchange, Finding } from '../foreign-server/foreign-result.ts';
import { lapsedFinding } from '../foreign-server/lapsed-finding.ts';
import { namesCertificate, type Decision } from '../foreign-server/read-decision.ts';
import type { GapStage } from './open-gap-stage.ts';
import type { PlayedCalls } from './play-terminal.ts';
import { messageOf } from '../../texts/message.ts';

/** Reserved for tests (RFC 2606): nobody serves it. */
export const otherName = 'autre-gap.simulation.test';

/** What a door under another name came to, from the worst. */
const outcomes = ['opened', 'other-site', 'unknown', 'closed'] as const;
type Door = (typeof outcomes)[number];

/**
 * Calls the GAP without a certificate: under no name (SNI), with the GAP's own in the request, and under a foreign name
 * throughout. A server of several sites must not answer there without authentication (RFC 6066 §3, RFC 9110 §7.4).
 */
export async function playOtherName(stage: GapStage, ownName: string): Promise<PlayedCalls> {
  const { controls, nominal } = stage;
  const lapsed = (lapse: Lapse): Finding => lapsedFinding('tpe-gap', lapse);
  const { decision: usual, isAmbiguous } = nominal.baseline;
  const isUsuallyAccepted = usual.outcome === 'accepted' && !isAmbiguous;
  if (isUsuallyAccepted) {
    const lapse = await controls.ofNominal.lapse();
    if (lapse !== null) return { finding: lapsed(lapse), exchange: null };
  }
  const tried: { readonly name: 'none' | 'foreign'; readonly door: Door; readonly exchange: Exchange }[] = [];
  for (const name of isIP(ownName) === 0 ? (['none', 'foreign'] as const) : (['foreign'] as const)) {
    const serverName = name === 'none' ? '' : otherName;
    const { call, decision } = await stage.call({ identity: null }, { serverName });
    const isVarying = isOtherContent(decision) && (await controls.ofNominal.varies());
    const door = doorOf(decision, { isVarying, isUsuallyAccepted });
    tried.push({ name, door, exchange: { call, decision, identity: null } });
  }
  const door = outcomes.find((one) => tried.some((attempt) => attempt.door === one)) ?? 'unknown';
  const worst = tried.find((attempt) => attempt.door === door);
  const params = {
    name: `qualification.other-name.names.${worst?.name ?? 'none'}`,
    foreign: otherName,
  } as const;
  return {
    finding: findingOf(door, params, isUsuallyAccepted),
    exchange: worst?.exchange ?? null,
    held:
      isUsuallyAccepted && door === 'closed'
        ? { control: controls.ofNominal, isSure: tried.every(isSureOf), lapsed }
        : undefined,
  };
}

const isSureOf = ({ exchange: { call, decision } }: { readonly exchange: Exchange }): boolean =>
  namesCertificate(call, decision);

const isOtherContent = (decision: Decision): boolean =>
  decision.outcome === 'unknown' && decision.why === 'other-content';

function doorOf(
  decision: Decision,
  { isVarying, isUsuallyAccepted }: { isVarying: boolean; isUsuallyAccepted: boolean },
): Door {
  if (decision.outcome !== 'unknown') {
    if (decision.outcome === 'refused') return 'closed';
    // Without the right terminal's answer there is nothing to tell the GAP's own by.
    return isUsuallyAccepted ? 'opened' : 'other-site';
  }
  switch (decision.why) {
    case 'other-content':
      return isVarying ? 'opened' : 'other-site';
    case 'other-status':
      // Misdirected Request (RFC 9110 §15.5.20): it does not serve that name here.
      return decision.status === 421 ? 'closed' : 'other-site';
    case 'not-reached':
      return 'closed';
    case 'broken':
    case 'cut-short':
    case 'silent':
      return 'unknown';
  }
}

function findingOf(
  door: Door,
  params: {
    readonly name: 'qualification.other-name.names.foreign' | 'qualification.other-name.names.none';
    readonly foreign: string;
  },
  isUsuallyAccepted: boolean,
): Finding {
  const remedy = messageOf('qualification.other-name.remedy');
  switch (door) {
    case 'opened':
      return {
        observed: { outcome: 'accepted' },
        verdict: 'fail',
        explanation: messageOf('qualification.other-name.opened', params),
        remedy,
      };
    case 'other-site':
      return {
        observed: { outcome: 'unknown' },
        verdict: 'warn',
        explanation: messageOf('qualification.other-name.other-site', params),
        remedy,
      };
    case 'unknown':
      return {
        observed: { outcome: 'unknown' },
        verdict: 'inconclusive',
        explanation: messageOf('qualification.other-name.unknown', params),
        remedy: messageOf('scenarios.remedy.try-again'),
      };
    case 'closed':
      return isUsuallyAccepted
        ? {
            observed: { outcome: 'refused', by: 'GAP' },
            verdict: 'pass',
            explanation: messageOf('qualification.other-name.closed'),
          }
        : {
            observed: { outcome: 'unknown' },
            verdict: 'inconclusive',
            explanation: messageOf('qualification.other-name.unverified'),
            remedy: messageOf('qualification.remedy.repair-nominal'),
          };
  }
}
