import type { ReceivedCall } from '../../contract/views.ts';
import { callResult, resultWithoutCall } from './call-result.ts';
import { crashed, judgeCall } from './judge-call.ts';
import type { Player } from './play-psp.ts';
import type { CallReader } from './read-call.ts';
import { explainNoise, type Reception } from './receive-call.ts';

/** What became of a connection. */
export type Judged = Pick<ReceivedCall, 'scenario' | 'result' | 'explanation'> & {
  readonly needsNominal: boolean;
  /** It was no TLS call. */
  readonly isNoise: boolean;
};

interface Circumstances {
  readonly read: CallReader;
  readonly portOf: (player: Player) => number;
  /** From the acceptance of the connection to its end. */
  readonly durationMs: number;
}

/** Reads what was on the wire and judges. What throws in it is the call's own result, and hides no other. */
export function judgeReception(reception: Reception, circumstances: Circumstances): Judged {
  if (reception.kind !== 'call') {
    const { explanation, kind } = reception;
    return { scenario: null, result: null, explanation, needsNominal: false, isNoise: kind === 'noise' };
  }
  try {
    return judge(reception, circumstances);
  } catch (error) {
    const { player } = reception;
    const result = resultWithoutCall(player.variant, circumstances.portOf(player), crashed(error));
    const { id, explanation } = result;
    return { scenario: id, result, explanation, needsNominal: false, isNoise: false };
  }
}

function judge(
  { player, ended }: Reception & { kind: 'call' },
  { read, portOf, durationMs }: Circumstances,
): Judged {
  const call = read(ended);
  const { wire, handshakeDone, end } = call;
  if (wire.clientHello === null && !handshakeDone) {
    const explanation = explainNoise(wire.notTls, end.libraryError === 'ERR_TLS_HANDSHAKE_TIMEOUT');
    return { scenario: null, result: null, explanation, needsNominal: false, isNoise: true };
  }
  const { needsNominal, ...finding } = judgeCall(player.variant, call);
  const result = callResult(player, call, finding, { port: portOf(player), durationMs });
  return { scenario: result.id, result, explanation: finding.explanation, needsNominal, isNoise: false };
}
