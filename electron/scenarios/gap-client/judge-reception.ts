import type { ReportCrash } from '../../contract/crash.ts';
import type { ReceivedCall } from '../../contract/views.ts';
import { callResult, resultWithoutCall } from './call-result.ts';
import { crashed, judgeCall } from './judge-call.ts';
import type { Player } from './play-psp.ts';
import { unreadWire, type ReadCall } from './read-call.ts';
import { explainNoise, type Reception } from './receive-call.ts';

/** What became of a connection. */
export type Judged = Pick<ReceivedCall, 'scenario' | 'result' | 'explanation'> & {
  readonly needsNominal: boolean;
  readonly needsControl: boolean;
  /** The GAP went on with a PSP whose certificate is good. */
  readonly isControl: boolean;
  /** It was no TLS call. */
  readonly isNoise: boolean;
  /** Where its wire was put off: how to have it in the result after all. */
  readonly later: LaterReading | null;
};

export interface LaterReading {
  /** Once. Never throws. */
  result(): ReceivedCall['result'];
  /** It will not be wanted. */
  forget(): void;
}

interface Circumstances {
  /** Whether there is time to read the wire now. */
  readonly hasTime: () => boolean;
  readonly portOf: (player: Player) => number;
  /** From the acceptance of the connection to its end. */
  readonly durationMs: number;
  readonly reportCrash: ReportCrash | undefined;
}

type Call = Reception & { readonly kind: 'call' };

/**
 * Judges a connection that is over. What throws in it is its own result, and hides no other.
 *
 * What was on the wire is read first, or put off where the decision does not hang on it and there is no time: once a
 * handshake has ended, our TLS library tells the GAP's alerts, and of the recommendations alone the ClientHello is looked at.
 */
export function judgeReception(reception: Reception, circumstances: Circumstances): Judged {
  if (reception.kind !== 'call') {
    const { explanation, kind } = reception;
    return { ...nothingJudged, explanation, isNoise: kind === 'noise' };
  }
  try {
    const { player, ended } = reception;
    const { onWire, crash, ...call } = ended;
    if (crash !== undefined) throw crash;
    const mayWait = call.handshakeDone && player.variant.about !== 'protocol';
    if (circumstances.hasTime() || !mayWait) {
      return judge(player, { ...call, ...onWire.read() }, circumstances);
    }
    const judged = judge(player, { ...call, wire: unreadWire, wireStartedAt: 0 }, circumstances);
    return { ...judged, later: readLater(reception, judged, circumstances) };
  } catch (error) {
    const { player } = reception;
    const result = resultWithoutCall(
      player.variant,
      circumstances.portOf(player),
      crashed(error, circumstances.reportCrash),
    );
    const { id, explanation } = result;
    return { ...nothingJudged, scenario: id, result, explanation };
  }
}

const nothingJudged = {
  scenario: null,
  result: null,
  needsNominal: false,
  needsControl: false,
  isControl: false,
  isNoise: false,
  later: null,
};

function readLater({ player, ended }: Call, judged: Judged, circumstances: Circumstances): LaterReading {
  const { onWire, ...call } = ended;
  return {
    result() {
      try {
        return judge(player, { ...call, ...onWire.read() }, circumstances).result;
      } catch (error) {
        // It was judged without the wire already: that stands.
        circumstances.reportCrash?.(error);
        return judged.result;
      }
    },
    forget: () => onWire.forget(),
  };
}

function judge(player: Player, call: ReadCall, { portOf, durationMs }: Circumstances): Judged {
  const { wire, handshakeDone, end } = call;
  if (wire.clientHello === null && !handshakeDone) {
    const explanation = explainNoise(wire.notTls, end.libraryError === 'ERR_TLS_HANDSHAKE_TIMEOUT');
    return { ...nothingJudged, explanation, isNoise: true };
  }
  const { needsNominal, needsControl, ...finding } = judgeCall(player.variant, call);
  const result = callResult(player, call, finding, { port: portOf(player), durationMs });
  return {
    ...nothingJudged,
    scenario: result.id,
    result,
    explanation: finding.explanation,
    needsNominal,
    needsControl,
    isControl: player.variant.about !== 'certificate' && result.ends.client.verdict === 'accepted',
  };
}
