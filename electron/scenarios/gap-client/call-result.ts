import { holderName } from '../../contract/certificate-names.ts';
import type { EndReport, PeerCertificate, ScenarioResult } from '../../contract/views.ts';
import { notReached } from '../../peers/end-report.ts';
import { buildTimeline } from '../../peers/timeline.ts';
import type { Finding } from '../foreign-server/foreign-result.ts';
import type { Player } from './play-psp.ts';
import { readDecision, type ReadCall } from './read-call.ts';
import { serverCommand } from './server-command.ts';
import type { Variant } from './variants.ts';

/** A call as a scenario's result: our end as it saw itself, the GAP as it was seen. */
export function callResult(
  { variant, shown, commonName }: Pick<Player, 'variant' | 'shown' | 'commonName'>,
  call: ReadCall,
  finding: Finding,
  { port, durationMs }: { port: number; durationMs: number },
): ScenarioResult {
  const { end, wire, wireStartedAt, timeline, tls } = call;
  const { observed, verdict, explanation, remedy } = finding;
  return {
    ...common(variant, port),
    clause: finding.clause ?? variant.clause,
    observed,
    verdict,
    explanation,
    remedy,
    ends: { client: gapEnd(shown, call), server: end },
    timeline: buildTimeline({
      server: { wire, startedAt: wireStartedAt, decisions: timeline },
      shown: {
        server: commonName,
        client: call.isChainKnown ? leafName(end) : undefined,
      },
    }),
    wire: { client: null, server: wire },
    tls,
    durationMs,
  };
}

/** A variant about which no call has told anything. */
export function resultWithoutCall(variant: Variant, port: number, finding: Finding): ScenarioResult {
  const { observed, verdict, explanation, remedy } = finding;
  return {
    ...common(variant, port),
    clause: variant.clause,
    observed,
    verdict,
    explanation,
    remedy,
    ends: { client: notReached('GAP'), server: notReached('PSP') },
    wire: { client: null, server: null },
    timeline: [],
    tls: null,
    durationMs: 0,
  };
}

function common(
  variant: Variant,
  port: number,
): Pick<ScenarioResult, 'id' | 'flow' | 'obligation' | 'expected' | 'command'> {
  const { id, flow, obligation, expect } = variant;
  return { id, flow, obligation, expected: expect, command: serverCommand(variant, port) };
}

/** The GAP as the PSP saw it. How many octets of ours it read cannot be seen from here. */
function gapEnd(shown: readonly PeerCertificate[], call: ReadCall): EndReport {
  const decision = readDecision(call);
  const wasShown = call.handshakeDone || call.wire.serverHello !== null;
  const received = wasShown ? [...shown] : [];
  switch (decision.kind) {
    case 'went-on':
      return notReached('GAP', { verdict: 'accepted', received });
    case 'refused': {
      const { alert } = decision;
      return notReached('GAP', {
        verdict: 'refused',
        received,
        params: alert === null ? undefined : { alert },
      });
    }
    default:
      return notReached('GAP', { received });
  }
}

/** What the leaf that was shown is called; null where none was. */
function leafName({ received: [leaf] }: Pick<EndReport, 'received'>): string | null {
  return leaf === undefined ? null : holderName(leaf);
}
